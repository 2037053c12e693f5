import { expect, test } from 'vitest';
import measured from '../../../src/accuracy/measured.json' with { type: 'json' };
import { articleTable, confidenceTable, ruleTable, setTable } from '../../../src/view/about/accuracy.ts';
import { articleHead } from '../invented-records.ts';

test.each([setTable(), confidenceTable(), ruleTable()])('every row of a table has a cell for each column', ({ head, rows }) => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(head.length);
});

test('the articles kept apart stand first, and every set that was measured has a row', () => {
  expect(setTable().rows).toHaveLength(measured.sets.length);
  expect(setTable().rows[0]?.[0]).toMatch('kept apart');
});

test('an article of the site has a row only when the gold has it', () => {
  const file = measured.byArticle[0]?.title ?? '';
  expect(articleTable([articleHead({ file })]).rows).toHaveLength(1);
  expect(articleTable([articleHead({ file: 'invented.txt' })]).rows).toEqual([]);
});
