import type { Document } from '../document.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { kickers } from './labels.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Unit } from './units.ts';
import { isCapital, isFinite, isNumber } from './words.ts';

/** Sieve: headlines with a name before a colon or after a dash: "Smith: ‘…’", "Prices will fall – minister". */
export function findHeadline(document: Document, unit: Unit): Found[] {
  const kind = document.blocks[unit.block]?.kind;
  if (kind !== 'headline' && kind !== 'subhead') return [];
  const { words } = unit;
  const colon = words.findIndex((word) => word.text === ':' && word.quote === -1);
  if (
    colon > 0 &&
    colon < 7 &&
    isCapital(words[colon - 1]) &&
    !(colon === 1 && kickers.has(words[0]?.low ?? '')) &&
    colon + 1 < words.length &&
    !words.slice(0, colon).some((_, index) => isFinite(words, index))
  ) {
    const quote = words[colon + 1]?.quote ?? -1;
    const finite = words.slice(colon + 1).some((_, index) => isFinite(words, colon + 1 + index));
    const name = phraseStartingAt(words, 0);
    if (name?.to === colon && (quote !== -1 || finite) && (quote !== -1 || words[name.head]?.pos === 'PROPN')) {
      return [
        {
          content: [rangeOf(words, colon + 1, words.length)],
          source: phraseRange(words, name),
          cue: rangeOf(words, colon, colon + 1),
          clause: rangeOf(words, 0, colon + 1),
          rule: 'headline-speaker',
        },
      ];
    }
  }
  const last = words.length - 1;
  for (let dash = last - 1; dash > 2 && dash > last - 6; dash--) {
    const word = words[dash];
    if (!word || !/^[-–—]$/.test(word.text) || word.quote !== -1) continue;
    const spaced = /\s/.test(
      document.text.slice(words[dash - 1]?.end ?? 0, word.start) + document.text.slice(word.end, words[dash + 1]?.start ?? 0),
    );
    const name = phraseStartingAt(words, dash + 1);
    if (!spaced || name?.to !== words.length || words.slice(dash).some((one) => isNumber(one))) continue;
    return [
      {
        content: [rangeOf(words, 0, dash)],
        source: phraseRange(words, name),
        cue: rangeOf(words, dash, dash + 1),
        clause: rangeOf(words, dash, words.length),
        rule: 'headline-speaker',
      },
    ];
  }
  return [];
}
