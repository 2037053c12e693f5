import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. */
const article = (day: number, ...paragraphs: readonly string[]) =>
  [`Ferry talks in Orrin Sound, part ${day}`, `Published ${day} March 2031`, ...paragraphs].join('\n\n');

async function occasions(one: string, other: string, files: Readonly<Record<string, string>> = {}) {
  const { dataset } = await compileFolder({ one: article(6, one), two: article(7, other) }, files);
  return dataset.index.events.map(({ title, date, speakers }) => [title, date, ...speakers]);
}

test('what two articles call by one noun on one day is an occasion, named as they name it, with who spoke there', async () => {
  expect(
    await occasions(
      'Harbour master Ilse Brandvold told a news conference at the harbour gate on 4 March 2031 that the quay was safe.',
      'At a press conference at the harbour gate on 4 March 2031, Ilse Brandvold said the ferry would stop.',
    ),
  ).toEqual([['Press conference at the harbour gate', '2031-03-04', 'ilse-brandvold']]);
});

test('a noun of one article alone, or of two days, names nothing', async () => {
  const news = 'Harbour master Ilse Brandvold told a news conference at the harbour gate on 4 March 2031 that the quay was safe.';
  expect(await occasions(news, 'Ilse Brandvold said on 4 March 2031 that the ferry would stop.')).toEqual([]);
  expect(await occasions(news, 'At a press conference on 5 March 2031, Ilse Brandvold said the ferry would stop.')).toEqual([]);
});

test('a day with a listed occasion gets no other one', async () => {
  const events = "- id: gate\n  title: At the gate\n  date: '2031-03-04'\n";
  expect(
    await occasions(
      'Harbour master Ilse Brandvold told a news conference at the harbour gate on 4 March 2031 that the quay was safe.',
      'At a press conference at the harbour gate on 4 March 2031, Ilse Brandvold said the ferry would stop.',
      { 'events.yaml': events },
    ),
  ).toEqual([['At the gate', '2031-03-04']]);
});
