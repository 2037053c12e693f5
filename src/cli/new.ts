import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { reporter } from 'vfile-reporter';
import { readCorpus } from '../read-corpus.ts';
import { readArguments } from './read-arguments.ts';
import { readRecord } from './read-record.ts';
import { readSettings } from './settings.ts';
import { toNewReview } from './sheet/new-review.ts';

const help = `Writes a review file to start from, for an article of the corpus.

  npm run new -- FILE

  FILE     corpus/articles/<name>.txt; the review becomes corpus/reviews/<name>.yaml. One that is there is left alone.
  --help   print this

CORPUS=DIR takes another corpus.
`;

const { positionals } = readArguments(help, []);
const [path] = positionals;
if (positionals.length !== 1 || path === undefined) {
  process.stderr.write(`Name one article file.\n\n${help}`);
  process.exitCode = 1;
} else await write(path);

async function write(article: string): Promise<void> {
  const { corpus: folder } = readSettings();
  const { file, text, record } = await readRecord(article, await readCorpus(folder), { reviewed: false });
  if (!record) {
    process.stderr.write(`${reporter(file, { verbose: true })}\n`);
    process.exitCode = 1;
    return;
  }
  const target = join(folder, 'reviews', `${basename(article, '.txt')}.yaml`);
  const shown = relative('.', target);
  await mkdir(join(folder, 'reviews'), { recursive: true });
  try {
    await writeFile(target, toNewReview(record, text), { flag: 'wx' });
    process.stdout.write(`${shown} is written. Read the article with \`npm run check -- ${article}\`, and correct what differs there.\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    process.stderr.write(`${shown} is there already and was left as it is.\n`);
    process.exitCode = 1;
  }
}
