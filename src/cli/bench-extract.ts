import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { VFile } from 'vfile';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { namesIn } from '../corpus/read-folder.ts';
import { sha256 } from '../corpus/sha256.ts';
import { decode } from '../pipeline/decode.ts';
import { extract } from '../pipeline/extract.ts';
import { readCorpus } from '../read-corpus.ts';
import { hardTexts } from './bench/hard-texts.ts';
import { readArguments } from './read-arguments.ts';

const help = `Measures how fast articles are read, beside two peers in the same run.

  npm run bench:extract -- [--hard] [FILE…]

  FILE     texts to read; without one, the articles of the corpus, the practice articles, and the texts of GUM
  --hard   read texts that make a careless reader slow, too
  --help   print this

The pipeline makes whole records. wink tags words, which the pipeline does too. compromise finds quotations only.
Each is run until it is warm, then the median of the runs counts. Figures hold for this machine and this moment.
`;

const runs = 7;
const warmingUp = 5_000;
const { given, positionals } = readArguments(help, ['hard']);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { corpus } = await readCorpus(join(root, 'corpus'));
const texts = positionals.length > 0 ? await Promise.all(positionals.map((path) => readFile(path, 'utf8'))) : await ownTexts();
const characters = texts.reduce((sum, { length }) => sum + length, 0);
const wink = winkNLP(model, ['pos']);
const { pos } = wink.its as unknown as { readonly pos: ItsFunction<string> };

const tasks: Readonly<Record<string, (text: string) => unknown>> = {
  'whole pipeline': (text) => extract({ id: 'bench', file: 'bench.txt', text, sha256: sha256(text) }, corpus, sha256),
  'wink, tags only': (text) => wink.readDoc(text).tokens().out(pos),
  'compromise .quotations()': (text) =>
    (nlp(text) as unknown as { quotations(): { out(as: 'array'): string[] } }).quotations().out('array'),
};
console.log(`${texts.length} texts, ${characters.toLocaleString('en-US')} characters, Node ${process.versions.node}`);
for (const [name, task] of Object.entries(tasks)) {
  const speed = characters / measure(() => texts.forEach(task)) / 1000;
  console.log(`${name.padEnd(26)} ${speed.toFixed(2).padStart(6)} million characters a second`);
}

if (given('hard')) readHardTexts();

/** Once each, from decoding on: what is too long is refused there. */
function readHardTexts(): void {
  console.log('\nSeconds for one text');
  for (const [name, text] of Object.entries(hardTexts)) {
    const start = performance.now();
    const file = new VFile({ path: 'hard.txt' });
    const decoded = decode(new TextEncoder().encode(text), file);
    if (decoded !== undefined) tasks['whole pipeline']?.(decoded);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${name.padEnd(34)} ${seconds.toFixed(2).padStart(6)}${decoded === undefined ? `  refused: ${file.messages[0]?.reason ?? ''}` : ''}`,
    );
  }
}

/** Median of the runs in milliseconds; each task is first run until the engine has compiled what it is going to compile. */
function measure(task: () => void): number {
  const begun = performance.now();
  while (performance.now() - begun < warmingUp) timed(task);
  const times = Array.from({ length: runs }, () => timed(task));
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

async function ownTexts(): Promise<string[]> {
  const folders = ['corpus/articles', 'tests/practice'];
  const articles = await Promise.all(
    folders.map(async (folder) => {
      const names = (await namesIn(join(root, folder), '.txt')) ?? [];
      return Promise.all(names.map((name) => readFile(join(root, folder, `${name}.txt`), 'utf8')));
    }),
  );
  const gum = (await readFile(join(root, 'tests/gum/gum-news.jsonl'), 'utf8')).trim().split('\n');
  return [...articles.flat(), ...gum.map((line) => (JSON.parse(line) as { readonly text: string }).text)];
}
