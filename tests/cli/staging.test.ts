import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging } from '../../src/cli/staging.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-'));
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A process that is over: its number belongs to nobody now. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('the new site takes the place of the former one, and no work is left', async () => {
  write(out, 'former');
  const staging = await openStaging(out, root);
  write(staging.site, 'new');
  await staging.publish();
  await staging.discard();
  expect(read(out)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build that is given up leaves the former site', async () => {
  write(out, 'former');
  const staging = await openStaging(out, root);
  write(staging.site, 'half');
  await staging.discard();
  expect(read(out)).toBe('former');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a site in another folder is put there whole', async () => {
  const elsewhere = join(root, 'other/place');
  const staging = await openStaging(elsewhere, root);
  write(staging.site, 'new');
  await staging.publish();
  await staging.discard();
  expect(read(elsewhere)).toBe('new');
  expect(readdirSync(join(root, 'other'))).toEqual(['place']);
});

test('what a killed build left is removed, what a running one has is not', async () => {
  const dead = join(root, `.dist-${deadPid()}`);
  const running = join(root, `.dist-${process.ppid}`);
  write(dead, 'debris');
  write(running, 'work');
  await (await openStaging(out, root)).discard();
  expect([existsSync(dead), existsSync(running)]).toEqual([false, true]);
});

test('a former site that was put aside by a build killed at that moment comes back', async () => {
  write(join(root, `.dist-old-${deadPid()}`), 'former');
  await (await openStaging(out, root)).discard();
  expect(read(out)).toBe('former');
});
