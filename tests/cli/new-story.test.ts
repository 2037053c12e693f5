import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';

/** Invented, like all that is written here. */
const page = `<!doctype html><html><head><title>Orrin Post</title><script>var shown = 1;</script><style>p { margin: 0 }</style></head>
<body><nav><a href="/">Home</a></nav><h1>Ferry to Skerry stops</h1><p>By Ada Hart</p>
<p>Mayor Ilse Brandvold said on Tuesday that “the quay&nbsp;is <b>safe</b> &amp; dry”.</p><ul><li>One</li><li>Two</li></ul></body></html>`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-story-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...words], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

test('a new story compiles as it is made, without articles and with them', async () => {
  const story = join(folder, 'quay-story');
  expect(run(['story', story])).toMatchObject({ status: 0, stderr: '' });
  expect((await readdir(story)).toSorted()).toEqual([
    'README.md',
    'articles',
    'codebook.yaml',
    'events.yaml',
    'speakers.yaml',
    'story.yaml',
  ]);
  const empty = await compileCorpus(story);
  expect(empty.files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal)).toEqual([]);
  await writeFile(join(folder, 'saved.html'), page);
  expect(run([join(folder, 'saved.html')], { CORPUS: story }).status).toBe(0);
  const { dataset, fatal } = await compileCorpus(story);
  expect(fatal).toBe(false);
  expect(dataset.index.story.title).toBe('Quay story');
  expect(dataset.articles[0]?.statements.map(({ speakerName }) => speakerName)).toEqual(['Ilse Brandvold']);
});

test('of a page the text is kept, without what a browser does not show', async () => {
  const path = join(folder, 'Saved Page.htm');
  await writeFile(path, page);
  expect(run(['story', join(folder, 'story'), path]).status).toBe(0);
  expect(await readFile(join(folder, 'story/articles/saved-page.txt'), 'utf8')).toBe(
    'Home\nFerry to Skerry stops\n\nBy Ada Hart\n\nMayor Ilse Brandvold said on Tuesday that “the quay is safe & dry”.\n\nOne\nTwo\n',
  );
});

test('a text stays byte for byte as it is, also one from the standard input', async () => {
  const text = '\uFEFFFerry stops\r\n\r\nThe quay <is> shut.  \r\n';
  const corpus = join(folder, 'story');
  await writeFile(join(folder, 'ferry.txt'), text);
  expect(run(['story', corpus, join(folder, 'ferry.txt')]).status).toBe(0);
  expect(run(['-', '--name', 'From Elsewhere'], { CORPUS: corpus }, text).status).toBe(0);
  for (const name of ['ferry', 'from-elsewhere']) expect(await readFile(join(corpus, `articles/${name}.txt`), 'utf8')).toBe(text);
});

test('what is there already is left alone, and said so', async () => {
  const corpus = join(folder, 'story');
  const saved = join(folder, 'ferry.txt');
  await writeFile(saved, 'One.\n');
  run(['story', corpus, saved]);
  await writeFile(saved, 'Another.\n');
  expect(run([saved], { CORPUS: corpus })).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') as string });
  expect(await readFile(join(corpus, 'articles/ferry.txt'), 'utf8')).toBe('One.\n');
  await writeFile(join(corpus, 'story.yaml'), 'title: Mine\ndeck: Mine.\n');
  expect(run(['story', corpus]).status).toBe(1);
  expect(await readFile(join(corpus, 'story.yaml'), 'utf8')).toContain('Mine');
});

test('a file that is not there, an empty one and no file are errors that say so', async () => {
  await writeFile(join(folder, 'empty.html'), '<!doctype html><script>1</script>');
  expect(run([join(folder, 'nowhere.txt')], { CORPUS: folder })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nowhere.txt') as string,
  });
  expect(run([join(folder, 'empty.html')], { CORPUS: folder })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('has no text') as string,
  });
  expect(run([])).toMatchObject({ status: 1, stderr: expect.stringContaining('Name a file') as string });
  expect(run(['story'])).toMatchObject({ status: 1, stderr: expect.stringContaining('Name a folder') as string });
  expect(existsSync(join(folder, 'articles/empty.txt'))).toBe(false);
});
