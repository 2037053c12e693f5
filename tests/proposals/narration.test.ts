import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. */
const head = (day: number) => `Orrin Sound, part ${day}\n\nPublished ${day} March 2031\n\n`;

async function narrated(one: string, other: string, files: Readonly<Record<string, string>> = {}) {
  const { dataset } = await compileFolder({ one: `${head(3)}${one}\n`, two: `${head(4)}${other}\n` }, files);
  return dataset.articles.map(({ statements }) =>
    statements.filter(({ form }) => form === 'narrated').map(({ content }) => content[0]?.text),
  );
}

test('without a story file an article’s own words count where another article has them too', async () => {
  expect(
    await narrated(
      'Some 640 pilots and crane drivers have stopped work. The gulls were loud.',
      'About 700 pilots and crane drivers stopped work on Monday. Tea was served at the gate.',
    ),
  ).toEqual([['Some 640 pilots and crane drivers have stopped work'], ['About 700 pilots and crane drivers stopped work on Monday']]);
});

test('words of saying are not taken for the article’s own', async () => {
  const [first] = await narrated(
    'Under a grey sky went the mutter, as the old men of the harbour said, that pilots and crane drivers had stopped work.',
    'Pilots and crane drivers stopped work on Monday.',
  );
  expect(first?.filter((words) => words?.includes('said'))).toEqual([]);
});

test('with a story file its topic decides', async () => {
  const story = "title: Orrin Sound\ndeck: A quay.\ntopic: ['gull*']\n";
  expect(
    await narrated('Some 640 pilots have stopped work. The gulls were loud.', 'Pilots have stopped work.', { 'story.yaml': story }),
  ).toEqual([['The gulls were loud'], []]);
});
