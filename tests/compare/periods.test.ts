import { expect, test } from 'vitest';
import { toDataset } from '../../src/compare/dataset.ts';
import { sitePeriodSchema } from '../../src/schema/period.ts';
import { compiled, corpus, statement } from './invented.ts';

/** Invented articles of eight statements each, said over some months; a part of them without a date or a claim. */
function periodsOf(count: number) {
  const articles = Array.from({ length: count }, (_, place) => {
    const day = `2031-0${1 + (place % 6)}-${String(1 + (place % 28)).padStart(2, '0')}`;
    return compiled(
      `article-${String(place).padStart(4, '0')}`,
      day,
      Array.from({ length: 8 }, (__, number) =>
        statement({
          id: (place * 8 + number).toString(16).padStart(10, '0'),
          claims: number < 2 ? ['no-bridge'] : [],
          saidOn: number === 7 ? null : { edtf: day, evidence: null, via: 'sentence' },
        }),
      ),
    );
  });
  return toDataset(corpus, articles).periods;
}

test('a short story is one page', () => {
  expect(periodsOf(50).map(({ head }) => [head.id, head.statements])).toEqual([['all', 400]]);
});

test('a long one is paged by month, what has no date under its report, and a large month in parts', () => {
  const ids = periodsOf(300).map(({ head }) => head.id);
  expect(ids.slice(0, 3)).toEqual(['2031-01', '2031-01-part-2', '2031-02']);
  expect(ids.at(-1)).toBe('2031-06-part-2');
});

test('every statement stands on one page, each page has a shape and a bounded size', () => {
  const periods = periodsOf(300);
  for (const { record } of periods) sitePeriodSchema.parse(record);
  const ids = periods.flatMap(({ record }) => record.statements.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([2400, 2400]);
  expect(Math.max(...periods.map(({ head }) => head.statements))).toBeLessThanOrEqual(240);
  for (const { record } of periods) {
    expect(record.days.flatMap(({ statements }) => statements).toSorted()).toEqual(record.statements.map(({ id }) => id).toSorted());
  }
});
