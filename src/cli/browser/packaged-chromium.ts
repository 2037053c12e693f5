import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { extract } from 'tar-fs';
import type { BrowserCandidate } from './resolve-browser.ts';

/**
 * The Chromium of `@sparticuz/chromium`, made to run on a machine without the libraries and fonts a browser expects. Its
 * own flags are not used: they switch off the web security that the tests are to see.
 */
export async function packagedChromium(): Promise<BrowserCandidate | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = packageFolder();
  if (home === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = fileURLToPath(new URL(`../../../node_modules/.cache/chromium-${version}`, import.meta.url));
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpack(home, folder);
  const libraries = lacksLibraries(executablePath) ? join(folder, 'al2023/lib') : undefined;
  const fonts = existsSync('/etc/fonts/fonts.conf') ? undefined : writeFontsFile(folder);
  const env = {
    ...process.env,
    ...(libraries && { LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') }),
    ...(fonts && { FONTCONFIG_FILE: fonts }),
  };
  return { from: `@sparticuz/chromium ${version}${libraries ? ' with its own libraries' : ''}`, executablePath, env };
}

function packageFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  } catch {
    return undefined;
  }
}

/** Once for each version, into a folder of its own that gets its name when it is whole. */
async function unpack(home: string, folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.`);
  const { TMPDIR } = process.env;
  // The package unpacks into the folder for temporary files, and takes whatever lies there.
  process.env['TMPDIR'] = work;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    // Network and XML libraries, which it unpacks in a data centre only.
    const archive = brotliDecompressSync(readFileSync(join(home, 'bin/al2023.tar.br')));
    await pipeline(Readable.from([archive]), extract(join(work, 'al2023')));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  try {
    renameSync(work, folder);
  } catch {
    // Another run was quicker; its folder is as good.
    rmSync(work, { recursive: true, force: true });
  }
}

function lacksLibraries(executable: string): boolean {
  return /not found/.test(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
}

/** The file the package brings names a folder that does not exist. */
function writeFontsFile(folder: string): string {
  const file = join(folder, 'fonts.local.conf');
  const content =
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
  if (!existsSync(file)) writeFileSync(file, content);
  return file;
}
