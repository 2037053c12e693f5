import { readFile, writeFile } from 'node:fs/promises';
import { isSeq, parseDocument } from 'yaml';
import type { SiteClaim } from '../../schema/dataset.ts';
import { slugify } from '../../text/slug.ts';

/** An id is made of so many words of the title. */
const mostWords = 6;

/**
 * Append claims to a codebook, each with the wordings of its statements, as an editor would write them. What stands in the file stays,
 * its comments too; a file that is not there is made.
 *
 * @returns the ids of the new entries
 * @throws when the file is no list
 */
export async function writeEntries(path: string, claims: readonly SiteClaim[]): Promise<string[]> {
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const document = parseDocument(source.trim() === '' ? '[]' : source);
  const list: unknown = document.contents;
  if (!isSeq(list)) throw new Error(`${path} is no list of claims.`);
  // An empty list is written in brackets; one with entries has a line each.
  list.flow = false;
  const taken = new Set((document.toJS() as { readonly id?: string }[]).map(({ id }) => id));
  const ids = claims.map(({ head, statements }) => {
    const words = head.title.slice(head.title.indexOf(': ') + 1);
    const id = unique(slugify(words).split('-').slice(0, mostWords).join('-') || head.id, taken);
    taken.add(id);
    list.add(
      document.createNode({
        id,
        title: head.title,
        counts: 'Says the same as the wordings below.',
        wordings: [...new Set(statements.flatMap(({ content }) => content.slice(0, 1).map(({ text }) => text)))],
      }),
    );
    return id;
  });
  await writeFile(path, document.toString({ lineWidth: 0 }));
  return ids;
}

function unique(id: string, taken: ReadonlySet<string | undefined>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}
