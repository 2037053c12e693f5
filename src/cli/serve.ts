import { readSettings } from './settings.ts';
import { startServer } from './static-server.ts';

/** `npm run serve`: serves the site as it was built last. Ctrl-C ends it. `PORT=N` asks for another port. */
const { out, base } = readSettings();
const server = await startServer({ root: out, base, port: Number(process.env['PORT'] || 4321) });
console.log(`\n  Synoptic is at ${server.url}\n  Ctrl-C ends it.\n`);
const end = () => void server.close().then(() => process.exit(0));
process.on('SIGINT', end).on('SIGTERM', end);
