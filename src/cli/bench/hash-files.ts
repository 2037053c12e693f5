import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../corpus/sha256.ts';

/** The least that any build does: read every file of a folder and hash it. */
const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder)) sha256(readFileSync(join(folder, name)));
