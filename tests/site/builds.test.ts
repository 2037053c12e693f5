import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSeparately, copyCorpus, temporaryFolder } from '../browser/separate-build.ts';
import { digestOf, isArticle, pagesOf, publishedStatements } from '../browser/site-files.ts';

const folder = inject('siteFolder');

test('another time zone and language of the machine give the same bytes', async () => {
  const { code, out, output } = await buildSeparately({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(code, output).toBe(0);
  expect(digestOf(out)).toEqual(digestOf(folder));
});

test('two builds at once into one folder both end well and leave a whole site', async () => {
  const OUT = join(temporaryFolder(), 'site');
  const builds = await Promise.all([buildSeparately({ OUT }), buildSeparately({ OUT })]);
  expect(builds.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  expect(digestOf(OUT)).toEqual(digestOf(folder));
});

test('a folder with article texts alone makes a site', async () => {
  const CORPUS = copyCorpus();
  for (const name of readdirSync(CORPUS)) if (name !== 'articles') rmSync(join(CORPUS, name), { recursive: true });
  const { code, out, output } = await buildSeparately({ CORPUS });
  expect(code, output).toBe(0);
  expect(pagesOf(out).filter(isArticle).length).toBe(readdirSync(join(CORPUS, 'articles')).length);
});

const sample = publishedStatements(folder).find(({ content }) => content.length === 1);

/** Replaces the review of the sample's article by one with a single correction. */
function review(corpus: string, correction: Readonly<Record<string, string>>): void {
  const lines = Object.entries({ ...correction, because: 'An invented reason.' }).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)}`,
  );
  const file = join(corpus, `reviews/${sample?.article ?? ''}.yaml`);
  writeFileSync(file, `slug: invented\nreviewed: '2026-01-01'\ncorrections:\n  -\n${lines.join('\n')}\n`);
}

/** All texts are invented. */
const spoilt: Readonly<Record<string, readonly [spoil: (corpus: string) => void, place: RegExp, hint: RegExp]>> = {
  'an empty article': [
    (corpus) => writeFileSync(join(corpus, 'articles/invented.txt'), ''),
    /articles\/invented\.txt/,
    /no text[^]*remove the file/,
  ],
  'an article that is not UTF-8': [
    (corpus) => writeFileSync(join(corpus, 'articles/invented.txt'), Buffer.from('An invented caf\xe9 in the text.\n', 'latin1')),
    /articles\/invented\.txt/,
    /UTF-8/,
  ],
  'an article with NUL characters': [
    (corpus) => writeFileSync(join(corpus, 'articles/invented.txt'), 'An invented\0 text.\n'),
    /articles\/invented\.txt/,
    /NUL[^]*plain text/,
  ],
  'broken YAML': [(corpus) => writeFileSync(join(corpus, 'events.yaml'), '- id: a\n  title: "open\n'), /events\.yaml[^]*\d+:\d+/, /YAML/],
  'an unknown key': [
    (corpus) => writeFileSync(join(corpus, 'story.yaml'), 'title: T\ndeck: D\ntopic: [a]\ncolour: red\n'),
    /story\.yaml[^]*\d+:\d+/,
    /colour/,
  ],
  'a correction with an unknown speaker': [
    (corpus) => review(corpus, { at: sample?.content[0]?.text ?? '', speaker: 'nobody-known' }),
    /reviews\/.+\.yaml[^]*[56]:\d+/,
    /nobody-known[^]*speakers\.yaml/,
  ],
  'a correction whose words stand nowhere': [
    (corpus) => review(corpus, { at: 'Invented words that stand nowhere', form: 'direct' }),
    /reviews\/.+\.yaml[^]*[56]:\d+/,
    /not in the article[^]*Copy the words/,
  ],
  'a correction whose words stand at several places': [
    (corpus) => review(corpus, { at: 'the', form: 'direct' }),
    /reviews\/.+\.yaml[^]*[56]:\d+/,
    /places[^]*prefix/,
  ],
  'a review without its article': [
    (corpus) => writeFileSync(join(corpus, 'reviews/invented.yaml'), 'slug: invented\nreviewed: 2026-01-01\n'),
    /reviews\/invented\.yaml/,
    /no article[^]*Name the review/,
  ],
};

test.each(Object.entries(spoilt))(
  '%s stops the build with place and hint, and the former site stays',
  async (_name, [spoil, place, hint]) => {
    const OUT = join(temporaryFolder(), 'site');
    cpSync(folder, OUT, { recursive: true });
    const CORPUS = copyCorpus();
    spoil(CORPUS);
    const { code, output } = await buildSeparately({ OUT, CORPUS });
    expect(code).toBe(1);
    expect(output).toMatch(place);
    expect(output).toMatch(hint);
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(digestOf(OUT)).toEqual(digestOf(folder));
  },
);
