import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../src/pipeline/attribution.ts';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import type { Document } from '../../src/pipeline/document.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { resolveSpeakers } from '../../src/pipeline/speakers.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';
import { listedSpeakers } from './speakers-fixture.ts';

/** Invented articles about two people, A and B, read from the text up; nobody said any of this. */
const runs = { numRuns: 1000 };

/** Paragraphs of every common shape; a number keeps their words apart. */
const shapes = [
  (n: number) => `A said on Monday that the harbour would close in ${n} days.`,
  (n: number) => `“We will build ${n} bridges before the winter comes,” B told reporters in the old town.`,
  (n: number) => `B met A in the town hall for ${n} hours. “The harbour has to stay open for us,” he said.`,
  (n: number) => `According to A, the bridge would cost ${n} million crowns.`,
  (n: number) => `A warned that ${n} ships were late, and added that the ice was thick.`,
  (n: number) => `Two officials said that ${n} towns were without water.`,
  (n: number) => `B disagreed. He said that the ${n} towns had been warned.`,
  (n: number) => `A’s office said the mayor would travel to ${n} towns.`,
  (n: number) => `“It is a plan for ${n} years, and it is a good one,” A said. “The towns want it.”`,
  (n: number) => `A and B said that ${n} towns would take part.`,
] as const;
const bodies = fc
  .array(fc.constantFrom(...shapes), { minLength: 2, maxLength: 4 })
  .map((list) => list.map((shape, index) => shape(index + 11)));
const lead = 'The harbour of the old town was closed on Monday after a storm, and the ships waited outside the walls for the ice to melt.';
const weather = 'The river was high in the whole of the country, and the bridges were closed for a week.';

const fill = (paragraphs: readonly string[], a: string, b: string) =>
  ['Harbour closed after storm', lead, ...paragraphs].join('\n\n').replace(/\bA\b/g, a).replace(/\bB\b/g, b);

interface Reading {
  readonly words: string;
  readonly who: string | null;
  readonly via: string | null;
}
const readings = new Map<string, readonly Reading[]>();

/** What each statement says, and who says it. Short articles come up again and again: each text is read once. */
function read(text: string): readonly Reading[] {
  const known = readings.get(text) ?? readAnew(text);
  readings.set(text, known);
  return known;
}

function readAnew(text: string): Reading[] {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const document: Document = { id: 'test', text, language: 'en', blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
  return resolveSpeakers(document, findAttributions(document), listedSpeakers).map(({ content, resolved }) => ({
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    who: resolved.name,
    via: resolved.via,
  }));
}

describe('whole articles', () => {
  test.for([
    ['two people nobody listed', 'Peter Lowell', 'Martin Sands'],
    ['two listed people', 'Emmanuel Macron', 'Keir Starmer'],
  ] as const)('%s swapped everywhere swap what they say', ([, a, b]) => {
    const swap = (words: string | null) => words?.replaceAll(a, '\0').replaceAll(b, a).replaceAll('\0', b) ?? null;
    const inOrder = (name: string | null) => name?.split(' and ').sort().join(' and ') ?? null;
    fc.assert(
      fc.property(bodies, (paragraphs) => {
        const one = read(fill(paragraphs, a, b)).map(({ words, who }) => ({ words: swap(words), who: inOrder(swap(who)) }));
        expect(read(fill(paragraphs, b, a)).map(({ words, who }) => ({ words, who: inOrder(who) }))).toEqual(one);
      }),
      { numRuns: runs.numRuns / 2 },
    );
  });

  test('a paragraph about nobody changes no other statement and no speaker who is named', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), (paragraphs, place) => {
        const at = place % (paragraphs.length + 1);
        const before = read(fill(paragraphs, 'Peter Lowell', 'Martin Sands'));
        const after = read(fill([...paragraphs.slice(0, at), weather, ...paragraphs.slice(at)], 'Peter Lowell', 'Martin Sands'));
        expect(after).toEqual(before);
      }),
      runs,
    );
  });

  test('a quotation without its attribution is nobody’s or gone, never somebody else’s', () => {
    const attributed = /(?<=[,.])” (?:A|B) (?:said|told reporters[^.]*)\.(?: “[^”]*”)?/;
    fc.assert(
      fc.property(bodies, fc.nat(), (paragraphs, place) => {
        const quoting = paragraphs.flatMap((paragraph, index) => (attributed.test(paragraph) ? [index] : []));
        const at = quoting[place % Math.max(1, quoting.length)];
        if (at === undefined) return;
        const without = paragraphs.map((paragraph, index) =>
          index === at ? paragraph.replace(attributed, '”').replace(',”', '.”') : paragraph,
        );
        const [, words = ''] = /“([^”]{20})/.exec(paragraphs[at] ?? '') ?? [];
        const who = (text: string) => read(text).find((one) => one.words.includes(words))?.who ?? null;
        const whole = who(fill(paragraphs, 'Peter Lowell', 'Martin Sands'));
        expect([null, whole]).toContain(who(fill(without, 'Peter Lowell', 'Martin Sands')));
      }),
      runs,
    );
  });
});
