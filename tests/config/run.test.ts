import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** An invented project of one command and one package, and an npm that only leaves a mark. */
let root: string;
const wanted = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'one' }, 'node_modules/b': { version: '1.0.0', optional: true } };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'synoptic-'));
  cpSync('.config/run.js', join(root, '.config/run.js'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify({ packages: wanted }));
  write('src/cli/hello.ts', 'console.log(process.argv.slice(2).join());\nprocess.exitCode = 3;\n');
  write('npm.js', `import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('installed', import.meta.url), process.argv[2]);\n`);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run() {
  const env = { ...process.env, npm_execpath: join(root, 'npm.js'), npm_node_execpath: process.execPath };
  const { status, stdout } = spawnSync(process.execPath, [join(root, '.config/run.js'), 'hello', 'a', 'b'], { env, encoding: 'utf8' });
  return { status, stdout, installs: existsSync(join(root, 'installed')) };
}

test('the command gets its arguments, prints alone and ends with its own exit code', () => {
  expect(run()).toMatchObject({ status: 3, stdout: 'a,b\n' });
});

test.each([
  ['nothing is installed', undefined, true],
  ['another version is installed', { 'node_modules/a': { version: '1.0.1', integrity: 'one' } }, true],
  ['other content is installed', { 'node_modules/a': { version: '1.0.0', integrity: 'two' } }, true],
  [
    'what is wanted is installed, but for a package of other platforms',
    { 'node_modules/a': { version: '1.0.0', integrity: 'one' } },
    false,
  ],
] as const)('packages are installed only when they are not as locked: %s', (_when, installed, installs) => {
  if (installed) write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
  expect(run().installs).toBe(installs);
});

test('when installing fails nothing is started', () => {
  write('npm.js', 'process.exitCode = 1;\n');
  expect(run()).toMatchObject({ status: 1, stdout: '' });
});
