import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileToDataset } from '../compile.ts';
import { writeSearchIndex } from '../search/write-search-index.ts';
import { checkOutput } from './check-output.ts';
import { runProgram } from './run-program.ts';
import type { Settings } from './settings.ts';
import { openStaging, type Staging } from './staging.ts';

interface BuildResult {
  readonly ok: boolean;
  /** Findings, warnings and reasons, for people; may be empty. */
  readonly report: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Corpus → site. Whatever fails, the former site in `out` stays as it was. */
export async function buildSite(settings: Settings): Promise<BuildResult> {
  const staging = await openStaging(settings.out, root);
  const end = () => void staging.discard().finally(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    return await buildIn(staging, settings);
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    await staging.discard();
  }
}

async function buildIn(staging: Staging, { corpus, base }: Settings): Promise<BuildResult> {
  const compiled = await compileToDataset({ corpus, dataset: staging.dataset });
  if (!compiled.ok) return compiled;
  const rendered = await render(staging, base);
  if (!rendered.ok) return rendered;
  await writeSearchIndex({ dataset: staging.dataset, outDir: staging.site });
  const faults = await checkOutput(staging.site, staging.dataset);
  if (faults.length > 0) return { ok: false, report: `The built site is not whole:\n  ${faults.join('\n  ')}` };
  await staging.publish();
  return { ok: true, report: [compiled.report, rendered.report].filter(Boolean).join('\n') };
}

async function render({ site, dataset, cache }: Staging, base: string): Promise<BuildResult> {
  // A variable of this name would win over the configured base path.
  const { BASE_URL: _, ...environment } = process.env;
  const { code, output } = await runProgram(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', site], {
    cwd: root,
    env: { ...environment, DATASET: dataset, ASTRO_CACHE: cache, BASE: base, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) return { ok: false, report: output };
  const warnings = output.split('\n').filter((line) => /\[(?:WARN|ERROR)\]/.test(line));
  return { ok: true, report: warnings.join('\n') };
}
