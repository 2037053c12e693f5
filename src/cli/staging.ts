import { existsSync, type Dirent } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A build works in a folder of its own beside the site it will replace, so that the former site stays whole until the new
 * one is complete, and builds at the same time do not meet.
 *
 * `.dist-<pid>` holds the work of a build, `.dist-old-<pid>` the former site for the moment of the exchange.
 */
export interface Staging {
  readonly site: string;
  readonly dataset: string;
  readonly cache: string;
  /** Put the new site in the place of the former one. */
  readonly publish: () => Promise<void>;
  /** Remove all work; the site in its place is left alone. */
  readonly discard: () => Promise<void>;
}

/** @param out folder of the site; @param root folder of the project, where the renderer finds its packages. */
export async function openStaging(out: string, root: string): Promise<Staging> {
  await mkdir(dirname(out), { recursive: true });
  await sweep(dirname(out), basename(out));
  if (dirname(out) !== root) await sweep(root, 'dist');
  const work = join(root, `.dist-${process.pid}`);
  const site = join(work, 'site');
  const near = sibling(out, `${process.pid}`);
  const former = sibling(out, `old-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  return {
    site,
    dataset: join(work, 'dataset'),
    cache: join(work, 'cache'),
    publish: async () => exchange(await bringNear(site, near), out, former),
    discard: async () => {
      for (const folder of [work, near, former]) await rm(folder, { recursive: true, force: true });
    },
  };
}

const sibling = (out: string, mark: string) => join(dirname(out), `.${basename(out)}-${mark}`);

/** A folder can be renamed inside one file system only; on another one a copy is made beside its place first. */
async function bringNear(site: string, near: string): Promise<string> {
  if (near === dirname(site)) return site;
  try {
    await rename(site, near);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    await cp(site, near, { recursive: true });
  }
  return near;
}

/** Another build may publish between the two steps: then its site is the former one, and the exchange is tried again. */
async function exchange(next: string, out: string, former: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rename(out, former).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT')) throw error;
    });
    try {
      await rename(next, out);
      return;
    } catch (error) {
      if (attempt === 20 || !(isCode(error, 'ENOTEMPTY') || isCode(error, 'EEXIST'))) throw error;
      await rm(former, { recursive: true, force: true });
    }
  }
}

/** Remove what builds left behind that were killed; a former site without a successor goes back to its place. */
async function sweep(folder: string, name: string): Promise<void> {
  const escaped = RegExp.escape(name);
  const pattern = new RegExp(String.raw`^\.${escaped}-(?<old>old-)?(?<pid>\d+)$`);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { old, pid } = pattern.exec(entry.name)?.groups ?? {};
    if (pid === undefined || !entry.isDirectory() || isAlive(Number(pid))) continue;
    if (old !== undefined && !existsSync(join(folder, name))) await rename(pathOf(entry), join(folder, name));
    else await rm(pathOf(entry), { recursive: true, force: true });
  }
}

const pathOf = ({ parentPath, name }: Dirent) => join(parentPath, name);

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
