import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileCorpus } from '../../src/compile.ts';
import { codebookSchema } from '../../src/schema/corpus.ts';

let corpus = '';
const codebook = () => join(corpus, 'codebook.yaml');
beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'synoptic-claims-'));
  await cp('tests/stories/harbour-strike', corpus, { recursive: true });
});
afterEach(() => rm(corpus, { recursive: true }));

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/claims.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: corpus },
  });
  return { status, stdout, stderr };
}
const proposedIn = async () => (await compileCorpus(corpus)).dataset.claims.filter(({ head }) => head.counts === null);

test('proposals are printed with file, line, speaker, words and what ties them', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^c-[0-9a-f]{10} {2}Inga Thornqvist: nothing would move/m);
  expect(stdout).toContain('  C  1-transmar-wire.txt:9  Inga Thornqvist: Not one ship will move in this harbour');
  expect(stdout).toMatch(/^ {5}D with C: .*eleven, hours/m);
});

test('written, they are claims of the codebook with the same statements, and comments and entries stay', async () => {
  const before = await proposedIn();
  const kept = '# Kept by hand.\n- id: pilots # kept, too\n  title: Pilots\n  counts: Says so.\n  patterns: [zeppelin]\n';
  await writeFile(codebook(), kept);
  expect(run('--write')).toMatchObject({ status: 0, stdout: expect.stringContaining(`has ${before.length} more`) as string });
  const text = await readFile(codebook(), 'utf8');
  expect(text).toContain('# Kept by hand.\n- id: pilots # kept, too\n');
  expect(codebookSchema.safeParse(parse(text)).success).toBe(true);
  const { dataset, files } = await compileCorpus(corpus);
  const listed = dataset.claims.filter(({ head }) => head.counts !== null);
  const ids = (claims: typeof listed) =>
    claims
      .map(({ statements }) =>
        statements
          .map(({ id }) => id)
          .toSorted()
          .join(),
      )
      .toSorted();
  expect(ids(listed)).toEqual(ids(before));
  expect(files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'wording-stale')).toEqual([]);
  expect(run()).toMatchObject({ status: 0, stdout: 'Nothing is proposed.\n' });
});

test('one is written by its id; one that is not proposed is an error, and nothing is written', async () => {
  const [first] = await proposedIn();
  expect(run('--write', first?.head.id ?? '').status).toBe(0);
  expect((parse(await readFile(codebook(), 'utf8')) as unknown[]).length).toBe(1);
  const { status, stderr } = run('--write', 'c-0000000000');
  expect([status, stderr]).toEqual([1, 'No claim with the id c-0000000000 is proposed.\n']);
  expect((parse(await readFile(codebook(), 'utf8')) as unknown[]).length).toBe(1);
});

test('a dismissed one is not proposed again, and is no claim', async () => {
  const [first] = await proposedIn();
  const wordings = first?.statements.map(({ content }) => content[0]?.text) ?? [];
  await writeFile(
    codebook(),
    `- ${JSON.stringify({ id: 'none', title: 'None', counts: 'Nothing.', wordings, dismissed: 'Two things.' })}\n`,
  );
  const { dataset } = await compileCorpus(corpus);
  expect(dataset.claims.some(({ head }) => head.id === 'none')).toBe(false);
  const together = dataset.claims.filter(
    ({ statements }) => statements.filter(({ content }) => wordings.includes(content[0]?.text)).length > 1,
  );
  expect(together).toEqual([]);
});

test('a wording that stands nowhere is found at its line', async () => {
  await writeFile(codebook(), '- id: none\n  title: None\n  counts: Nothing.\n  wordings:\n    - words that stand nowhere\n');
  const { files } = await compileCorpus(corpus);
  const [found] = files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === 'wording-stale');
  expect([found?.line, found?.column, found?.reason]).toEqual([5, 7, 'No statement has the words “words that stand nowhere”.']);
});

test('a claim without patterns and wordings is an error', async () => {
  await writeFile(codebook(), '- id: none\n  title: None\n  counts: Nothing.\n');
  const { fatal } = await compileCorpus(corpus);
  expect(fatal).toBe(true);
});
