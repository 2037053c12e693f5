import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a measured program: at its end it notes the peak of its memory, in kilobytes. */
const folder = process.env['BENCH_PEAKS'];
if (folder !== undefined && isMainThread) {
  process.once('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)));
}
