import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../pipeline/findings.ts';
import { compareText } from '../text/compare.ts';

/** A file of the corpus folder; without bytes it is not there, or cannot be read and says so in its findings. */
export interface FileBytes {
  /** Its path is relative to the working directory. */
  readonly file: VFile;
  readonly bytes: Uint8Array | undefined;
}

/** Read one file of the corpus. A link that leads out of its folder is not the corpus's own text and is refused. */
export async function readInside(folder: string, name: string): Promise<FileBytes> {
  const path = join(folder, name);
  const file = new VFile({ path: relative('.', path) });
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink() && (await leadsOut(folder, path))) throw new Error('it is a link that leads out of its folder');
    return { file, bytes: await readFile(path) };
  } catch (error) {
    if (!isMissing(error)) report(file, 'file-unreadable', null, reasonOf(error));
    return { file, bytes: undefined };
  }
}

/** Names of a folder's files without their ending, by code unit, so that no machine orders them otherwise; undefined without such a folder. */
export async function namesIn(folder: string, ending: string): Promise<string[] | undefined> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  const chosen = names?.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  return chosen?.toSorted(compareText);
}

/** Read several files, some at a time: a machine opens only so many at once. */
export async function readAll(folder: string, names: readonly string[]): Promise<FileBytes[]> {
  const read: FileBytes[] = [];
  for (let at = 0; at < names.length; at += filesAtOnce) {
    read.push(...(await Promise.all(names.slice(at, at + filesAtOnce).map((name) => readInside(folder, name)))));
  }
  return read;
}

const filesAtOnce = 64;

async function leadsOut(folder: string, path: string): Promise<boolean> {
  const inside = relative(await realpath(folder), await realpath(path));
  return inside.startsWith('..') || isAbsolute(inside);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** What the system says, without the path that the finding names already. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+(?: '[^']*')?$/, '') : String(error);
}
