import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run-program.ts';

export interface Measured {
  readonly seconds: number;
  /** Largest resident set of one of the Node processes, in megabytes. */
  readonly peak: number;
}

/** Run a program of Node to its end. @throws when it fails. */
export async function measure(
  program: string,
  programArguments: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const peaks = mkdtempSync(join(tmpdir(), 'synoptic-peaks-'));
  try {
    const started = performance.now();
    const { code, output } = await runProgram(program, programArguments, {
      cwd,
      env: {
        ...process.env,
        ...environment,
        ASTRO_TELEMETRY_DISABLED: '1',
        BENCH_PEAKS: peaks,
        NODE_OPTIONS: `--import=${new URL('note-peak.ts', import.meta.url).href}`,
      },
    });
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(output);
    const noted = readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8')));
    return { seconds, peak: Math.round(Math.max(...noted) / 1024) };
  } finally {
    rmSync(peaks, { recursive: true, force: true });
  }
}
