import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. */
async function speakersIn(...paragraphs: readonly string[]) {
  const texts = paragraphs.map((text, index): [string, string] => [
    `article-${index}`,
    `Orrin Sound, part ${index}\n\nPublished ${index + 2} March 2031\n\n${text}\n`,
  ]);
  const { dataset } = await compileFolder(Object.fromEntries(texts));
  return dataset.articles.map(({ statements }) => statements.map(({ speaker }) => speaker));
}

test.each([
  ['a consonant', 'Ilse Brandvold', 'Ilse Brandvolt'],
  ['a vowel', 'Casimir Vandeleur', 'Casimir Vandelour'],
  ['an accent', 'Inga Törnqvist', 'Inga Toernqvist'],
  ['a stroke', 'Benedikta Sørhaug', 'Benedikta Sorhaug'],
  ['a doubled letter', 'Yusuf Kohlmann', 'Yusuf Kohlman'],
  ['a middle name', 'Petra Maria Olvane', 'Petra Olvane'],
])('one person in two spellings is one speaker: %s', async (_, one, other) => {
  const found = await speakersIn(`${one} said the quay was safe.`, `“The quay is safe,” ${other} said.`);
  expect(new Set(found.flat()).size).toBe(1);
});

test.each([
  ['other first names', 'Tobias Renck', 'Anders Renck'],
  ['father and son', 'Carl Vandel Sr', 'Carl Vandel Jr'],
  ['short names of one letter’s difference', 'Ann Lee', 'Ann Lea'],
])('two people are two speakers: %s', async (_, one, other) => {
  const found = await speakersIn(`${one} said the quay was safe.`, `“The quay is safe,” ${other} said.`);
  expect(new Set(found.flat()).size).toBe(2);
});

test('a surname alone is led to the one who bears it in another article; of two who do, to neither', async () => {
  const named = 'Mayor Ilse Brandvold said the quay was safe.';
  const [, second] = await speakersIn(named, '“The quay is safe,” Brandvold said on Monday.');
  expect(second).toEqual(['ilse-brandvold']);
  const [, , third] = await speakersIn(
    named,
    'Olaf Brandvold said the quay was not safe.',
    '“The quay is safe,” Brandvold said on Monday.',
  );
  expect(third).not.toContain('ilse-brandvold');
  expect(third).not.toContain('olaf-brandvold');
});

test('the mayor of another article is the one mayor whom the articles name; of two mayors neither', async () => {
  const named = 'Mayor Ilse Brandvold said the quay was safe.';
  const bare = 'The mayor said the quay was safe.';
  expect((await speakersIn(named, bare))[1]).toEqual(['ilse-brandvold']);
  const [, , third] = await speakersIn(named, 'Mayor Olaf Rendel said the quay was not safe.', bare);
  expect(third).not.toContain('ilse-brandvold');
  expect(third).not.toContain('olaf-rendel');
});

test('a deputy mayor is not the mayor', async () => {
  const [, second] = await speakersIn('Deputy mayor Tobias Renck said the quay was safe.', 'The mayor said the quay was safe.');
  expect(second).not.toContain('tobias-renck');
});

test('an official, a spokeswoman or a pilot of another article is a stranger', async () => {
  for (const noun of ['official', 'spokeswoman', 'pilot']) {
    const found = await speakersIn(`Harbour ${noun} Ilse Brandvold said the quay was safe.`, `The ${noun} said the quay was safe.`);
    expect(found[1]).not.toContain('ilse-brandvold');
  }
});
