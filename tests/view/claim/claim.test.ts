import { describe, expect, test } from 'vitest';
import { toClaimView } from '../../../src/view/claim/claim.ts';
import { datasetIndex, inArticle, secondHead, siteStatement, thirdHead } from '../invented-records.ts';

const index = datasetIndex();
const on = (day: string) => ({ edtf: day, evidence: null, via: 'sentence', earliest: day, latest: day }) as const;

describe('toClaimView', () => {
  const early = siteStatement({ id: 'a', saidOn: on('2031-05-01') });
  const late = inArticle(secondHead, { id: 'b', form: 'direct', words: 'no bridge will ever be built', saidOn: on('2031-05-04') });
  const again = siteStatement({ id: 'c', saidOn: on('2031-05-04') });
  const silences = [{ article: thirdHead.id, siglum: 'C', kind: 'does-not-cover-day' as const, certain: true, passages: [], more: 0 }];
  const view = toClaimView({ statements: [early, late, again], utterances: [] }, index, { silences });

  test('what one article alone gives has a column for each article', () => {
    expect(view.days.map(({ columns }) => columns.map(({ article }) => article.siglum))).toEqual([['A'], ['A', 'B']]);
  });

  test('what several articles give of one utterance stands together, with its reasons', () => {
    const once = [late, again].map((statement) => ({ ...statement, utterance: 'b' }));
    const utterances = [
      { id: 'b', statements: ['b', 'c'], reasons: [{ kind: 'words' as const, words: ['bridge', 'built'] }], texts: [['A'], ['B']] },
    ];
    const [day] = toClaimView({ statements: once, utterances }, index, { silences: [] }).days;
    expect(day?.columns).toEqual([]);
    expect(day?.together.map(({ title, support, reasons }) => [title, support, reasons])).toEqual([
      ['Ada Vey', '2 articles', [{ label: 'the shared words', words: ['bridge', 'built'] }]],
    ]);
  });

  test('the strip tells why an article is silent', () => {
    expect(view.presence.marks.map(({ siglum, state, words }) => [siglum, state, words])).toEqual([
      ['A', 'here', 'has it'],
      ['B', 'here', 'has it'],
      ['C', 'silent', 'does not cover the day'],
    ]);
  });
});
