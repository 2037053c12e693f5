import { existsSync, readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import { format } from 'prettier';
import { resolveBrowser } from './browser/resolve-browser.ts';
import { auditPage, type Run } from './lighthouse/audit-page.ts';
import { largestOfEachKind, type BuiltPage } from './lighthouse/page-kinds.ts';
import { belowGoals, medianOf, toMarkdown, toRows, type MeasuredPage } from './lighthouse/report.ts';
import { printTable } from './print-table.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';
import { startServer } from './static-server.ts';

const help = `Measures the built site with Lighthouse as a phone would see it: the largest page of each kind, or the pages named.

  npm run lighthouse -- [--runs N] [--write] [PATH…]

  PATH      address of a page under the base, as about/ or 404.html; / is the front page
  --runs N  runs a page, of which the median counts; without it five
  --write   keep the figures in .github/lighthouse.md
  --help    print this

Ends with 1 when a page is below a goal. Other work on the machine lowers the performance, and nothing else.
`;

process.once('SIGTERM', () => process.exit(143));
const { given, value, positionals } = readArguments(help, ['write'], ['runs']);
const { out, base } = readSettings();
const runs = Number(value('runs') ?? 5);
const root = fileURLToPath(new URL('../..', import.meta.url));
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write(`N is a whole number from 1 on.\n\n${help}`);
  process.exitCode = 1;
} else if (!existsSync(join(out, 'index.html'))) {
  console.error(`There is no site in ${relative('.', out) || '.'}. \`npm run build\` makes one.`);
  process.exitCode = 1;
} else {
  const paths =
    positionals.length > 0 ? positionals.map((path) => path.replace(/^\//, '')) : largestOfEachKind(pagesIn(out)).map(({ path }) => path);
  const pages = await measureAll(paths);
  printTable(toRows(pages));
  for (const { path, faults } of pages) if (faults.length > 0) console.log([`\n${path}`, ...faults].join('\n  '));
  const below = belowGoals(pages);
  if (below.length > 0) console.log(`\nBelow the goals:\n  ${below.join('\n  ')}`);
  process.exitCode = below.length > 0 ? 1 : 0;
  if (given('write')) {
    const report = toMarkdown(pages, runs, availableParallelism());
    await writeFile(join(root, '.github/lighthouse.md'), await format(report, { parser: 'markdown' }));
  }
}

async function measureAll(paths: readonly string[]): Promise<MeasuredPage[]> {
  const { executablePath, env } = await resolveBrowser();
  const site = await startServer({ root: out, base, port: 0 });
  try {
    const measured: MeasuredPage[] = [];
    for (const path of paths) {
      const of: Run[] = [];
      for (let run = 0; run < runs; run += 1) of.push(await runOnce(site.url + path, executablePath, env));
      measured.push(medianOf(`/${path}`, of));
      process.stderr.write(`${measured.length} of ${paths.length}: /${path}\n`);
    }
    return measured;
  } finally {
    await site.close();
  }
}

/** A browser of its own for each run: nothing is left in it from the run before. */
async function runOnce(url: string, chromePath: string, envVars: NodeJS.ProcessEnv): Promise<Run> {
  const chrome = await launch({ chromePath, envVars, chromeFlags: ['--headless', '--no-sandbox'], logLevel: 'error' });
  const end = () => chrome.kill();
  // A browser outlives the command that started it, unless it is ended with it.
  process.once('exit', end);
  try {
    return await auditPage(url, chrome.port);
  } finally {
    process.off('exit', end);
    end();
  }
}

function pagesIn(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      size: statSync(join(folder, file)).size,
    }));
}
