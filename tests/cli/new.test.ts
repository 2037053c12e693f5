import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reviewSchema } from '../../src/schema/corpus.ts';

/** Invented, its mayor and ferry included. */
const article = `Mayor says no to soldiers

By Ada Lindqvist

5 February 2026

Mayor Lotte Harmsen said on Monday that foreign troops in Ukraine would find a quiet harbour.

He said that no soldiers would eat there.

The storm threatened the ferry.
`;

let corpus = '';
let path = '';
beforeAll(async () => {
  corpus = join(await mkdtemp(join(tmpdir(), 'synoptic-new-')), 'corpus');
  await cp('corpus', corpus, { recursive: true });
  path = join(corpus, 'articles/invented.txt');
  await writeFile(path, article);
});
afterAll(() => rm(join(corpus, '..'), { recursive: true }));

function run(command: 'new' | 'check', ...commandArguments: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...commandArguments], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: corpus },
  });
  return { status, stdout, stderr };
}
const review = () => readFile(join(corpus, 'reviews/invented.yaml'), 'utf8');

describe('check with a file', () => {
  test('shows each statement in its context, with speaker, day, rule and claims', () => {
    const { status, stdout } = run('check', path);
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/^7:\d+ {2}Lotte Harmsen .*indirect · 2026-02-02/m);
    expect(stdout).toContain('that ⟦foreign troops in Ukraine would find a quiet harbour⟧');
    expect(stdout).toMatch(/rule: cue-that-clause, confidence [01]\.\d\d, cue “said”/);
  });
  test('shows what stands open and what looked like an attribution', () => {
    const { stdout } = run('check', path);
    expect(stdout).toMatch(/UNCODED|not on the topic, uncoded/);
    expect(stdout).toContain('speakers not in speakers.yaml: Lotte Harmsen');
    const missed = stdout.slice(stdout.indexOf('WAS NOT TAKEN'), stdout.indexOf('FINDINGS'));
    expect(missed).toMatch(/^11:1  The storm ⟦threatened⟧ the ferry/m);
  });
  test('reads any file, also one outside of a corpus', async () => {
    const other = join(corpus, '..', 'elsewhere.txt');
    await writeFile(other, article);
    expect(run('check', other).stdout).toContain('STATEMENTS (');
  });
  test('says what is wrong with a file that is no article, and leaves with 1', () => {
    const { status, stdout } = run('check', join(corpus, 'articles/none.txt'));
    expect(status).toBe(1);
    expect(stdout).toContain('file-unreadable');
  });
});

describe('new', () => {
  test('writes a review that changes nothing and keeps the article not reviewed', async () => {
    const { status, stdout, stderr } = run('new', path);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('invented.yaml is written');
    const read = reviewSchema.parse(parse(await review()));
    expect(read).toEqual({ slug: 'mayor-says-no-to-soldiers', formerSlugs: [], corrections: [] });
    expect(run('check', '--quiet')).toEqual({ status: 0, stdout: 'No findings.\n', stderr: '' });
  });
  test('has a correction to fill in for what the machine left open, and it can be used by taking away its marks', async () => {
    const text = await review();
    const open = text.slice(text.indexOf('# corrections:')).replaceAll(/^# ?/gm, '').replace('Open:\n', '');
    const filled = open.replaceAll(
      /(claim|because|speaker):$/gm,
      (_, key: string) => `${key}: ${key === 'claim' ? 'us-no-ground-troops' : key === 'speaker' ? 'macron' : 'invented'}`,
    );
    const slug = text.split('\n').find((line) => line.startsWith('slug:')) ?? '';
    await writeFile(join(corpus, 'reviews/invented.yaml'), `${slug}\n${filled}`);
    const { status, stdout } = run('check', path);
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('corrected: invented');
  });
  test('leaves a review that is there as it is', async () => {
    const before = await review();
    expect(run('new', path)).toMatchObject({ status: 1, stdout: '' });
    expect(await review()).toBe(before);
  });
});
