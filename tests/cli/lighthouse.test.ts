import { expect, test } from 'vitest';
import type { Run } from '../../src/cli/lighthouse/audit-page.ts';
import { largestOfEachKind } from '../../src/cli/lighthouse/page-kinds.ts';
import { belowGoals, medianOf, toMarkdown } from '../../src/cli/lighthouse/report.ts';

const run = (changes: Partial<Run> = {}): Run => ({
  scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
  lcp: 1200,
  cls: 0,
  tbt: 10,
  nodes: 400,
  transfer: 90_000,
  faults: [],
  ...changes,
});
const performing = (performance: number) => run({ scores: { ...run().scores, performance } });

test('of the pages in one folder, equally deep, the largest is measured', () => {
  const sizes = { '': 5, 'articles/': 2, 'articles/a/': 7, 'articles/b/': 9, 'articles/a/only/': 1, 'compare/a/b/': 3, '404.html': 1 };
  const pages = Object.entries(sizes).map(([path, size]) => ({ path, size }));
  expect(largestOfEachKind(pages).map(({ path }) => path)).toEqual([
    '',
    '404.html',
    'articles/',
    'articles/a/only/',
    'articles/b/',
    'compare/a/b/',
  ]);
});

test('the median of each figure counts, not that of a run, and not the mean', () => {
  const runs = [run({ lcp: 900, tbt: 500 }), run({ lcp: 5000, tbt: 0 }), run({ lcp: 1000, tbt: 20 })];
  expect(medianOf('/', runs)).toMatchObject({ path: '/', lcp: 1000, tbt: 20 });
  expect(medianOf('/', [run({ lcp: 1000 }), run({ lcp: 2000 })]).lcp).toBe(1500);
  expect(() => medianOf('/', [])).toThrow('no run');
});

test('a fault is named when most runs have it, whatever figure stands behind it', () => {
  const runs = [
    run({ faults: ['seo: No title', 'performance: Blocks (210 ms)'] }),
    run({ faults: ['performance: Blocks (90 ms)'] }),
    run(),
  ];
  expect(medianOf('/', runs).faults).toEqual(['performance: Blocks (90 ms)']);
});

test('what is below a goal is named with the goal', () => {
  const pages = [medianOf('/', [performing(98)]), medianOf('/about/', [performing(97)])];
  expect(belowGoals(pages)).toEqual(['/about/: performance 97, the goal is 98']);
});

test('the report has a row for each page and says how it was made', () => {
  const report = toMarkdown([medianOf('/about/', [run()])], 5, 2);
  expect(report).toContain('median of five runs');
  expect(report).toContain('on two cores');
  expect(report).toContain('| /about/ | 99 | 100 | 100 | 100 | 1.2 | 0.000 | 10 | 400 | 90 |');
});
