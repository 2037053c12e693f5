import { expect, test } from 'vitest';
import { assignDays, byDay } from '../../../src/view/timeline/days.ts';
import { index, said, statement } from '../timeline-fixture.ts';

function keys(statements: ReturnType<typeof statement>[]): (string | undefined)[] {
  const days = assignDays(index, statements);
  return statements.map(({ id }) => days.get(id)?.key);
}

test('statements of one event share its day, stated or estimated', () => {
  const statements = [
    statement('A', 'x', { event: 'meeting', ...said('2025-05-04') }),
    statement('B', 'x', { event: 'meeting', ...said('2025-05-04~') }),
  ];
  expect(keys(statements)).toEqual(['event-meeting', 'event-meeting']);
});

test('what was said on the day of the only event stands with it', () => {
  const statements = [
    statement('A', 'x', { event: 'meeting', ...said('2025-05-04') }),
    statement('B', 'x', said('2025-05-04~', '2025-05-04')),
  ];
  expect(keys(statements)).toEqual(['event-meeting', 'event-meeting']);
});

test('an event nobody speaks of attracts nothing', () => {
  expect(keys([statement('A', 'x', said('2025-05-04'))])).toEqual(['on-2025-05-04']);
});

test('an estimate joins the day itself, and says so only when it stands alone', () => {
  const alone = statement('A', 'x', said('2025-05-06~'));
  const joined = [statement('B', 'x', said('2025-05-06')), alone];
  expect(assignDays(index, [alone]).get(alone.id)?.words).toBe('about 6 May 2025');
  expect(assignDays(index, joined).get(alone.id)?.words).toBe('6 May 2025');
});

test('addresses of spans are readable', () => {
  const statements = [
    statement('A', 'x', said('../2025-05-06', null, '2025-05-06')),
    statement('A', 'x', said('2025-05-01/2025-05-06', '2025-05-01', '2025-05-06')),
    statement('A', 'x'),
  ];
  expect(keys(statements)).toEqual(['on-until-2025-05-06', 'on-2025-05-01-to-2025-05-06', 'undated']);
});

test('a span stands before its last day, the wider the earlier; what has no date comes last', () => {
  const statements = [
    statement('A', 'x'),
    statement('A', 'x', said('2025-05-01/2025-05-06', '2025-05-01', '2025-05-06')),
    statement('A', 'x', said('2025-05-07')),
    statement('A', 'x', said('2025-05-06')),
    statement('A', 'x', said('../2025-05-06', null, '2025-05-06')),
  ];
  const days = [...assignDays(index, statements).values()];
  expect(days.toSorted(byDay).map(({ key }) => key)).toEqual([
    'on-until-2025-05-06',
    'on-2025-05-01-to-2025-05-06',
    'on-2025-05-06',
    'on-2025-05-07',
    'undated',
  ]);
});
