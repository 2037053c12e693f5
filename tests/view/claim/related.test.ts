import { expect, test } from 'vitest';
import { relateClaims } from '../../../src/view/claim/related.ts';
import { index, said, statement } from '../timeline-fixture.ts';

// All texts are invented.
const [bridge, ferry] = index.claims as [(typeof index.claims)[number], (typeof index.claims)[number]];
const of = (claim: string, changes: Parameters<typeof statement>[2] = {}) => statement('A', 'words', { claims: [claim], ...changes });
const near = (...statements: Parameters<typeof relateClaims>[0]) => {
  const related = relateClaims(statements, index.claims);
  return [bridge, ferry].map(({ id }) => (related.get(id) ?? []).map((claim) => claim.id));
};
const at = (start: number) => ({ sentence: { start, end: start + 5, text: 'words' } });

test('claims of one speaker on one day, at one event or in one sentence are near, both ways', () => {
  const both = [[ferry.id], [bridge.id]];
  expect(near(of(bridge.id, { ...at(0), ...said('2025-05-04') }), of(ferry.id, { ...at(9), ...said('2025-05-04') }))).toEqual(both);
  expect(near(of(bridge.id, { ...at(0), event: 'meeting' }), of(ferry.id, { ...at(9), event: 'meeting' }))).toEqual(both);
  expect(near(of(bridge.id, at(0)), of(ferry.id, at(0)))).toEqual(both);
});

test('other speakers, other days and the voices of articles are not', () => {
  const none = [[], []];
  const clerk = { speaker: 'clerk', speakerName: 'Invented Clerk' };
  expect(near(of(bridge.id, { ...at(0), event: 'meeting' }), of(ferry.id, { ...at(9), event: 'meeting', ...clerk }))).toEqual(none);
  expect(near(of(bridge.id, { ...at(0), ...said('2025-05-04') }), of(ferry.id, { ...at(9), ...said('2025-05-05') }))).toEqual(none);
  const own = { speaker: 'article', form: 'narrated' } as const;
  expect(near(of(bridge.id, { ...at(0), ...own }), of(ferry.id, { ...at(0), ...own }))).toEqual(none);
});
