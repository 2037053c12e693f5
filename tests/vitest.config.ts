import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    root,
    // No retries: one would hide a build that loses a file now and then.
    retry: 0,
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'units',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          root,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A loaded machine is slow; a test that waits in vain still fails.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
