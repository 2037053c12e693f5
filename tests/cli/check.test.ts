import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-check-'));
  await cp('corpus', folder, { recursive: true });
  await writeFile(join(folder, 'story.yaml'), 'title: [\n');
  await writeFile(join(folder, 'events.yaml'), '- id: invented\n  title: Invented\n  date: someday\n');
});
afterAll(() => rm(folder, { recursive: true }));

function check(corpus: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...flags], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: corpus },
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('leaves with 0 when nothing is fatal', () => {
    expect(check('corpus', '--quiet')).toEqual({ status: 0, stdout: 'No findings.\n', stderr: '' });
  });

  test('leaves with 1 and prints every fatal finding with its place, and no stack', () => {
    const { status, stdout, stderr } = check(folder, '--quiet');
    expect(status).toBe(1);
    expect(stdout).toMatch(/story\.yaml\n\d+:\d+.* error .*yaml-invalid/);
    expect(stdout).toMatch(/events\.yaml\n3:9-3:16 +error .*edtf-invalid/);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });

  test.each(['no-such-folder', 'story.yaml'])('says in a line that a corpus is no folder (%s)', (name) => {
    const { status, stdout, stderr } = check(join(folder, name), '--quiet');
    expect(status).toBe(1);
    expect(stdout).toContain('The file cannot be read: there is no such folder.');
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });

  test('says what it does when asked', () => {
    const { status, stdout } = check('corpus', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Checks a corpus/);
  });
});
