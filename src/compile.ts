import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Compiled } from './compare/compiled.ts';
import { toDataset, type Dataset } from './compare/dataset.ts';
import { findDifferences } from './compare/differences.ts';
import { dismissDifferences } from './compare/dismiss.ts';
import { sha256 } from './corpus/sha256.ts';
import { extractCorpus } from './extract-corpus.ts';
import { decode } from './pipeline/decode.ts';
import { report } from './pipeline/findings.ts';
import { noteGaps } from './pipeline/gaps.ts';
import { applyReview } from './pipeline/review.ts';
import { readCorpus } from './read-corpus.ts';
import type { Difference } from './schema/differences.ts';

/** A corpus folder after all stages: the records of the site and every finding. */
export interface Compilation {
  readonly dataset: Dataset;
  readonly differences: readonly Difference[];
  readonly files: readonly VFile[];
  /** A finding is fatal: nothing may be built from the dataset. */
  readonly fatal: boolean;
}

/** Read and compile a corpus folder. Findings are collected, not thrown. */
export async function compileCorpus(folder: string): Promise<Compilation> {
  const { corpus: given, articles, wordings, reviewFiles, differencesFile, files: corpusFiles } = await readCorpus(folder);
  const files = [...corpusFiles];
  const seen = new Map<string, string>();
  const read = articles.flatMap(({ id, path, bytes }) => {
    const file = new VFile({ path });
    files.push(file);
    const text = decode(bytes, file);
    if (text === undefined) return [];
    const digest = sha256(bytes);
    const twin = seen.get(digest);
    if (twin !== undefined) report(file, 'article-twice', null, twin);
    seen.set(digest, id);
    return [{ id, file, text, article: { id, file: basename(path), text, sha256: digest }, review: given.reviews.get(id) ?? null }];
  });
  const { corpus, records } = extractCorpus(read, given);
  const compiled = read.flatMap(({ id, file, text, review }): Compiled[] => {
    const record = records.get(id);
    if (!record) return [];
    const reviewFile = reviewFiles.get(id);
    if (!review || !reviewFile) {
      noteGaps(record, file, corpus.codebook);
      return [{ record, text, review: null, corrections: new Map() }];
    }
    const { record: corrected, corrections } = applyReview(record, text, review, reviewFile, { hash: sha256, speakers: corpus.speakers });
    noteGaps(corrected, file, corpus.codebook);
    return [{ record: corrected, text, review, corrections }];
  });
  for (const { words, place } of wordings) {
    const isThere = compiled.some(({ record }) => record.statements.some(({ content }) => content.some(({ text }) => text === words)));
    if (!isThere) report(place.file, 'wording-stale', place.range, words);
  }
  const dataset = toDataset(corpus, compiled);
  const isFatal = () => files.some(({ messages }) => messages.some((message) => message.fatal));
  const dismissals = corpus.differences?.dismiss ?? [];
  const { differences, stale } = dismissDifferences(
    findDifferences(dataset.articles, corpus, { claims: dataset.index.claims, nearly: dataset.nearly }, sha256),
    dismissals,
  );
  // Where something else is wrong, a difference may only be missing because of it.
  if (differencesFile && !isFatal()) {
    for (const index of stale) {
      report(differencesFile.file, 'dismissal-stale', differencesFile.placeOf(index), dismissals[index]?.id ?? dismissals[index]?.at ?? '');
    }
  }
  return { dataset, differences, files, fatal: isFatal() };
}

/** Compile `corpus` and write the dataset folder anew; with a fatal finding nothing is written. `report` is for people. */
export async function compileToDataset({ corpus, dataset }: { readonly corpus: string; readonly dataset: string }) {
  const compilation = await compileCorpus(corpus);
  if (!compilation.fatal) await writeDataset(compilation, dataset);
  return { ok: !compilation.fatal, report: toReport(compilation) };
}

/** A build that goes on names only the number of notes: they are for editors, who ask with `check`. */
function toReport({ files, fatal }: Compilation): string {
  if (fatal) return reporter([...files], { silent: true, verbose: true });
  const notes = files.reduce((sum, { messages }) => sum + messages.length, 0);
  return notes === 0 ? '' : `${notes === 1 ? '1 note' : `${notes} notes`} on the corpus; \`npm run check\` lists them.`;
}

async function writeDataset({ dataset, differences }: Compilation, folder: string): Promise<void> {
  const { index, articles, claims, speakers, silences, periods, pairs } = dataset;
  await rm(folder, { recursive: true, force: true });
  const write = async (name: string, record: unknown) => writeFile(join(folder, `${name}.json`), `${JSON.stringify(record)}\n`);
  await Promise.all(
    ['articles', 'claims', 'speakers', 'silences', 'periods'].map((name) => mkdir(join(folder, name), { recursive: true })),
  );
  await write('index', index);
  await write('differences', differences);
  for (const article of articles) await write(`articles/${article.head.slug}`, article);
  for (const claim of claims) await write(`claims/${claim.head.id}`, claim);
  for (const speaker of speakers) await write(`speakers/${speaker.head.id}`, speaker);
  for (const silence of silences) await write(`silences/${silence.claim}`, silence);
  for (const { record } of periods) await write(`periods/${record.id}`, record);
  const heads = periods.map(({ head }) => head);
  await write('periods', heads);
  await write('pairs', pairs);
}
