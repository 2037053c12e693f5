import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-serve-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Invented</title>');
});
afterAll(() => rm(folder, { recursive: true }));

function serve(environment: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['src/cli/serve.ts'], { encoding: 'utf8', env: { ...process.env, ...environment }, timeout: 600_000 });
}

test('serving before anything was built says how to build, and no stack', () => {
  const { status, stderr } = serve({ OUT: join(folder, 'nothing') });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no site in .*nothing\. `npm run build` makes one\.\n$/);
});

test('a port that is no number is refused in words', () => {
  const { status, stderr } = serve({ OUT: folder, PORT: 'http' });
  expect([status, stderr]).toEqual([1, 'PORT is a whole number from 0 to 65535.\n']);
});
