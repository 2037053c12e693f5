import { expect, test } from 'vitest';
import { datasetLd } from '../../../src/view/export/dataset-ld.ts';
import { index } from '../timeline-fixture.ts';

test('addresses are absolute where the address of the site is known', () => {
  const { distribution } = datasetLd(index, new URL('https://example.org'));
  expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual([
    'https://example.org/data/statements.json',
    'https://example.org/data/claims.json',
    'https://example.org/data/differences.json',
    'https://example.org/data/matrix.json',
  ]);
});

test('a corpus without dates claims no period', () => {
  expect(datasetLd(index, undefined)).not.toHaveProperty('temporalCoverage');
});
