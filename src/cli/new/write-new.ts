import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';

/** Write a file that is not there yet. One that is stays as it is: that is said, and the answer is false. */
export async function writeNew(path: string, text: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    process.stderr.write(`${relative('.', path)} is there already and was left as it is.\n`);
    return false;
  }
}
