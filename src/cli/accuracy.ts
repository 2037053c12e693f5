import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { toReport, type Figures, type Report } from '../accuracy/report.ts';
import { readSets } from '../accuracy/read-sets.ts';
import { score } from '../accuracy/score.ts';
import { scoreStory, type StoryGold } from '../accuracy/stories.ts';
import { compileCorpus } from '../compile.ts';
import { readCorpus } from '../read-corpus.ts';
import { printTable } from './print-table.ts';
import { readArguments } from './read-arguments.ts';

const help = `Measures the extractor on articles that people have read, and prints figures, rules and confidence.

  npm run accuracy -- [--errors] [--write]

  --errors   print every difference between the machine and the gold
  --write    keep the figures for the about page, and the shares from which confidence is made
  --help     print this

The gold lies in tests/. Nothing of a review is used.
`;

const { given } = readArguments(help, ['errors', 'write']);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { corpus } = await readCorpus(`${root}corpus`);
const sets = await readSets(root, corpus);
const { report, shares } = toReport(sets);
print(report);
await printStories();
if (given('errors'))
  for (const { title, articles, overlap } of sets) console.log([`\n${title}`, ...score(articles, overlap).errors].join('\n  '));
if (given('write')) {
  await keep('src/pipeline/confidence.json', shares);
  await keep('src/accuracy/measured.json', report);
}

async function keep(path: string, data: unknown): Promise<void> {
  await writeFile(root + path, await format(JSON.stringify(data), { parser: 'json', printWidth: 140 }));
}

/** What is found of stories whose claims and speakers nobody listed. */
async function printStories(): Promise<void> {
  const folder = join(root, 'tests/stories');
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const figures = await Promise.all(
    names.toSorted().map(async (name) => {
      const { dataset, differences } = await compileCorpus(join(folder, name));
      const gold = JSON.parse(await readFile(join(folder, name, 'gold.json'), 'utf8')) as StoryGold;
      const articles = dataset.articles.map(({ head, text, statements }) => ({ id: head.id, text, statements }));
      return scoreStory({ title: name, gold, articles, differences });
    }),
  );
  const share = (value: number | null) => value?.toFixed(2) ?? '–';
  console.log('\nStories without a codebook: claims by pairs of statements, then claims merged that must not be, speakers, differences');
  printTable([
    ['', 'statements', 'found', 'precision', 'recall', 'B-cubed', 'merged', 'one speaker', 'differences', 'listed'],
    ...figures.map((one) => [
      one.title,
      String(one.statements),
      String(one.found),
      share(one.pairPrecision),
      share(one.pairRecall),
      share(one.bCubed),
      `${one.merged} of ${one.apart}`,
      `${one.whole} of ${one.speakers}`,
      `${one.differences} of ${one.goldDifferences}`,
      String(one.listed),
    ]),
  ]);
}

function print({ sets: measured, byArticle, rules }: Report): void {
  const figures = ({ title, articles, statements, ...shown }: Figures) => [
    title,
    String(articles),
    String(statements),
    ...[
      shown.precision,
      shown.recall,
      shown.f1,
      shown.directRecall,
      shown.indirectRecall,
      shown.speaker,
      shown.form,
      shown.saidOn,
      shown.dates,
    ].map((value) => (value === null ? '–' : value.toFixed(2))),
  ];
  const head = ['', 'articles', 'statements', 'precision', 'recall', 'F1', 'direct', 'indirect', 'speaker', 'form', 'said on', 'dates'];
  printTable([head, ...measured.map(figures)]);
  console.log();
  printTable([head, ...byArticle.map(figures)]);
  const ids = measured.map(({ id }) => id);
  const counts = rules.map(({ rule, sets: bySet }) => [
    rule,
    ...ids.map((id) => (bySet[id] ? `${bySet[id].found} ${bySet[id].words} ${bySet[id].speaker}` : '')),
  ]);
  console.log('\nRules: statements found, of them with the words of the gold, of them with its speaker');
  printTable([['', ...ids], ...counts]);
  const bins = measured.flatMap(({ id, reliability }) =>
    reliability.map((bin) => [
      id,
      `${bin.from}–${bin.to}`,
      String(bin.statements),
      bin.confidence.toFixed(2),
      bin.right.toFixed(2),
      String(bin.wrongSpeakers),
    ]),
  );
  const binHead = ['', 'confidence', 'statements', 'mean', 'right', 'wrong speakers'];
  console.log('\nConfidence');
  printTable([binHead, ...bins]);
}
