import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileToDataset } from '../compile.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { runProgram } from './run-program.ts';
import { readSettings } from './settings.ts';

/** `npm run dev`: compiles, serves pages that are rendered when asked for, and compiles again when the corpus changes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { corpus, base } = readSettings();
const dataset = resolve(process.env['DATASET'] || '.synoptic');
const search = join(root, '.dist-dev');

if (await compile()) {
  watchCorpus();
  // Ctrl-C reaches the server too; this process waits for it.
  process.on('SIGINT', () => {});
  const { code } = await runProgram(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE: base, DATASET: dataset, DEV_SEARCH: join(search, 'pagefind') },
  });
  process.exit(code);
} else {
  process.exitCode = 1;
}

/** With a fatal finding the former dataset stays, and so do the pages. */
async function compile(): Promise<boolean> {
  const { ok, report } = await compileToDataset({ corpus, dataset });
  if (report) console.error(report);
  if (!ok) return false;
  await rm(search, { recursive: true, force: true });
  await writeSearchIndex({ dataset, outDir: search });
  return true;
}

async function compileAnew(): Promise<void> {
  const ok = await compile();
  console.error(ok ? 'The corpus was compiled anew.' : 'The corpus has fatal findings; the pages are as before.');
}

/** Editors write a file in several steps; one compilation answers all that come within a moment. */
function watchCorpus(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(corpus, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(compileAnew).catch((error: unknown) => console.error(error));
    }, 200);
  });
}
