import { relative } from 'node:path';
import { buildSite } from './build-site.ts';
import { readSettings } from './settings.ts';

/** `npm run build`: builds the site once. */
const settings = readSettings();
const { ok, report } = await buildSite(settings).catch((error: unknown) => ({ ok: false, report: reasonOf(error) }));
if (report) console.error(report);
const place = relative('.', settings.out);
if (ok) console.error(`The site is in ${place}.`);
else {
  console.error(`Nothing was built; ${place} is as it was before.`);
  process.exitCode = 1;
}

/** What the system refuses is said in its words; anything else is a fault of the program, and its place is wanted. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'syscall' in error ? error.message : (error.stack ?? error.message);
}
