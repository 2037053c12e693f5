import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPort, readSettings } from './settings.ts';
import { startServer } from './static-server.ts';

/** `npm run serve`: serves the site as it was built last. Ctrl-C ends it. `PORT=N` asks for another port. */
const { out, base } = readSettings();
const port = readPort();
if (!existsSync(join(out, 'index.html'))) {
  console.error(`There is no site in ${relative('.', out) || '.'}. \`npm run build\` makes one.`);
  process.exitCode = 1;
} else if (port === undefined) {
  console.error('PORT is a whole number from 0 to 65535.');
  process.exitCode = 1;
} else {
  const server = await startServer({ root: out, base, port });
  console.log(`\n  Synoptic is at ${server.url}\n  Ctrl-C ends it.\n`);
  const end = () => void server.close().then(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end);
}
