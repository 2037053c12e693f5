import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readArticle, readIndex, readSpeaker } from '../store.ts';
import { toSearchLists } from '../view/search/lists.ts';
import { toSearchRecords } from './records.ts';
import { toStableIndex } from './stable-index.ts';

/** What a search page loads; Pagefind's own interfaces (440 kB) are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.(?:en|unknown)\.pagefind|(?:fragment|index|filter)\/[^/]+)$/;

/**
 * Write the Pagefind index of all statements of a dataset, and of all other sentences of its articles, into `pagefind/` of `outDir`.
 *
 * @throws when Pagefind reports an error, when the number of records differs from the number of those given, or when a file is empty.
 */
export async function writeSearchIndex({ dataset, outDir }: { readonly dataset: string; readonly outDir: string }): Promise<void> {
  const index = readIndex(dataset);
  const speakers = index.speakers.map(({ id }) => readSpeaker(id, dataset));
  const lists = toSearchLists(index, speakers);
  const records = index.articles.flatMap(({ slug }) => toSearchRecords(readArticle(slug, dataset), index, lists));
  const pagefind = await import('pagefind');
  try {
    const { index: search, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    refuse(errors);
    if (!search) throw new Error('The search index cannot be made: Pagefind gave none.');
    for (const record of records) refuse((await search.addCustomRecord(record)).errors);
    // Not `writeFiles()`: with 1.5.2 it loses files when `close()` follows.
    const { files, errors: fileErrors } = await search.getFiles();
    refuse(fileErrors);
    const kept = toStableIndex(files.filter(({ path }) => needed.test(path)));
    check(kept, records.length);
    for (const { path, content } of kept) {
      const target = join(outDir, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
}

function check(files: readonly { path: string; content: Uint8Array }[], given: number): void {
  const empty = files.filter(({ content }) => content.length === 0).map(({ path }) => path);
  if (empty.length > 0) throw new Error(`The search index has empty files: ${empty.join(', ')}.`);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('The search index has no entry file.');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as { languages: Record<string, { page_count: number }> };
  const records = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (records !== given) throw new Error(`The search index has ${records} records of ${given}.`);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
}
