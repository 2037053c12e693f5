import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const entrySchema = z.object({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z.object({ packages: z.record(z.string(), entrySchema) }).parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lock file fits package.json, so that a clean install works', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(file, join(folder, file));
  const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toMatchObject({ status: 0 });
});

test('every package is pinned by its content', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('only packages that are known to may run a script when they are installed', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(running.filter((name) => allowScripts[name] === undefined)).toEqual([]);
});

test('the tests run under the Node that came with the packages, or a newer one', () => {
  expect(Number.parseInt(process.versions.node, 10)).toBeGreaterThanOrEqual(24);
});
