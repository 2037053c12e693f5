import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventCorpus } from './bench/invent-corpus.ts';
import { measure, type Measured } from './bench/measure.ts';
import { sizesOf } from './bench/sizes.ts';
import { writePlainSite } from './bench/plain-site.ts';
import { readArguments } from './read-arguments.ts';

const help = `Measures how a build grows: invented corpora of several sizes, each beside two floors in the same run.

  npm run bench -- [--compile] [N…]

  N          numbers of articles; without one, 30 and 300
  --compile  only compile the dataset, build no site
  --help     print this

The first floor reads the files and hashes them. The second lets Astro write as many plain pages as the site has.
Figures hold for this machine and this moment; compare only what stands in one run.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const hashFiles = fileURLToPath(new URL('./bench/hash-files.ts', import.meta.url));
const compileOnly = fileURLToPath(new URL('./bench/compile-only.ts', import.meta.url));
const { given, positionals } = readArguments(help, ['compile']);
const sizes = positionals.length > 0 ? positionals.map(Number) : [30, 300];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write(`N is a whole number from 1 on.\n\n${help}`);
  process.exitCode = 1;
} else {
  console.log(row('articles', 'what', 'seconds', 'articles/s', 'peak MB', 'result'));
  for (const size of sizes) await bench(size);
}

async function bench(count: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
  // Astro finds its packages from the folder of a site upwards, so the plain one lies in the project, under a name that builds sweep.
  const plain = join(root, `.dist-${process.pid}`);
  try {
    const corpus = join(work, 'corpus');
    await inventCorpus(corpus, count);
    print(count, 'floor: read and hash', await measure(process.execPath, [hashFiles, join(corpus, 'articles')], root));
    const dataset = join(work, 'dataset');
    print(count, 'compile', await measure(process.execPath, [compileOnly, corpus, dataset], root), sizesOf(dataset));
    if (given('compile')) return;
    const out = join(work, 'site');
    const build = await measure(process.execPath, ['src/cli/build.ts'], root, { CORPUS: corpus, OUT: out });
    const built = sizesOf(out);
    mkdirSync(plain);
    await writePlainSite(plain, built.pages);
    const astro = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', plain];
    print(count, `floor: ${built.pages} plain pages by Astro`, await measure(process.execPath, astro, root));
    print(count, 'whole build', build, built);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(plain, { recursive: true, force: true });
  }
}

function print(count: number, what: string, { seconds, peak }: Measured, sizes?: ReturnType<typeof sizesOf>): void {
  const largest =
    sizes && sizes.pages > 0 ? `, ${sizes.pages} pages, largest ${Math.round(sizes.largest.size / 1000)} kB (${sizes.largest.path})` : '';
  const result = sizes ? `${(sizes.bytes / 1e6).toFixed(1)} MB${largest}` : '';
  console.log(row(String(count), what, seconds.toFixed(1), (count / seconds).toFixed(1), String(peak), result));
}

function row(...cells: readonly string[]): string {
  const widths = [8, 34, 8, 10, 8, 0];
  return cells
    .map((cell, place) => (place === 1 || place === 5 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0)))
    .join('  ');
}
