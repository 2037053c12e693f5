import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../src/search/cbor.ts';
import { toStableIndex } from '../../src/search/stable-index.ts';

const pack = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(value)]));
const unpack = (content: Uint8Array | undefined) => readCbor(gunzipSync(content ?? new Uint8Array()).subarray(12));

/** An invented index of two facets, as Pagefind names its files. */
const index = (values: readonly Cbor[], facets: readonly Cbor[]) => [
  { path: 'filter/en_aaaaaaa.pf_filter', content: pack(['form', values]) },
  { path: 'filter/en_bbbbbbb.pf_filter', content: pack(['speaker', [['ada', [0]]]]) },
  { path: 'pagefind.en_cccccccccc.pf_meta', content: pack(['1.5.2', [['en_1234567', 3]], [], facets, [], []]) },
  { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_cccccccccc"}}}') },
];
const direct: Cbor = ['direct', [0, 2]];
const mixed: Cbor = ['mixed', [1]];
const form: Cbor = ['form', 'en_aaaaaaa'];
const speaker: Cbor = ['speaker', 'en_bbbbbbb'];

test('the order in which facets and their values come makes no difference', () => {
  expect(toStableIndex(index([mixed, direct], [speaker, form]))).toEqual(toStableIndex(index([direct, mixed], [form, speaker])));
});

test('what each value finds stays, and every name leads to its file', () => {
  const files = new Map(toStableIndex(index([mixed, direct], [speaker, form])).map(({ path, content }) => [path, content]));
  const { languages } = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString()) as {
    languages: { en: { hash: string } };
  };
  const [, , , facets] = unpack(files.get(`pagefind.${languages.en.hash}.pf_meta`)) as [Cbor, Cbor, Cbor, [string, string][]];
  expect(facets.map(([name, file]) => [name, unpack(files.get(`filter/${file}.pf_filter`))])).toEqual([
    ['form', ['form', [direct, mixed]]],
    ['speaker', ['speaker', [['ada', [0]]]]],
  ]);
});

test('an index of another shape is refused', () => {
  expect(() => toStableIndex([{ path: 'filter/en_aaaaaaa.pf_filter', content: gzipSync('another format') }])).toThrow(
    'not built as expected',
  );
  expect(() => toStableIndex([])).toThrow('no list of its files');
});

test.each([0.5, 2 ** 32, -(2 ** 32) - 1, Number.NaN])('%s is refused, not cut', (number) => {
  expect(() => writeCbor(number)).toThrow(RangeError);
});

test('numbers, texts and lists come back as they were written', () => {
  const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme' }),
      fc.constant(null),
      fc.array(tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(readCbor(writeCbor(given))).toEqual(given);
    }),
    { numRuns: 2_000 },
  );
});
