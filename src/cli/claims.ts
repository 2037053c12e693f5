import { join, relative } from 'node:path';
import { reporter } from 'vfile-reporter';
import { compileCorpus } from '../compile.ts';
import { proposalSheet } from './claims/proposal-sheet.ts';
import { writeEntries } from './claims/write-entries.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';

const help = `Prints the claims that the program proposes: each with its statements and what ties them.

  npm run claims -- [--write] [ID…]

  ID        a proposed claim; without any, all
  --write   put them into codebook.yaml to start from: rename them there, move a wording from one to another, delete what is
            none. An entry with "dismissed: why" keeps the program from proposing its wordings as one claim again
  --help    print this

CORPUS=DIR takes another corpus.
`;

const { given, positionals } = readArguments(help, ['write']);
const { corpus } = readSettings();
const { dataset, files, fatal } = await compileCorpus(corpus);
const proposed = dataset.claims.filter(({ head }) => head.counts === null);
const chosen = positionals.length === 0 ? proposed : proposed.filter(({ head }) => positionals.includes(head.id));
const unknown = positionals.filter((id) => !proposed.some(({ head }) => head.id === id));
if (fatal) {
  process.stderr.write(`${reporter([...files], { silent: true, verbose: true })}\n`);
  process.exitCode = 1;
} else if (unknown.length > 0) {
  process.stderr.write(`No claim with the id ${unknown.join(', ')} is proposed.\n`);
  process.exitCode = 1;
} else if (given('write') && chosen.length > 0) {
  const path = join(corpus, 'codebook.yaml');
  const ids = await writeEntries(path, chosen);
  process.stdout.write(`${relative('.', path)} has ${ids.length} more: ${ids.join(', ')}.\n`);
} else {
  const sheets = chosen.map((claim) => proposalSheet(claim, dataset.articles));
  process.stdout.write(sheets.length > 0 ? `${sheets.join('\n\n')}\n` : 'Nothing is proposed.\n');
}
