import { expect, test } from 'vitest';
import { assignDays } from '../../../src/view/timeline/days.ts';
import { besideDay, homeDays } from '../../../src/view/timeline/home-days.ts';
import { index, said, statement } from '../timeline-fixture.ts';

// All texts are invented.
const span = (from: string | null, to: string | null) => said(`${from ?? '..'}/${to ?? '..'}`, from, to);

function homes(...saids: ReturnType<typeof said>[]) {
  const statements = saids.map((one) => statement('A', 'x', one));
  const days = assignDays(index, statements);
  const home = homeDays(days.values());
  return statements.map(({ id }) => {
    const day = days.get(id);
    const at = day && home.get(day.key);
    return day && at ? [at.key, besideDay(day, at)] : [];
  });
}

test('a span stands with the day on which it ends, else with the next one, else with the last one before', () => {
  const days = [said('2025-05-06'), said('2025-05-10')];
  expect(
    homes(...days, span('2025-05-01', '2025-05-06'), span('2025-05-01', '2025-05-08'), span('2025-05-11', '2025-05-12')).slice(2),
  ).toEqual([
    ['on-2025-05-06', 'between 1 and 6 May 2025'],
    ['on-2025-05-10', 'between 1 and 8 May 2025'],
    ['on-2025-05-10', 'between 11 and 12 May 2025'],
  ]);
});

test('a wide or open span has no day', () => {
  const days = [said('2025-05-06')];
  expect(homes(...days, span(null, '2025-05-06'), span('2022-02-01', '2025-05-05')).slice(1)).toEqual([
    ['on-2025-05-06', 'day not given'],
    ['on-2025-05-06', 'day not given'],
  ]);
});

test('a span far from every day, and one on a page without days, stand alone', () => {
  expect(homes(said('2025-05-06'), span('2025-10-01', '2025-10-06'))).toEqual([
    ['on-2025-05-06', undefined],
    ['on-2025-10-01-to-2025-10-06', undefined],
  ]);
  expect(homes(span('2025-10-01', '2025-10-06'))).toEqual([['on-2025-10-01-to-2025-10-06', undefined]]);
});
