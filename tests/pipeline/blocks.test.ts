import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { articleText } from '../article-text.ts';

/** Every input is an invented text. */
const fixtures = path.join(import.meta.dirname, '../fixtures/blocks');
const corpus = path.join(import.meta.dirname, '../../corpus/articles');
const read = (file: string) => fs.readFileSync(file, 'utf8');

describe('blocks', () => {
  test.for(fs.readdirSync(fixtures))('%s', (name) => {
    const found = findBlocks(read(path.join(fixtures, name, 'input.txt'))).map(({ kind, text }) => [kind, text]);
    expect(found).toEqual(JSON.parse(read(path.join(fixtures, name, 'output.json'))));
  });

  test('every block says which rule made it', () => {
    const blocks = fs.readdirSync(corpus).flatMap((file) => findBlocks(read(path.join(corpus, file))));
    expect(blocks.filter(({ because }) => because === '')).toEqual([]);
  });

  test.for([
    ['By Friday Ukraine will have more ships, the invented minister said.', 'paragraph'],
    ['By June the mission has ended', 'paragraph'],
    ['24', 'paragraph'],
    ['2:14', 'paragraph'],
    ['NATO — the alliance — said no to the invented plan.', 'paragraph'],
    ['Peace — at last it seemed near to them.', 'paragraph'],
    ['– We will see, the invented envoy said to them.', 'paragraph'],
    ['1,200 people came to the invented meeting.', 'paragraph'],
    ['The table | the chair and the door were all that was left in the room.', 'paragraph'],
    ['May will be the month of decision.', 'paragraph'],
    ['Photo finishes were rare in the invented vote, officials said.', 'paragraph'],
    ['Watching from the bridge, the guards saw nothing of it.', 'paragraph'],
    ['*Confirmed* was the word that the invented office used.', 'paragraph'],
  ])('between paragraphs, %j is no furniture, list or byline', ([line, kind]) => {
    const blocks = findBlocks(
      `An invented first paragraph of the text stands here.\n\n${line}\n\nAn invented last paragraph of the text stands here.`,
    );
    expect(blocks.filter(({ text }) => text === line).map((block) => (block.kind === 'subhead' ? 'paragraph' : block.kind))).toEqual([
      kind,
    ]);
  });

  test.for(['Share', 'Print', '0', '24', 'Search', 'Like', 'Save', 'Reply'])(
    '%s between paragraphs is kept, before and after the text it is furniture',
    (word) => {
      const body = 'An invented paragraph of the text stands here.';
      expect(findBlocks(`${body}\n\n${word}\n\n${body}`).map(({ kind }) => kind)).not.toContain('boilerplate');
      expect(findBlocks(`An invented headline above\n${word}\n${body}\n${word}`).map(({ kind }) => kind)).toEqual([
        'headline',
        'boilerplate',
        'paragraph',
        'boilerplate',
      ]);
    },
  );

  const lines = (name: string) =>
    read(path.join(import.meta.dirname, `../fixtures/lines/${name}.txt`))
      .trimEnd()
      .split('\n');
  const first = 'Officials of the port said on Tuesday that the harbour would stay open through the winter months.';
  const second = '“We have ships and we have crews,” council leader Ida Holm told the chamber on the same evening.';
  const third = 'Nobody voted against the plan, and the session ended before noon, according to the minutes of it.';
  const title = 'Port stays open as allies weigh a plan for the ice\n';
  const kindOf = (text: string, line: string) => findBlocks(text).find((block) => block.text.split('\n').includes(line))?.kind;

  test.for(lines('furniture-between-paragraphs'))('between paragraphs, the line %j is furniture', (line) => {
    expect(kindOf(`${title}By Ida Holm\n\n${first}\n\n${line}\n\n${second}\n\n${third}\n`, line)).toBe('boilerplate');
  });

  test.for(lines('furniture-below-the-text'))('below the last paragraph, the line %j is furniture', (line) => {
    expect(kindOf(`${title}By Ida Holm\n\n${first}\n\n${second}\n\n${third}\n\n${line}\n`, line)).toBe('boilerplate');
  });

  test.for(lines('furniture-below-the-headline'))('below the headline, the line %j is furniture', (line) => {
    expect(kindOf(`${title}${line}\nBy Ida Holm\n\n${first}\n\n${second}\n\n${third}\n`, line)).toBe('boilerplate');
  });

  test.for(lines('of-the-article'))('the line %j is of the article, between paragraphs and as a headline', (line) => {
    const headline = line.replace(/\.$/, '');
    expect(kindOf(`${title}By Ida Holm\n\n${first}\n\n${line}\n\n${second}\n\n${third}\n`, line)).toMatch(/paragraph|subhead/);
    expect(kindOf(`${headline}\n\nBy Ida Holm\n\n${first}\n\n${second}\n\n${third}\n`, headline)).toMatch(/headline|paragraph/);
  });

  test('blocks partition the text: every character but white space is in exactly one, in order', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const blocks = findBlocks(text);
        let at = 0;
        for (const { start, end, text: words } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(words).toBe(text.slice(start, end));
          expect(words).toBe(words.trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('blocks of texts that make a careless reader slow', () => {
  const hostile = {
    'one line of a megabyte': 'word '.repeat(200_000),
    'fifty thousand short lines': 'Word here\n'.repeat(50_000),
    'fifty thousand numbers': '1\n'.repeat(50_000),
    'fifty thousand rows': 'a | b\n'.repeat(50_000),
    'fifty thousand bylines with cells': 'By Ida Holm | x\n'.repeat(50_000),
    'a hundred thousand spaces inside a line': `x${' '.repeat(100_000)}y.`,
    'twenty thousand wrapped lines': `${'lorem ipsum dolor sit amet consectetur '.repeat(2)}\n`.repeat(20_000),
    'a million line feeds': `${'\n'.repeat(1_000_000)}x`,
    'fifty thousand capitals': 'ABC '.repeat(50_000),
    brackets: '[(\'"'.repeat(100_000),
  };
  test.for(Object.entries(hostile))('%s', ([, text]) => {
    expect(findBlocks(text).length).toBeGreaterThan(0);
  });
});
