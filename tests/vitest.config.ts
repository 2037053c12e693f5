import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** For what hangs, not for what is slow: a loaded machine may take many times as long. */
const limits = { testTimeout: 900_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    root,
    // One core more than vitest takes: a test of pages waits for the browser half of its time.
    maxWorkers: availableParallelism(),
    // No retries: one would hide a build that loses a file now and then.
    retry: 0,
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'units',
          root,
          ...limits,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // One process for many files: loading the program and its model of English anew for each took longer than most tests. A
          // process, not a thread: only a process can change its time zone.
          isolate: false,
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'site',
          root,
          ...limits,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});
