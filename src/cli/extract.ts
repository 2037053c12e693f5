import { reporter } from 'vfile-reporter';
import { noteLanguage } from '../pipeline/note-language.ts';
import { readCorpus } from '../read-corpus.ts';
import { readArguments } from './read-arguments.ts';
import { readRecord } from './read-record.ts';
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
  const folder = await readCorpus(readSettings().corpus);
  const files = [...folder.files];
  for (const path of paths) {
    const { file, record } = await readRecord(path, folder, { reviewed: given('reviewed') });
    files.push(file);
    if (!record) continue;
    noteLanguage(record, file);
    process.stdout.write(`${JSON.stringify(record)}\n`);
  }
  const findings = reporter(files, { quiet: true, silent: given('quiet'), verbose: true });
  if (findings) process.stderr.write(`${findings}\n`);
  if (files.some(({ messages }) => messages.some(({ fatal }) => fatal))) process.exitCode = 1;
}
