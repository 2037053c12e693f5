/**
 * First step of every npm command: installs the packages when they are not those of the lock file, then runs
 * `src/cli/<command>.ts` under the Node that came with them. Plain JavaScript without packages, because the machine may
 * have nothing but Node 18 and npm 9.
 *
 *   node .config/run.js COMMAND [ARGUMENTS…]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const [command, ...commandArguments] = process.argv.slice(2);

if (!isInstalled()) install();
run(packagedNode() ?? ownNode());

/** Compares the lock file with the copy npm keeps of what it installed; only packages of other platforms may be absent. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    if (!present) return entry.optional === true || entry.devOptional === true;
    return present.version === entry.version && present.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs under the Node that npm itself runs on: the packaged one is deleted while packages are installed anew. */
function install() {
  console.error('Installing the packages (once; again only when package-lock.json changes) …');
  const npm = process.env.npm_execpath;
  const own = process.env.npm_node_execpath ?? process.execPath;
  const [program, first] = npm && /\.c?js$/.test(npm) ? [own, [npm]] : [windows ? 'npm.cmd' : 'npm', []];
  const { status, error } = spawnSync(program, [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    // What npm prints must not mix with the records a command prints.
    stdio: ['ignore', 2, 2],
    shell: windows && first.length === 0,
  });
  if (status === 0) return;
  console.error(`npm ci failed${error ? `: ${error.message}` : ''}. Nothing was started.`);
  process.exit(1);
}

function packagedNode() {
  const path = join(root, 'node_modules/.bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

function ownNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  console.error(
    `Node ${process.versions.node} is too old, and no Node 24 is packaged for ${process.platform} ${process.arch}.\n` +
      'Install Node 24 or newer from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}

/** Passes signals on (not every sender addresses the whole group), waits, and ends with the exit code of the command. */
function run(node) {
  const script = join(root, 'src/cli', `${command}.ts`);
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(windows ? ';' : ':');
  // What Node has once compiled it need not compile again: a quarter of the time of a short command.
  const cache = join(root, 'node_modules/.cache/node');
  const child = spawn(node, [script, ...commandArguments], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: cache, ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${node} does not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
