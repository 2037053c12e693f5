import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { sha256 } from '../corpus/sha256.ts';
import { decode } from '../pipeline/decode.ts';
import { extract } from '../pipeline/extract.ts';
import { report } from '../pipeline/findings.ts';
import { noteLanguage } from '../pipeline/note-language.ts';
import { applyReview } from '../pipeline/review.ts';
import { readCorpus } from '../read-corpus.ts';
import type { ArticleRecord } from '../schema/record.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';

const help = `Reads article files and prints one JSON record an article, one a line.

  npm run -s extract -- [--reviewed] [--quiet] FILE…

  --reviewed   apply the reviews of the corpus where they exist
  --quiet      print no findings that are not fatal
  --help       print this

Names, claims and occasions come from the corpus: CORPUS=DIR takes another one.
`;

const { given, positionals } = readArguments(help, ['reviewed', 'quiet']);
if (positionals.length === 0) {
  process.stderr.write(`No file was named.\n\n${help}`);
  process.exitCode = 1;
} else {
  await run(positionals);
}

async function run(paths: readonly string[]): Promise<void> {
  const { corpus, reviewFiles, files: corpusFiles } = await readCorpus(readSettings().corpus);
  const files = [...corpusFiles];
  for (const path of paths) {
    const file = new VFile({ path });
    files.push(file);
    const record = await readRecord(path, file);
    if (record) process.stdout.write(`${JSON.stringify(record)}\n`);
  }
  const findings = reporter(files, { quiet: true, silent: given('quiet'), verbose: true });
  if (findings) process.stderr.write(`${findings}\n`);
  if (files.some(({ messages }) => messages.some(({ fatal }) => fatal))) process.exitCode = 1;

  async function readRecord(path: string, file: VFile): Promise<ArticleRecord | undefined> {
    const bytes = await readFile(path).catch((error: unknown) => {
      report(file, 'file-unreadable', null, error instanceof Error ? error.message : String(error));
      return undefined;
    });
    const text = bytes && decode(bytes, file);
    if (!bytes || text === undefined) return undefined;
    const name = basename(path);
    const id = name.replace(/\.txt$/, '');
    const review = given('reviewed') ? corpus.reviews.get(id) : undefined;
    const record = extract({ id, file: name, text, sha256: sha256(bytes) }, corpus, sha256, review?.published);
    noteLanguage(record, file);
    const reviewFile = reviewFiles.get(id);
    if (!review || !reviewFile) return record;
    return applyReview(record, text, review, reviewFile, { hash: sha256, speakers: corpus.speakers }).record;
  }
}
