import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { compileCorpus } from '../compile.ts';
import { noteGaps } from '../pipeline/gaps.ts';
import { readCorpus } from '../read-corpus.ts';
import { readArguments } from './read-arguments.ts';
import { readRecord } from './read-record.ts';
import { readSettings } from './settings.ts';
import { toArticleSheet } from './sheet/article-sheet.ts';

const help = `Checks a corpus and prints every finding with file:line:column; with a FILE, shows how that article is read.

  npm run check -- [--quiet] [FILE…]

  FILE      an article anywhere: each statement in its context, with speaker, day, rule and claims; what looked like an
            attribution and was not taken; what stands open. A review of the corpus is applied.
  --quiet   print fatal findings only
  --help    print this

A fatal finding stops a build; the exit code is 1. The others say what a review could close.
CORPUS=DIR checks another corpus, or takes names and claims from it.
`;

const { given, positionals } = readArguments(help, ['quiet']);
if (positionals.length === 0) {
  const { files, fatal } = await compileCorpus(readSettings().corpus);
  finish(files, fatal);
} else await checkArticles(positionals);

async function checkArticles(paths: readonly string[]): Promise<void> {
  const folder = await readCorpus(readSettings().corpus);
  const ofCorpus = folder.files.filter(({ messages }) => messages.some(({ fatal }) => fatal));
  const files = [...ofCorpus];
  for (const path of paths) {
    const { file, text, record, corrections } = await readRecord(path, folder, { reviewed: true });
    files.push(file);
    if (!record) continue;
    noteGaps(record, file, folder.corpus.codebook);
    process.stdout.write(`${toArticleSheet(record, text, corrections)}\n\nFINDINGS\n\n`);
  }
  finish(
    files,
    files.some(({ messages }) => messages.some(({ fatal }) => fatal)),
  );
}

function finish(files: readonly VFile[], fatal: boolean): void {
  const findings = reporter([...files], { quiet: true, silent: given('quiet'), verbose: true });
  process.stdout.write(findings ? `${findings}\n` : 'No findings.\n');
  if (fatal) process.exitCode = 1;
}
