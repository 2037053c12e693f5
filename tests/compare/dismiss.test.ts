import { describe, expect, test } from 'vitest';
import { dismissDifferences } from '../../src/compare/dismiss.ts';
import { differencesFileSchema } from '../../src/schema/differences.ts';
import { articlesOf, differencesIn } from './differences-fixture.ts';

const because = 'Invented.';
const differences = differencesIn(
  articlesOf(['Pavel Brodny', 'Paul Brodny', 'Pavel Brodniy'].map((name) => `Minister ${name} said that no ships would come.`)),
);

describe('a difference is dismissed', () => {
  test('by its id, and keeps the reason', () => {
    const [first] = differences;
    const { differences: after, stale } = dismissDifferences(differences, [{ id: first?.id, because }]);
    expect(after.map(({ dismissed }) => dismissed)).toEqual([because, ...differences.slice(1).map(() => null)]);
    expect(stale).toEqual([]);
  });

  test('by its kind and words of a passage', () => {
    const { differences: after } = dismissDifferences(differences, [{ kind: 'first-name', at: 'Paul', because }]);
    expect(after.filter(({ dismissed }) => dismissed !== null).map(({ kind }) => kind)).toEqual(['first-name']);
  });
});

describe('a dismissal is stale', () => {
  test('when nothing has its id or its words', () => {
    const dismissals = [
      { id: '0123456789', because },
      { kind: 'office' as const, at: 'Paul', because },
    ];
    expect(dismissDifferences(differences, dismissals).stale).toEqual([0, 1]);
  });

  test('when two differences have its words', () => {
    const [first] = differences;
    const twice = first ? [first, { ...first, id: 'ffffffffff' }] : [];
    const at = first?.readings[0]?.passages[0]?.text ?? '';
    expect(dismissDifferences(twice, [{ kind: first?.kind, at, because }]).stale).toEqual([0]);
  });
});

test.each([{ because }, { kind: 'office', because }, { id: '0123456789', kind: 'office', at: 'x', because }, { id: '0123456789' }])(
  'a dismissal names one difference in one way, and has a reason: not %o',
  (dismissal) => {
    expect(differencesFileSchema.safeParse({ dismiss: [dismissal] }).success).toBe(false);
  },
);
