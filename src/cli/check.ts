import { reporter } from 'vfile-reporter';
import { compileCorpus } from '../compile.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';

const help = `Checks a corpus and prints every finding with file:line:column.

  npm run check -- [--quiet]

  --quiet   print fatal findings only
  --help    print this

A fatal finding stops a build; the exit code is 1. The others say what a review could close.
CORPUS=DIR checks another corpus.
`;

const { given } = readArguments(help, ['quiet']);
const { files, fatal } = await compileCorpus(readSettings().corpus);
const findings = reporter([...files], { quiet: true, silent: given('quiet'), verbose: true });
process.stdout.write(findings ? `${findings}\n` : 'No findings.\n');
if (fatal) process.exitCode = 1;
