import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { dateArticle } from '../../src/pipeline/dates.ts';
import { holidayIn } from '../../src/pipeline/dates/holidays.ts';
import { edtfBounds } from '../../src/text/edtf.ts';
import { documentOf } from '../invented-article.ts';

// All sentences are invented.
const given = { edtf: '2026-02-04', earliest: '2026-02-04', latest: '2026-02-04', because: 'invented' };
/** Date expressions of `text` for an article of Wednesday, 4 February 2026. */
const read = (text: string) => dateArticle(documentOf(text), { given }).mentions.map(({ text: words, edtf }) => [words, edtf]);

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

describe('days', () => {
  test.for([
    ['It was signed on 6 January 2026.', '6 January 2026', '2026-01-06'],
    ['It was signed on Jan. 6.', 'Jan. 6', '2026-01-06'],
    ['They met on Wednesday, February 4, in Tallinn.', 'Wednesday, February 4', '2026-02-04'],
    ['A poll of 16-20 Jan. shows it.', '16-20 Jan.', '2026-01-16/2026-01-20'],
    ['A draft dated 2026-01-10 shows it.', '2026-01-10', '2026-01-10'],
    ['They met on 06.01.2026 in Tallinn.', '06.01.2026', '2026-01-06'],
    ['They met on 13/1 in Tallinn.', '13/1', '2026-01-13'],
    ['They met on 1/13 in Tallinn.', '1/13', '2026-01-13'],
    ['It was said on Sept. 5 and forgotten.', 'Sept. 5', '2025-09-05'],
    ['The talks end on 6 March.', '6 March', '2026-03-06'],
    ['On the opening night, January 23, nobody came.', 'January 23', '2026-01-23'],
  ])('%s', ([text, words, edtf]) => {
    expect(read(text ?? '')).toContainEqual([words, edtf]);
  });

  test('a number after a month and day is no year', () => {
    expect(read('On 6 Jan 10 soldiers left.')).toEqual([['6 Jan', '2026-01-06']]);
  });
});

describe('months, seasons, years', () => {
  test.for([
    ['In early January they signed.', 'early January', '2026-01-01/2026-01-10'],
    ['It came in late February 2024.', 'late February 2024', '2024-02-21/2024-02-29'],
    ['It began in February 2022.', 'February 2022', '2022-02'],
    ['They met in January.', 'January', '2026-01'],
    ['They met in December.', 'December', '2025-12'],
    ['They will meet in March.', 'March', '2026-03'],
    ['It happened last August.', 'last August', '2025-08'],
    ['A photograph of 12/2025 shows it.', '12/2025', '2025-12'],
    ['They hope to start this summer.', 'this summer', '2026-22'],
    ['They met last summer.', 'last summer', '2025-22'],
    ['Prices rose in the second quarter of 2025.', 'the second quarter of 2025', '2025-34'],
    ['In 1999 the chamber sat for nine hours.', '1999', '1999'],
    ['The 2014 protests ended.', '2014', '2014'],
    ['It was built in the 1960s.', 'the 1960s', '196X'],
  ])('%s', ([text, words, edtf]) => {
    expect(read(text ?? '')).toEqual([[words, edtf]]);
  });

  test.for(['They may march 20 miles.', 'Some 2000 troops came.', 'It costs $2025.', 'He has 2,034 men.', '© 2026 The Invented Post'])(
    'no date: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('dates counted from the publication', () => {
  test.for([
    ['He said so today.', 'today', '2026-02-04'],
    ['He said so yesterday.', 'yesterday', '2026-02-03'],
    ['He wrote it last night.', 'last night', '2026-02-03'],
    ['He said on Wednesday that it was over.', 'Wednesday', '2026-02-04'],
    ['He said on Thursday that it was over.', 'Thursday', '2026-01-29'],
    ['He will speak on Thursday.', 'Thursday', '2026-02-05'],
    ['He told members on Tuesday that they would vote.', 'Tuesday', '2026-02-03'],
    ['They meet next Tuesday.', 'next Tuesday', '2026-02-10'],
    ['He said so last week.', 'last week', '2026-01-26/2026-02-01'],
    ['They convene next week.', 'next week', '2026-02-09/2026-02-15'],
    ['Talks last month stalled.', 'last month', '2026-01'],
    ['Earlier this month a paper reported it.', 'Earlier this month', '2026-02-01/2026-02-04'],
    ['It happened three days ago.', 'three days ago', '2026-02-01'],
    ['It happened two years ago.', 'two years ago', '2024'],
  ])('%s', ([text, words, edtf]) => {
    expect(read(text ?? '')).toEqual([[words, edtf]]);
  });

  test('have no value while the publication is not known', () => {
    expect(dateArticle(documentOf('He said so last week.\n\nNobody answered him.')).mentions).toMatchObject([
      { text: 'last week', edtf: null },
    ]);
  });
});

describe('dates counted from another date', () => {
  test.for([
    ['They met on 2 January. A fortnight later they signed.', 'A fortnight later', '2026-01-16'],
    ['They met on 2 January. He spoke that evening.', 'that evening', '2026-01-02'],
    ['In early January they signed, and he, speaking at the time, agreed.', 'at the time', '2026-01-01/2026-01-10'],
    ['His remarks came just a day after they met. The Jan. 4 summit was long.', 'just a day after', '2026-01-05'],
    ['They met on 2 January, a day before the vote.', 'a day before', '2026-01-01'],
  ])('%s', ([text, words, edtf]) => {
    expect(read(text ?? '')).toContainEqual([words, edtf]);
  });

  test('a longer time after something the sentence names is not counted from another date', () => {
    expect(read('They met on 2 January. It came ten days before the beginning of the fair.')).toContainEqual(['ten days before', null]);
  });
});

describe('date expressions of an article of Wednesday, 4 February 2026', () => {
  const folder = path.join(import.meta.dirname, '../fixtures/date-phrases');
  test.for(fs.readdirSync(folder))('%s', (name) => {
    const file = (part: string) => fs.readFileSync(path.join(folder, name, part), 'utf8');
    expect(read(file('input.txt'))).toEqual(JSON.parse(file('output.json')));
  });
});

test('Easter is where the tables of the church have it', () => {
  const days = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2026-04-05',
    '2038-04-25',
    '2049-04-18',
  ];
  expect(days.map((day) => holidayIn(Number(day.slice(0, 4)), 'easter'))).toEqual(days);
});

test('a date that goes on in the next line of wire copy is one date', () => {
  const text = fs.readFileSync(new URL('../fixtures/dates/wire-copy.txt', import.meta.url), 'utf8');
  expect(read(text)).toContainEqual(['6\nJanuary 2026', '2026-01-06']);
});

describe('day and month in figures', () => {
  test('the order that lies near the other dates is taken', () => {
    const text = 'The ministry warned today.\n\nThey met on 6/1 in Tallinn.\n\nSoldiers in 12/2025. Photo: Invented';
    expect(dateArticle(documentOf(text)).mentions.map(({ edtf }) => edtf)).toContain('2026-01-06');
  });
});

test.for(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('values do not depend on the zone of the machine: %s', (tz) => {
  process.env['TZ'] = tz;
  expect(read('He said on Thursday, and again on Feb. 1, that it began in January.').map(([, edtf]) => edtf)).toEqual([
    '2026-01-29',
    '2026-02-01',
    '2026-01',
  ]);
});

test('every date expression is a slice of the text, in order, with a value that is a date or none', () => {
  const words = fc.constantFrom(
    'on',
    '6/1',
    'May',
    '4',
    '2026',
    'last',
    'week',
    'a day after',
    '\n',
    'Sept.',
    '12 March',
    'today',
    'Friday',
    '—',
    '“',
    '9/11',
    '1/0',
    '31 April',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      const { mentions } = dateArticle(documentOf(text));
      expect(mentions.every(({ start, end, text: slice }) => text.slice(start, end) === slice && end > start)).toBe(true);
      expect(mentions.every(({ start }, index) => start >= (mentions[index - 1]?.end ?? 0))).toBe(true);
      expect(mentions.every(({ edtf }) => edtf === null || edtfBounds(edtf) !== undefined)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
