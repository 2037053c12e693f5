import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { runProgram } from './run-program.ts';
import { readSettings } from './settings.ts';

/**
 * `npm test`: builds the site, then runs all tests. With names of files it runs those, and builds only for tests of the site, when
 * something has changed. The last line is `N passed, N failed`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
// The tests look at a site at the root of a host without a name.
delete process.env['BASE'];
delete process.env['SITE'];
const options = process.argv.slice(2);
// The tests of the site see to what they need themselves.
const named = options.some((option) => !option.startsWith('-'));
const { ok, report } = named
  ? { ok: true, report: '' }
  : await buildSite(readSettings()).catch((error: unknown) => ({ ok: false, report: String(error) }));
if (!ok) {
  console.error(report);
  console.error('The site cannot be built, so it cannot be tested.');
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { code } = await runProgram(process.execPath, [vitest, 'run', '--config', 'tests/vitest.config.ts', ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = code;
}
