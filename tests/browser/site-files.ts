import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

const publishedStatementSchema = z.object({
  id: z.string(),
  article: z.string(),
  siglum: z.string(),
  url: z.string(),
  form: z.string(),
  speaker: z.string().nullable(),
  speakerName: z.string().nullable(),
  members: z.array(z.string()),
  utterance: z.string(),
  content: z.array(z.object({ text: z.string() })),
  reviewed: z.boolean(),
});
export type PublishedStatement = z.output<typeof publishedStatementSchema>;

/** All files of a folder, as paths with `/`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return files.map((file) => file.split(sep).join('/')).toSorted();
}

/** The pages of a built site, as addresses under its base: `''` is the front page, `'404.html'` stands as it is. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

/** Whether an address is that of the text of an article. */
export function isArticle(path: string): boolean {
  return /^articles\/[^/]+\/$/.test(path);
}

/** One page of each kind, and every article. Fails when a kind is missing, so that nothing passes with no page. */
export function pageTypesOf(folder: string): string[] {
  const pages = pagesOf(folder);
  const first = (pattern: RegExp) => {
    const page = pages.find((path) => pattern.test(path));
    if (page === undefined) throw new Error(`The site has no page like ${String(pattern)}.`);
    return page;
  };
  const single = ['', 'by-claim/', 'articles/', 'claims/', 'differences/', 'compare/', 'speakers/', 'search/', 'about/', '404.html'];
  for (const path of single) first(new RegExp(`^${path}$`));
  return [
    ...single,
    first(/^claims\/.+/),
    first(/^compare\/.+/),
    first(/^differences\/[0-9a-f]{10}\/$/),
    first(/^speakers\/.+/),
    first(/^articles\/.+\/only-here\/$/),
    ...pages.filter(isArticle),
  ];
}

/** What the site publishes in `data/statements.json`. */
export function publishedStatements(folder: string): PublishedStatement[] {
  return z.array(publishedStatementSchema).parse(JSON.parse(readFileSync(join(folder, 'data/statements.json'), 'utf8')));
}

/** One line a file: path and hash of its bytes. Two folders with the same lines are the same. */
export function digestOf(folder: string): string[] {
  return filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}
