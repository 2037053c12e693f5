import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/pipeline/attribution.ts';
import type { Block, Document } from '../../src/pipeline/document.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';

const fixtures = new URL('../fixtures/attribution/', import.meta.url);

/** One paragraph a line; the first one is a headline where `headline` says so. */
function read(text: string, headline = false): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index): Block => {
    const kind = headline && index === 0 ? 'headline' : 'paragraph';
    return { kind, start: line.index, end: line.index + line[0].length, text: line[0], because: 'invented' };
  });
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  return { id: 'invented', text, language: 'en', blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
}

function statements(text: string, headline = false) {
  return findAttributions(read(text, headline)).map(({ form, content, source, cue, inheritsFrom }) => ({
    form,
    content: content.map(({ start, end }) => text.slice(start, end)),
    source: source && text.slice(source.start, source.end),
    cue: cue && text.slice(cue.start, cue.end),
    ...(inheritsFrom === undefined ? {} : { inheritsFrom }),
  }));
}

/** Each folder is a sentence about English; its texts are invented. */
describe('findAttributions', () => {
  it.each(readdirSync(fixtures).filter((name) => !name.includes('.')))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8').trimEnd();
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/output.json`, fixtures), 'utf8'));
    expect(statements(text, name.includes('headline'))).toEqual(expected);
  });

  it.each(readFileSync(new URL('negatives.txt', fixtures), 'utf8').split('\n').filter(Boolean))('finds no statement in: %s', (line) => {
    expect(statements(line)).toEqual([]);
  });

  it('reads nothing in furniture, bylines, captions and tables', () => {
    const document = read('“We go,” she said.');
    for (const kind of ['boilerplate', 'byline', 'caption', 'table', 'dateline'] as const) {
      const blocks = document.blocks.map((block) => ({ ...block, kind }));
      expect(findAttributions({ ...document, blocks })).toEqual([]);
    }
  });

  it('gives the clause of the cue without the content, for the date in it', () => {
    const text = 'In Oslo on Monday, Lund said that the port would close.\n“It is late,” Lund said in a talk last week, in Bergen.';
    const clauses = findAttributions(read(text)).map(({ clause }) => text.slice(clause.start, clause.end));
    expect(clauses).toEqual(['In Oslo on Monday, Lund said that', 'Lund said in a talk last week, in Bergen']);
  });

  it('keeps contents inside their sentence and in text order', () => {
    const text = 'Lund said the port would close. “It is late,” she said, “and cold.” Ships wait, sailors say.';
    const found = findAttributions(read(text));
    expect(found.map(({ content }) => content[0]?.start)).toEqual([10, 33, 68]);
    for (const { content } of found) expect(content.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
