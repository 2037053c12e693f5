import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/pipeline/decode.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : [part])));

function run(input: Uint8Array) {
  const file = new VFile({ path: 'a.txt' });
  return { text: decode(input, file), messages: file.messages.map(String), rules: file.messages.map(({ ruleId }) => ruleId), file };
}

describe('decode', () => {
  test('takes a byte order mark away and changes nothing else', () => {
    const { text, messages, file } = run(bytes(0xef, 0xbb, 0xbf, 'One\r\ntwo\rthree \u00e9 e\u0301\n'));
    expect(text).toBe('One\r\ntwo\rthree \u00e9 e\u0301\n');
    expect(file.value).toBe(text);
    expect(messages).toEqual([]);
  });

  test('keeps a second byte order mark, because it is a character of the text', () => {
    expect(run(encode('\uFEFF\uFEFFOne')).text).toBe('\uFEFFOne');
  });

  test.for([
    ['a byte that begins nothing', bytes('ab\nü', 0xff, 'c'), 'a.txt:2:2-2:3: The file is not valid UTF-8 (byte 5).'],
    ['a sequence that breaks off', bytes('abc', 0xe2, 0x82, 'x'), 'a.txt:1:4-1:5: The file is not valid UTF-8 (byte 3).'],
    ['a sequence cut by the end of the file', bytes('abc', 0xe2, 0x82), 'a.txt:1:4-1:5: The file is not valid UTF-8 (byte 3).'],
    ['a surrogate written as UTF-8', bytes('abc', 0xed, 0xa0, 0x80), 'a.txt:1:4-1:5: The file is not valid UTF-8 (byte 3).'],
    ['an overlong slash', bytes('a', 0xc0, 0xaf), 'a.txt:1:2-1:3: The file is not valid UTF-8 (byte 1).'],
    ['Latin 1', bytes('caf', 0xe9, ' noir'), 'a.txt:1:4-1:5: The file is not valid UTF-8 (byte 3).'],
    ['a wrong byte behind a byte order mark', bytes(0xef, 0xbb, 0xbf, 'a', 0xff), 'a.txt:1:2-1:3: The file is not valid UTF-8 (byte 4).'],
  ] as const)('refuses %s and names the byte', ([, input, message]) => {
    const { text, messages } = run(input);
    expect(text).toBeUndefined();
    expect(messages).toEqual([message]);
  });

  test('refuses NUL characters as a sign that the file is no text', () => {
    const { text, messages, rules } = run(bytes('a\nb', 0, 'c'));
    expect(text).toBeUndefined();
    expect(rules).toEqual(['file-binary']);
    expect(messages).toEqual(['a.txt:2:2-2:3: The file holds NUL characters: it is no text.']);
  });

  test.for(['', ' \n\t\r\n', '\uFEFF', '\u00a0\u2003'])('refuses a file of white space only: %j', (text) => {
    expect(run(encode(text))).toMatchObject({ text: undefined, rules: ['file-empty'] });
  });

  test('names each line that is too long, and takes the longest line allowed', () => {
    const long = 'y'.repeat(100_001);
    expect(run(encode(`x\r\n${long}\r\n${long}`)).messages).toEqual([
      'a.txt:2:1-2:100002: The line has 100,001 characters; the limit is 100,000.',
      'a.txt:3:1-3:100002: The line has 100,001 characters; the limit is 100,000.',
    ]);
    expect(run(encode('y'.repeat(100_000))).rules).toEqual([]);
  });

  test('refuses a file that is too long once, not line by line', () => {
    expect(run(encode('y\n'.repeat(2_500_001)))).toMatchObject({ text: undefined, rules: ['file-too-long'] });
    expect(run(encode('y\n'.repeat(2_500_000))).rules).toEqual([]);
  });

  test('marks every finding as fatal', () => {
    expect(run(bytes(0xff)).file.messages.every(({ fatal }) => fatal === true)).toBe(true);
  });
});
