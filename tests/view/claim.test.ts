import { describe, expect, test } from 'vitest';
import { toClaimMatrix } from '../../src/view/claim-matrix.ts';
import { toClaimView } from '../../src/view/claim.ts';
import { toSilences } from '../../src/view/silence.ts';
import { articleHead, datasetIndex, inArticle, secondHead, siteStatement, thirdHead } from './invented-records.ts';

const index = datasetIndex();
const [head] = index.claims;
if (!head) throw new Error('The invented index has a claim.');
const on = (day: string) => ({ edtf: day, evidence: null, via: 'sentence', earliest: day, latest: day }) as const;

describe('toSilences', () => {
  const statements = [siteStatement(), inArticle(secondHead)];

  test('an article that was out before the day was written before it', () => {
    const early = articleHead({ ...thirdHead, published: { ...thirdHead.published, latest: '2031-05-01' } });
    const silences = toSilences(datasetIndex({ articles: [articleHead(), secondHead, early] }), statements);
    expect(silences.get('no-bridge')).toEqual([{ why: 'written before this', articles: [early] }]);
  });

  test('an article with other statements of that day covers it', () => {
    const other = inArticle(thirdHead, { id: 'c', claims: ['toll'] });
    expect(toSilences(index, [...statements, other]).get('no-bridge')).toEqual([
      { why: 'covers the day (4 May 2031), does not report it', articles: [thirdHead] },
    ]);
  });

  test('otherwise nothing more is said than that it does not report it', () => {
    expect(toSilences(index, statements).get('no-bridge')).toEqual([{ why: 'does not report it', articles: [thirdHead] }]);
  });
});

describe('toClaimView', () => {
  const early = siteStatement({ id: 'a', saidOn: on('2031-05-01') });
  const late = inArticle(secondHead, { id: 'b', form: 'direct', words: 'no bridge will ever be built', saidOn: on('2031-05-04') });
  const again = siteStatement({ id: 'c', saidOn: on('2031-05-04') });
  const view = toClaimView({ head, statements: [early, late, again], utterances: [] }, index, [
    { why: 'does not report it', articles: [thirdHead] },
  ]);

  test('each step is one speaker on one day, in the wording closest to what was said', () => {
    expect(view.lineage.map(({ day, wording, reports }) => [day.words, wording.id, reports.map(({ statement }) => statement.id)])).toEqual([
      ['1 May 2031', 'a', ['a']],
      ['4 May 2031', 'b', ['c', 'b']],
    ]);
  });

  test('what one article alone gives has a column for each article', () => {
    expect(view.days.map(({ columns }) => columns.map(({ article }) => article.siglum))).toEqual([['A'], ['A', 'B']]);
  });

  test('what several articles give of one utterance stands together, with its reasons', () => {
    const once = [late, again].map((statement) => ({ ...statement, utterance: 'b' }));
    const utterances = [
      { id: 'b', statements: ['b', 'c'], reasons: [{ kind: 'words' as const, words: ['bridge', 'built'] }], texts: [['A'], ['B']] },
    ];
    const [day] = toClaimView({ head, statements: once, utterances }, index, []).days;
    expect(day?.columns).toEqual([]);
    expect(day?.together.map(({ title, support, reasons }) => [title, support, reasons])).toEqual([
      ['Ada Vey', '2 articles', [{ label: 'Shared words', words: ['bridge', 'built'] }]],
    ]);
  });

  test('the strip tells why an article is silent', () => {
    expect(view.presence.map(({ siglum, state, words }) => [siglum, state, words])).toEqual([
      ['A', 'here', 'has it'],
      ['B', 'here', 'has it'],
      ['C', 'silent', 'does not report it'],
    ]);
  });
});

describe('toClaimMatrix', () => {
  const claim = (id: string, day: string | null) => ({
    head: { ...head, id },
    statements: [siteStatement({ id: `${id}-1`, saidOn: day === null ? null : on(day) }), siteStatement({ id: `${id}-2`, saidOn: null })],
    utterances: [],
  });

  test('claims stand by the month in which they were first said, undated ones last', () => {
    const groups = toClaimMatrix(
      [claim('undated', null), claim('june', '2031-06-01'), claim('late', '2031-05-09'), claim('early', '2031-05-02')],
      index,
    );
    expect(groups.map(({ title, rows }) => [title, rows.map((row) => row.claim.id)])).toEqual([
      ['First said in May 2031', ['early', 'late']],
      ['First said in June 2031', ['june']],
      ['Without a date', ['undated']],
    ]);
  });

  test('a cell has a mark for each form, with the number and the place of the first', () => {
    const [row] = toClaimMatrix([claim('early', '2031-05-02')], index)[0]?.rows ?? [];
    expect(row?.cells.map(({ marks }) => marks)).toEqual([
      [{ form: 'indirect', letter: 'P', count: 2, href: '/articles/first-article/#s-early-1', words: '2 × paraphrase in A' }],
      [],
      [],
    ]);
  });
});
