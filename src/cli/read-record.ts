import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { sha256 } from '../corpus/sha256.ts';
import { decode } from '../pipeline/decode.ts';
import { extract } from '../pipeline/extract.ts';
import { report } from '../pipeline/findings.ts';
import { applyReview } from '../pipeline/review.ts';
import type { CorpusFolder } from '../read-corpus.ts';
import type { ArticleRecord } from '../schema/record.ts';

/** One article file, wherever it lies, and its record. */
export interface ReadRecord {
  /** Holds the text, and what was found wrong with the file. */
  readonly file: VFile;
  readonly text: string;
  /** undefined when the file is no article: why is in `file.messages`. */
  readonly record: ArticleRecord | undefined;
  /** Statement id → reason of the review's correction. */
  readonly corrections: ReadonlyMap<string, string>;
}

/** Read and extract one article file; with `reviewed`, as the corpus' review of that name corrects it. */
export async function readRecord(
  path: string,
  { corpus, reviewFiles }: CorpusFolder,
  { reviewed }: { readonly reviewed: boolean },
): Promise<ReadRecord> {
  const file = new VFile({ path });
  const none = { file, text: '', record: undefined, corrections: new Map<string, string>() };
  const bytes = await readFile(path).catch((error: unknown) => {
    report(file, 'file-unreadable', null, error instanceof Error ? error.message : String(error));
    return undefined;
  });
  const text = bytes && decode(bytes, file);
  if (!bytes || text === undefined) return none;
  const name = basename(path);
  const id = name.replace(/\.txt$/, '');
  const review = reviewed ? corpus.reviews.get(id) : undefined;
  const record = extract({ id, file: name, text, sha256: sha256(bytes) }, corpus, sha256, review?.published);
  const reviewFile = reviewFiles.get(id);
  if (!review || !reviewFile) return { ...none, text, record };
  return { file, text, ...applyReview(record, text, review, reviewFile, { hash: sha256, speakers: corpus.speakers }) };
}
