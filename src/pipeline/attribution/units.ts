import type { Document, Range, Token } from '../document.ts';
import { cueForms } from './forms.ts';
import { retag } from './retag.ts';

/** A token with what the grammar needs to know about it. */
export interface Word extends Range {
  readonly text: string;
  readonly low: string;
  readonly pos: string;
  /** Index in `Document.quotations` of the outermost quotation the word (or mark) stands in; -1 outside. */
  readonly quote: number;
}

/** A sentence, or several that one pair of marks holds together: cue, source and content are looked for inside it. */
export interface Unit extends Range {
  readonly block: number;
  readonly words: readonly Word[];
  /** Indices of the outermost quotations that lie in it. */
  readonly quotes: readonly number[];
}

/** A sentence has fewer words; what is longer is no sentence, and is read up to here. */
const LONGEST = 1_000;
const silent = new Set(['boilerplate', 'byline', 'caption', 'table', 'dateline']);

/** Cut the document into units, in text order. */
export function findUnits(document: Document): Unit[] {
  const outer = document.quotations.map((_, index) => index).filter((index) => document.quotations[index]?.level === 0);
  const units: Unit[] = [];
  let nextQuote = 0;
  let nextToken = 0;
  for (let first = 0; first < document.sentences.length; first++) {
    const sentence = document.sentences[first];
    if (!sentence) continue;
    let end = sentence.end;
    let last = first;
    const quotes: number[] = [];
    for (;;) {
      while (nextQuote < outer.length && (document.quotations[outer[nextQuote] ?? 0]?.start ?? 0) < end) {
        const quote = outer[nextQuote++] ?? 0;
        const range = document.quotations[quote];
        if (range && range.start >= sentence.start) {
          quotes.push(quote);
          end = Math.max(end, range.end);
        }
      }
      const following = document.sentences[last + 1];
      if (!following || following.block !== sentence.block) break;
      if (following.start >= end && !goesOn(document, sentence.start, following)) break;
      end = Math.max(end, following.end);
      last++;
    }
    const words: Word[] = [];
    const titled = /^(?:headline|subhead)$/.test(document.blocks[sentence.block]?.kind ?? '');
    let at = 0;
    while (nextToken < document.tokens.length && (document.tokens[nextToken]?.start ?? 0) < end) {
      const token = document.tokens[nextToken++];
      // Asterisks and underscores set words in another type; they are no words.
      if (!token || token.start < sentence.start || words.length === LONGEST || /^[*_]+$/.test(token.text)) continue;
      while (at < quotes.length && (document.quotations[quotes[at] ?? -1]?.end ?? 0) <= token.start) at++;
      const inside = (document.quotations[quotes[at] ?? -1]?.start ?? Infinity) <= token.start;
      const pos = !titled && (namePart(token, words.at(-1)) || nameAlone(token, words.at(-1))) ? 'PROPN' : token.pos;
      words.push(toWord(token, document.text, pos, inside ? (quotes[at] ?? -1) : -1));
    }
    first = last;
    if (!silent.has(document.blocks[sentence.block]?.kind ?? '')) {
      units.push({ start: sentence.start, end, block: sentence.block, words: titled ? words : retag(words), quotes });
    }
  }
  return units;
}

/** After “…?” or “…!” a sentence that begins small goes on with the one before ("he asked"). */
function goesOn(document: Document, start: number, following: Range): boolean {
  const before = document.text.slice(Math.max(start, following.start - 4), following.start);
  return /[?!…—–-]["”’']\s*$/.test(before) && /^\p{Ll}/u.test(document.text.slice(following.start, following.start + 1));
}

function toWord(token: Token, text: string, pos: string, quote: number): Word {
  // A dash is a hyphen with a space at one side; only that breaks a clause.
  const dash = token.text === '-' && /\s-|-\s(?!(?:and|or|to)\b)/.test(text.slice(Math.max(0, token.start - 1), token.end + 5));
  // "R-N.Y.", "D-Calif.,": the tagger cuts it up, and a full stop between letters or before a comma ends nothing.
  const inner = token.text === '.' && /^\p{L}\.[\p{L},]/u.test(text.slice(Math.max(0, token.start - 1), token.end + 1));
  return {
    start: token.start,
    end: token.end,
    text: dash ? '–' : inner ? '-' : /^[:;,.!?][*_]+$/.test(token.text) ? token.text.charAt(0) : token.text,
    low: token.text.includes('’') ? token.text.toLowerCase().replaceAll('’', "'") : token.text.toLowerCase(),
    pos,
    quote,
  };
}

/** "the Sydney Morning Herald": outside headlines a capital verb after a capital name belongs to the name. */
function namePart(token: Token, before: Word | undefined): boolean {
  return (
    token.pos === 'VERB' &&
    before !== undefined &&
    /^(?:PROPN|NOUN)$/.test(before.pos) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Lu}/u.test(before.text) &&
    before.end + 1 === token.start
  );
}

/** “…,” Burke said: inside a sentence a capital verb that is no cue is a name. */
function nameAlone({ text, pos }: Token, before: Word | undefined): boolean {
  return (
    pos === 'VERB' &&
    before !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    !/ing$/.test(text) &&
    (/^[\p{L}\p{N},]/u.test(before.text) || /^["”’'»]$/.test(before.text)) &&
    !cueForms.has(text.toLowerCase())
  );
}
