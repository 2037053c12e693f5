import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { slugify } from '../../text/slug.ts';
import { isHtml, toArticleText } from './html-text.ts';
import { writeNew } from './write-new.ts';

/**
 * Copy a text file, a saved page or the standard input (`-`) into the articles of a corpus. A text stays byte for byte as it is; of a page
 * its text is kept, the website's own words too, because the pipeline finds those and a person can check it. False when nothing was written.
 */
export async function newArticle(corpus: string, path: string, name: string | undefined): Promise<boolean> {
  const bytes = path === '-' ? await buffer(process.stdin) : await read(path);
  if (!bytes) return false;
  const text = /^\.x?html?$/i.test(extname(path)) || isHtml(bytes.toString('utf8')) ? toArticleText(bytes.toString('utf8')) : bytes;
  if (text.toString().trim() === '') {
    process.stderr.write(`${path === '-' ? 'The standard input' : path} has no text.\n`);
    return false;
  }
  const id =
    slugify(name ?? (path === '-' ? (text.toString().trim().split('\n')[0] ?? '') : basename(path, extname(path)))).slice(0, 60) ||
    'article';
  const target = join(corpus, 'articles', `${id}.txt`);
  await mkdir(join(corpus, 'articles'), { recursive: true });
  if (!(await writeNew(target, text))) return false;
  process.stdout.write(`${relative('.', target)}\n`);
  return true;
}

async function read(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}
