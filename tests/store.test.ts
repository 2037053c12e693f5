import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIndex } from '../src/store.ts';
import { index } from './view/timeline-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'synoptic-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (title: string) => writeFileSync(join(folder, 'index.json'), JSON.stringify({ ...index, story: { ...index.story, title } }));

test('a record is read once, and anew when its file changed', () => {
  write('Invented');
  const first = readIndex(folder);
  expect(readIndex(folder)).toBe(first);
  write('Another invented title');
  expect(readIndex(folder).story.title).toBe('Another invented title');
});

test('a record out of shape is refused', () => {
  writeFileSync(join(folder, 'index.json'), '{"story":{}}');
  expect(() => readIndex(folder)).toThrow(/articles/);
});
