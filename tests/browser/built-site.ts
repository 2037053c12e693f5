import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/cli/build-site.ts';
import { readSettings } from '../../src/cli/settings.ts';

/** The folder of the built site; it is built first when there is none or something it is made from is newer. */
export async function ensureBuilt(): Promise<string> {
  const settings = { ...readSettings(), base: '/' };
  const built = await changedAt(join(settings.out, 'index.html'));
  if (built === undefined || built < (await lastChange(['src', 'public', 'astro.config.ts', 'package-lock.json', settings.corpus]))) {
    const { ok, report } = await buildSite(settings);
    if (!ok) throw new Error(`The site cannot be built.\n${report}`);
  }
  return settings.out;
}

async function lastChange(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(paths.map(async (path) => ((await stat(path)).isDirectory() ? lastChangeIn(path) : changedAt(path))));
  return Math.max(...times.map((time) => time ?? 0));
}

async function lastChangeIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // Folders too: theirs is the time at which a file was removed.
  const times = await Promise.all([folder, ...entries.map(({ parentPath, name }) => join(parentPath, name))].map(changedAt));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

async function changedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
