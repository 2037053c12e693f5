import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { resolveSpeakers } from '../../src/pipeline/speakers.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';
import { listedSpeakers, readMarked, resolveMarked } from './speakers-fixture.ts';

/** Invented sentences about two people, A and B; nobody said any of this. */
const sentences = [
  '[[A → ?]] said the plan was late.',
  '[[B → ?]] disagreed with the date.',
  '“It is late,” [[A → ?]] told reporters in Geneva.',
  '[[He → ?]] added that the money was spent.',
  '“No,” [[he → ?]] said.',
  'A met B in Warsaw on Monday.',
  '[[B’s → ?]] warning came the day after.',
  'The budget is small and the winter is long.',
  '[[Two officials → ?]] said the vote was near.',
  '[[A and B → ?]] agreed that the vote was near.',
  'Critics of B were silent.',
] as const;
const paragraphs = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

const write = (parts: readonly (readonly string[])[]) => parts.map((lines) => lines.join(' ')).join('\n\n');
const fill = (text: string, a: string, b: string) => text.replace(/\bA\b/g, a).replace(/\bB\b/g, b);
const who = (marked: string) => resolveMarked(marked).map(({ resolved }) => resolved.name);

describe('speakers as properties', () => {
  test.for([
    ['two listed people', 'Emmanuel Macron', 'Keir Starmer'],
    ['two people nobody listed', 'Senator Peter Lowell', 'Senator Martin Sands'],
  ] as const)('%s swapped everywhere swaps the speakers', ([, a, b]) => {
    const bare = (name: string) => name.replace('Senator ', '');
    const swapped = (name: string | null) =>
      name
        ?.split(' and ')
        .map((one) => (one === bare(a) ? bare(b) : one === bare(b) ? bare(a) : one))
        .join(' and ') ?? null;
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = write(parts);
        expect(who(fill(text, b, a))).toEqual(who(fill(text, a, b)).map(swapped));
      }),
    );
  });

  test('a paragraph about nobody before or after the article changes nothing', () => {
    const weather = 'The river was high and the bridges were closed for a week.';
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = fill(write(parts), 'Emmanuel Macron', 'Keir Starmer');
        expect(who(`${weather}\n\n${text}\n\n${weather}`)).toEqual(who(text));
      }),
    );
  });

  test('a paragraph about nobody inside the article gives no words to somebody else', () => {
    const weather = 'The river was high and the bridges were closed for a week.';
    fc.assert(
      fc.property(paragraphs, fc.nat(), (parts, place) => {
        const at = place % (parts.length + 1);
        const before = who(fill(write(parts), 'Emmanuel Macron', 'Keir Starmer'));
        const after = who(fill(write([...parts.slice(0, at), [weather], ...parts.slice(at)]), 'Emmanuel Macron', 'Keir Starmer'));
        // Where two were equally near, the nearer one may win now; a name once found must not become another.
        for (const [index, name] of after.entries()) if (before[index] !== null) expect([before[index], null]).toContain(name);
      }),
    );
  });

  test('without the sentences that name her, she is nobody', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = fill(write(parts), 'Maria Zakharova', 'Keir Starmer')
          .replace(/\bHe\b/g, 'She')
          .replace(/\bhe\b/g, 'she');
        const without = text
          .split('\n\n')
          .map((paragraph) => paragraph.split(/(?<=[.]) /).filter((sentence) => !sentence.includes('Zakharova')))
          .filter((lines) => lines.length > 0);
        const { sources } = readMarked(write(without));
        const names = who(write(without));
        expect(sources.flatMap(({ words }, index) => (/^she$/i.test(words) ? [names[index]] : [])).filter((name) => name !== null)).toEqual(
          [],
        );
      }),
    );
  });

  test('a speaker is a listed id or none, with a name and a way to it or neither', () => {
    const ids = new Set(listedSpeakers.map(({ id }) => id));
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const marked = fill(write(parts), 'Emmanuel Macron', 'Peter Lowell');
        const { text } = readMarked(marked);
        for (const { resolved } of resolveMarked(marked)) {
          expect(resolved.actor === null || ids.has(resolved.actor)).toBe(true);
          expect(resolved.name === null).toBe(resolved.via === null);
          expect(resolved.span && text.slice(resolved.span.start, resolved.span.end)).toBe(resolved.span?.text);
        }
      }),
    );
  });

  test('any text and any source words resolve without an error', () => {
    const piece = fc.constantFrom(
      'President ',
      'the ',
      'of ',
      'and ',
      'Putin',
      '’s ',
      ', ',
      '. ',
      '“',
      '”',
      'he ',
      'Mr. ',
      'van ',
      'A',
      '\n\n',
      '26 nations ',
      'office ',
      'É',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const text = pieces.join('');
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const [resolved] = resolveRange(text, start, end);
        expect(resolved?.resolved.span?.text).toBe(text.slice(start, end));
      }),
    );
  });
});

describe('speakers in linear time', () => {
  test.for(['President ', 'Anna ', 'the ministry of ', 'Macron, ', 'He said. ', 'Mr. ', 'van der '])('fifty thousand times %j', (piece) => {
    const text = piece.repeat(50_000);
    const [resolved] = resolveRange(text, 0, piece.trimEnd().length);
    expect(resolved?.resolved.span?.text).toBe(piece.trimEnd());
  });
});

/** Resolve one source of a text that is one paragraph; only its beginning is tagged, because only names are timed. */
function resolveRange(text: string, start: number, end: number) {
  const block = (words: string) => ({ kind: 'paragraph' as const, start: 0, end: words.length, text: words, because: 'test' });
  const beginning = text.slice(0, 2000);
  const found = findSentences(beginning, [block(beginning)], []);
  const content = { start: end, end };
  return resolveSpeakers(
    { id: 'test', text, language: 'en', blocks: [block(text)], quotations: [], sentences: found, tokens: tagTokens(beginning, found) },
    [{ form: 'indirect', content: [content], source: { start, end }, cue: null, clause: content, rule: 'test' }],
    listedSpeakers,
  );
}
