import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  folders.push(folder);
  return folder;
}

/** A copy of the corpus under test, to be changed. */
export function copyCorpus(): string {
  const folder = join(temporaryFolder(), 'corpus');
  cpSync(process.env['CORPUS'] || 'corpus', folder, { recursive: true });
  return folder;
}

/** Run `npm run build`'s program with other settings; `out` is where the site is put. */
export async function buildSeparately(settings: Readonly<Record<string, string>>) {
  const out = settings['OUT'] ?? join(temporaryFolder(), 'site');
  const outcome = await runProgram(process.execPath, ['src/cli/build.ts'], { env: { ...process.env, ...settings, OUT: out } });
  return { ...outcome, out, built: existsSync(join(out, 'index.html')) };
}
