import { afterEach, describe, expect, test } from 'vitest';
import { formatDayLong, formatMonthLong, formatPublished, formatSaidOn, isoForTime, weekday } from '../../src/view/dates.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

describe('a date in words', () => {
  test.for([
    ['2025-09-04', '4 Sept 2025'],
    ['2026-01-08~', 'about 8 Jan 2026'],
    ['2026-01', 'Jan 2026'],
    ['2026-01~', 'about Jan 2026'],
    ['1999', '1999'],
    ['202X', 'the 2020s'],
    ['2026-22', 'summer 2026'],
    ['2026-33', 'first quarter of 2026'],
    ['2026-03-12T06:00:00', '12 Mar 2026, 06:00'],
    ['../2025-09-05', 'by 5 Sept 2025'],
    ['2026-02-04/..', 'from 4 Feb 2026 on'],
    ['2025-08-18/2025-09-05', 'between 18 Aug and 5 Sept 2025'],
    ['2026-01-26/2026-02-01', 'between 26 Jan and 1 Feb 2026'],
    ['2026-01-01/2026-01-10', 'between 1 and 10 Jan 2026'],
    ['2025-12-30/2026-01-02', 'between 30 Dec 2025 and 2 Jan 2026'],
    ['2022-02/2026-02-04', 'between Feb 2022 and 4 Feb 2026'],
  ])('%s is “%s”', ([edtf, words]) => {
    expect(formatSaidOn(edtf ?? '')).toBe(words);
  });

  test('headings spell the month out', () => {
    expect([formatDayLong('2025-09-04'), formatMonthLong('2025-09')]).toEqual(['4 September 2025', 'September 2025']);
  });
});

describe('the publication in words', () => {
  test.for([
    [{ edtf: '2026-03-12', earliest: '2026-03-12', latest: '2026-03-12' }, '12 Mar 2026'],
    [{ edtf: '2026-01-22', earliest: '2026-01-21', latest: '2026-01-22' }, '21 or 22 Jan 2026'],
    [{ edtf: '2026-01-31', earliest: '2026-01-31', latest: '2026-02-01' }, '31 Jan or 1 Feb 2026'],
    [{ edtf: '2025-09-05~', earliest: '2025-09-05', latest: '2025-09-11' }, '5 Sept 2025 or a few days later'],
    [{ edtf: '2026-01-08~', earliest: '2026-01-07', latest: '2026-01-13' }, 'about 8 Jan 2026'],
    [{ edtf: null, earliest: '2026-01-07', latest: '2026-02-03' }, 'between 7 Jan and 3 Feb 2026'],
    [{ edtf: null, earliest: '2025-10-01', latest: null }, 'not before 1 Oct 2025'],
    [{ edtf: null, earliest: null, latest: '2025-10-01' }, 'not after 1 Oct 2025'],
    [{ edtf: null, earliest: null, latest: null }, 'date not known'],
  ] as const)('%o is “%s”', ([published, words]) => {
    expect(formatPublished(published)).toBe(words);
  });
});

describe('the weekday', () => {
  test.for(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('does not depend on the zone of the machine: %s', (tz) => {
    process.env['TZ'] = tz;
    expect(weekday('2025-09-04')).toBe('Thursday');
  });

  test.for(['2026-01-08~', '2026-01', '2026-01-01/2026-01-10'])('%s has none', (edtf) => {
    expect(weekday(edtf)).toBeUndefined();
  });
});

describe('the datetime of a <time> element', () => {
  test.for([
    ['2026-02-04', '2026-02-04'],
    ['2026-02', '2026-02'],
    ['2026', '2026'],
  ])('%s is %s', ([edtf, iso]) => {
    expect(isoForTime(edtf ?? '')).toBe(iso);
  });

  test.for(['2026-02-04~', '2026-02?', '2026-22', '202X', '2026-01-01/2026-01-10', '../2025-09-05'])(
    'no day, month or year is stated by %s',
    (edtf) => {
      expect(isoForTime(edtf)).toBeUndefined();
    },
  );
});
