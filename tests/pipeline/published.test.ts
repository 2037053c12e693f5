import { describe, expect, test } from 'vitest';
import { dateArticle } from '../../src/pipeline/dates.ts';
import type { StoryEvent } from '../../src/schema/corpus.ts';
import { documentOf } from '../invented-article.ts';

// All texts and occasions are invented.
const rest =
  'The minister of Port Alma said that the harbour would be kept open for as long as it takes.\n\nNobody answered him in the hall.';
const event = (id: string, date: string, phrases: string[]): StoryEvent => ({ id, title: id, date, phrases, speakers: [] });
const events = [
  event('fair', '2025-09-05', ['harbour fair']),
  event('summit', '2025-09-04', ['Tallinn summit']),
  event('paper', '2026-01-06', ['paper + was signed']),
];
const published = (text: string) => {
  const { edtf, earliest, latest } = dateArticle(documentOf(text), { events }).published;
  return [edtf, earliest, latest];
};

describe('a line dates the article', () => {
  test.for([
    [`Harbour stays open\n\nPublished 12 March 2026 at 06:00\n\n${rest}`, '2026-03-12', '2026-03-12', '2026-03-12'],
    [`Harbour stays open\n28 February 2026\n\n${rest}`, '2026-02-28', '2026-02-28', '2026-02-28'],
    [`2026-03-14 07:31\n${rest}`, '2026-03-14', '2026-03-14', '2026-03-14'],
    [`Harbour stays open\nPublished: 13/03/2026\n\n${rest}`, '2026-03-13', '2026-03-13', '2026-03-13'],
    [`Harbour stays open\nBy Ida Holm | 5 Sept 2025\n\n${rest}`, '2025-09-05', '2025-09-05', '2025-09-05'],
    [`PORT ALMA, Jan. 22, 2026 (Invented Agency) - ${rest}`, '2026-01-22', '2026-01-22', '2026-01-23'],
    [
      `By Ida Holm\nUpdated Jan. 22, 2026, 9:14 a.m. ET\n\nThe harbour was closed on Wednesday. ${rest}`,
      '2026-01-22',
      '2026-01-21',
      '2026-01-22',
    ],
    [`Harbour stays open\nBy Ida Holm\nMay 20, 20269:12 PM GMT+1\n\n${rest}`, '2026-05-20', '2026-05-20', '2026-05-20'],
    [`Updated 3 February 2026\nPublished 1 February 2026\n\n${rest}`, '2026-02-01', '2026-02-01', '2026-02-01'],
  ])('%s', ([text = '', ...expected]) => {
    expect(published(text)).toEqual(expected);
  });

  test('a year that the line prints stands, whatever later year the text names', () => {
    const text = `Harbour stays open\n\nPublished 12 March 2026 at 06:00\n\nThe lease of the harbour runs from 1 May 2031. ${rest}`;
    expect(published(text)).toEqual(['2026-03-12', '2026-03-12', '2026-03-12']);
  });

  test('the date of a caption or in a sentence is no such line', () => {
    expect(published(`Ships in the harbour on 3 March 2024. Photo: Invented\n\n${rest}`)[0]).not.toBe('2024-03-03');
  });
});

describe('without such a line', () => {
  test('the latest occasion with support of another one is the earliest day, with a week of room', () => {
    const text = `The minister spoke at the harbour fair. He answered the Tallinn summit.\n\n${rest}`;
    expect(published(text)).toEqual(['2025-09-05~', '2025-09-05', '2025-09-11']);
  });

  test('one occasion that may recur does not give the year', () => {
    expect(published(`The minister spoke at the harbour fair.\n\n${rest}`)).toEqual([null, null, null]);
  });

  test('an occasion of another day than the sentence says is another occasion', () => {
    expect(published(`The minister spoke at the harbour fair on Sept. 8 and left.\n\n${rest}`)).toEqual([null, null, null]);
  });

  test('a weekday and a day of the month agree in one year near the story', () => {
    expect(published(`The harbour was closed on Wednesday, February 4.\n\n${rest}`)).toEqual(['2026-02-04~', '2026-02-04', '2026-02-10']);
  });

  test('what is called “today” is after the day that is called by its date', () => {
    const text = `The minister warned today that ships would leave.\n\nThey met in Tallinn on 6/1, and a paper was signed.\n\n${rest}`;
    expect(published(text)).toEqual(['2026-01-07~', '2026-01-07', '2026-01-13']);
  });

  test('history does not date the article', () => {
    expect(published(`The war began on 24 February 2022 and goes on.\n\n${rest}`)).toEqual([null, '2022-02-24', null]);
  });

  test('a year that only lies behind leaves the year open', () => {
    expect(published(`In 1999 the harbour was closed for nine days.\n\n${rest}`)).toEqual([null, '1999-01-01', null]);
  });

  test('a year of a plan does not date the article', () => {
    const text = `The harbour was closed on Wednesday, February 4, and is to be rebuilt by 2030.\n\n${rest}`;
    expect(published(text)).toEqual(['2026-02-04~', '2026-02-04', '2026-02-10']);
    expect(published(`The harbour is to be rebuilt by 2030.\n\n${rest}`)).toEqual([null, null, null]);
  });

  test('nothing at all leaves all open, and says so', () => {
    expect(dateArticle(documentOf(rest)).published).toMatchObject({ edtf: null, earliest: null, latest: null, because: /does not show/ });
  });
});

test('a yearless dateline takes the year of the story in which its weekday fits', () => {
  expect(published(`PORT ALMA, Sept 5 (Invented Agency) - The harbour was closed on Friday. ${rest}`)[0]).toBe('2025-09-05');
  expect(published(`PORT ALMA, Sept 5 (Invented Agency) - The harbour was closed on Tuesday. ${rest}`)[0]).toBeNull();
});

test.for([
  [`Harbour stays open\nPublished: 13/03/2026\n\n${rest}`, 'day before month: a date in figures of the article allows no other order'],
  [`Harbour stays open\n03/18/2026\n\nThey met on 03/10/2026. ${rest}`, 'month before day'],
  [`Harbour stays open\n05/03/2026\n\nThe ships left on March 4, 2026. ${rest}`, 'day before month: so it lies nearer to the other dates'],
])('%s says how its figures are read, and which reading was rejected', ([text = '', words = '']) => {
  const { because } = dateArticle(documentOf(text), { events }).published;
  expect(because).toContain(words);
  expect(because).toContain('the other way round it would be day');
});

test('a line without a year takes the year in which the weekdays of the text fit', () => {
  const text = `Harbour stays open\n30th January\n\nTax will rise from April 2026. They have until Friday, February 13 to appeal. ${rest}`;
  expect(published(text)).toEqual(['2026-01-30', '2026-01-30', '2026-01-30']);
});

test('the evidence is in the text, word for word', () => {
  const text = `The minister spoke at the harbour fair. He answered the Tallinn summit.\n\n${rest}`;
  const { evidence } = dateArticle(documentOf(text), { events }).published;
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['harbour fair']);
});

test('what a review gives stands, and the other dates are counted from it', () => {
  const given = { edtf: '2025-09-05~', earliest: '2025-09-05', latest: '2025-09-07', because: 'invented' };
  const dating = dateArticle(documentOf(`They met on Sept. 4 and again last week.\n\n${rest}`), { given });
  expect([dating.published.edtf, ...dating.mentions.map(({ edtf }) => edtf)]).toEqual([
    '2025-09-05~',
    '2025-09-04',
    '2025-08-25/2025-08-31',
  ]);
});
