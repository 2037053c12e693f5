import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/pipeline/attribution.ts';
import type { Block, Document } from '../../src/pipeline/document.ts';
import { findNarration } from '../../src/pipeline/narration.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';

/** What the article says in its own voice about ships; all texts are invented. */
function narrated(text: string, kind: Block['kind'] = 'paragraph'): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line): Block => ({
    kind,
    start: line.index,
    end: line.index + line[0].length,
    text: line[0],
    because: 'invented',
  }));
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const document: Document = { id: 'invented', text, language: 'en', blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
  const found = findNarration(document, findAttributions(document), ({ start, end }) => /ship|fleet/i.test(text.slice(start, end)));
  for (const one of found)
    expect({ form: one.form, source: one.source, cue: one.cue }).toEqual({ form: 'narrated', source: null, cue: null });
  return found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

describe('findNarration', () => {
  it.each([
    ['Details of the fleet have not been disclosed.', 'Details of the fleet have not been disclosed'],
    ["Peru's offer of nine ships marks a change for Lima.", "Peru's offer of nine ships marks a change for Lima"],
    ['The “Union of the Bay” is a group of towns that own ships.', 'The “Union of the Bay” is a group of towns that own ships'],
    ['Her party plans to sell the ships.', 'Her party plans to sell the ships'],
    ['Despite long talks, the size of the fleet has not been settled.', 'the size of the fleet has not been settled'],
    ['However, the fleet remains in port.', 'the fleet remains in port'],
  ])('keeps a clause of the article itself: %s', (text, expected) => {
    expect(narrated(text)).toEqual([expected]);
  });

  it('leaves what somebody says to the attribution', () => {
    expect(narrated('Lund said the ships would sail.')).toEqual([]);
    expect(narrated('“The ships will sail,” Lund said.')).toEqual([]);
    expect(narrated('Lund has rejected the fleet, stating that it is too large.')).toEqual([]);
  });

  it('keeps the clause before and behind an attribution', () => {
    expect(narrated('The fleet is not ready: the mayor said it would sail in May.')).toEqual(['The fleet is not ready']);
    expect(narrated('The size of the fleet remains open, with Mayor Lund stating that Oslo will not pay.')).toEqual([
      'The size of the fleet remains open',
    ]);
    expect(narrated('The boats will sail, Lund told the council, as Lima cooled on the fleet.')).toEqual(['Lima cooled on the fleet']);
  });

  it('passes over sentences that only set the scene', () => {
    expect(narrated('The remarks came a day after the ships had sailed.')).toEqual([]);
    expect(narrated('This comes amid talks on the fleet.')).toEqual([]);
    expect(narrated('The meeting followed a visit of the fleet.')).toEqual([]);
  });

  it('passes over questions, headings and what is off the topic', () => {
    expect(narrated('Who will pay for the ships?')).toEqual([]);
    expect(narrated('The ships will sail in May', 'subhead')).toEqual([]);
    expect(narrated('The harbour was calm on Monday.')).toEqual([]);
  });

  it('reads list items', () => {
    expect(narrated('The ships would guard ports and islands.', 'list-item')).toEqual(['The ships would guard ports and islands']);
  });
});
