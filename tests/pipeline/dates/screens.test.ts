import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendarRules } from '../../../src/pipeline/dates/rules/calendar.ts';
import { monthRules } from '../../../src/pipeline/dates/rules/months.ts';
import { relativeRules } from '../../../src/pipeline/dates/rules/relative.ts';
import { slashRules } from '../../../src/pipeline/dates/rules/slashes.ts';
import { vagueRules } from '../../../src/pipeline/dates/rules/vague.ts';

const rules = [...calendarRules, ...monthRules, ...relativeRules, ...slashRules, ...vagueRules];

/** Paragraphs of the articles, the practice articles, the invented ones and GUM. */
function paragraphs(): string[] {
  const folders = ['corpus/articles', 'tests/practice', 'tests/invented'];
  const texts = folders.flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  const gum = readFileSync('tests/gum/gum-news.jsonl', 'utf8').trim().split('\n');
  return [...texts, ...gum.map((line) => (JSON.parse(line) as { readonly text: string }).text)].flatMap((text) => text.split('\n'));
}

test('no rule misses a date for want of the words it is screened by', () => {
  const found = paragraphs().flatMap((text) =>
    rules.flatMap((rule) => [...text.matchAll(rule.pattern)].map(([words]) => ({ rule, words }))),
  );
  expect(found.length).toBeGreaterThan(400);
  expect(found.filter(({ rule, words }) => !rule.needs.test(words)).map(({ words }) => words)).toEqual([]);
});
