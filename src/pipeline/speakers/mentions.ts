import type { Document } from '../document.ts';
import type { Range } from '../../schema/span.ts';
import { learnBeside } from './beside-names.ts';
import type { Figure, Gazetteer, NameKind } from './figures.ts';
import { isTitle } from './lexicon.ts';
import { listedName, type Named } from './listed-names.ts';
import { LocalNames } from './local-names.ts';
import { ShortNames } from './short-names.ts';
import { joined, type Word, wordsOf } from './words.ts';

/** One place where the article names figures. */
export interface Mention extends Range {
  /** Index of the first word and of the word after the last one. */
  readonly from: number;
  readonly to: number;
  /** Whom the words can mean: several when two people share the surname. */
  readonly figures: readonly Figure[];
  readonly kind: NameKind;
  /** A title or role noun stands directly before the name. */
  readonly titled: boolean;
}

/** The words of an article and the names among them. */
export interface Names {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Figures by the first and by the last word of the names of two words and more. */
  readonly firstWords: ReadonlyMap<string, ReadonlySet<Figure>>;
  readonly lastWords: ReadonlyMap<string, ReadonlySet<Figure>>;
  /** Words that stand somewhere without a capital, and words that have one inside a sentence. */
  readonly common: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  /** Index of the first place of each word, by its small letters. */
  readonly firstUse: ReadonlyMap<string, number>;
}

/** Names in bylines, tables and furniture name nobody of the story. */
const namedKinds = new Set<string | undefined>(['headline', 'subhead', 'paragraph', 'list-item', 'quote', 'caption', 'dateline']);
const headKinds = new Set<string | undefined>(['headline', 'subhead']);

/**
 * Find every name of the article: listed ones, and capitalised names nobody listed. Full names are read first, so that a
 * surname alone can be led back to the person who bears it in this article.
 */
export function findNames(document: Document, gazetteer: Gazetteer): Names {
  const words = wordsOf(document.text);
  const kinds = kindsOf(document, words);
  const readable = kinds.map((kind) => namedKinds.has(kind));
  const local = new LocalNames(words, gazetteer);
  const short = new ShortNames(words, gazetteer, (at) => readable[at] === true && !headKinds.has(kinds[at]));
  const full = new Map<number, Named>();
  for (let at = 0; at < words.length; at++) {
    const found = readable[at] ? (listedName(words, at, gazetteer) ?? local.at(at)) : undefined;
    if (!found) continue;
    full.set(found.from, found);
    short.note(found);
    if (found.kind === 'name') learnBeside(words, found);
    at = found.to - 1;
  }
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = full.get(at);
    const cut = found || !readable[at] ? undefined : short.at(at);
    for (const figure of cut?.figures ?? []) figure.proven = true;
    const to = found?.to ?? cut?.to;
    if (to === undefined) continue;
    short.noteKin(to);
    mentions.push({
      from: at,
      to,
      start: words[at]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
      figures: found ? [found.figure] : (cut?.figures ?? []),
      kind: found?.kind ?? 'surname',
      titled: joined(words[at]) && isTitle(words[at - 1]?.lower ?? ''),
    });
    at = to - 1;
  }
  const long = [...full.values()].filter(({ from, to }) => to - from > 1);
  return {
    words,
    mentions,
    firstWords: figuresBy(long, ({ from }) => words[from]),
    lastWords: figuresBy(long, ({ to }) => words[to - 1]),
    ...usesOf(words),
  };
}

function usesOf(words: readonly Word[]): Pick<Names, 'common' | 'firstUse' | 'proper'> {
  const common = new Set<string>();
  const proper = new Set<string>();
  const firstUse = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    if (!word.capital) common.add(word.lower);
    else if (joined(word)) proper.add(word.plain);
    if (!firstUse.has(word.lower)) firstUse.set(word.lower, index);
  }
  return { common, proper, firstUse };
}

function figuresBy(names: readonly Named[], wordOf: (name: Named) => Word | undefined): Map<string, Set<Figure>> {
  const figures = new Map<string, Set<Figure>>();
  for (const name of names) {
    const word = wordOf(name)?.plain ?? '';
    figures.set(word, (figures.get(word) ?? new Set()).add(name.figure));
  }
  return figures;
}

/** The kind of block in which each word stands. */
function kindsOf(document: Document, words: readonly Word[]): (Document['blocks'][number]['kind'] | undefined)[] {
  let block = 0;
  return words.map((word) => {
    while ((document.blocks[block]?.end ?? Infinity) <= word.start) block++;
    return document.blocks[block]?.kind;
  });
}
