import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCorpus, type Compilation } from '../../src/compile.ts';

/** Compile a folder with these articles, by file name without `.txt`, and these other files. */
export async function compileFolder(
  articles: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Compilation> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-'));
  try {
    await mkdir(join(folder, 'articles'));
    for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, 'articles', `${name}.txt`), text);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await compileCorpus(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
