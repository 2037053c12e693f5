import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { reporter } from 'vfile-reporter';
import { readCorpus } from '../../read-corpus.ts';
import { readRecord } from '../read-record.ts';
import { toNewReview } from '../sheet/new-review.ts';
import { writeNew } from './write-new.ts';

/** Write a review to start from for an article of the corpus. False when the file is no article, or its review is there. */
export async function newReview(corpus: string, article: string): Promise<boolean> {
  const { file, text, record } = await readRecord(article, await readCorpus(corpus), { reviewed: false });
  if (!record) {
    process.stderr.write(`${reporter(file, { verbose: true })}\n`);
    return false;
  }
  const target = join(corpus, 'reviews', `${basename(article, '.txt')}.yaml`);
  await mkdir(join(corpus, 'reviews'), { recursive: true });
  if (!(await writeNew(target, toNewReview(record, text)))) return false;
  process.stdout.write(
    `${relative('.', target)} is written. Read the article with \`npm run check -- ${article}\`, and correct what differs there.\n`,
  );
  return true;
}

/** Whether the file lies where the articles of the corpus do. */
export function isInCorpus(corpus: string, article: string): boolean {
  return dirname(resolve(article)) === join(corpus, 'articles') && article.endsWith('.txt');
}
