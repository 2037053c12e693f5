import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';

/** `npm run sure`: every check that is no test. The last line is `N passed, N failed`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const checks = {
  types: 'node_modules/.bin/astro check --minimumSeverity warning',
  lint: 'node_modules/.bin/eslint --config .config/eslint.config.js --max-warnings 0 .',
  format: 'node_modules/.bin/prettier --check --log-level warn .',
  unused: 'node_modules/.bin/knip --no-progress',
};

let failed = 0;
for (const [name, line] of Object.entries(checks)) {
  const [program = '', ...programArguments] = line.split(' ');
  const { code, output } = await runProgram(program, programArguments, { cwd: root });
  if (code !== 0) {
    failed += 1;
    console.log(output.trim());
  }
  console.log(`${code === 0 ? 'ok' : 'failed'}  ${name}`);
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
