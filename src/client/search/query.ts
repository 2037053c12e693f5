import { isFoundBy, searchWords } from '../../text/search-words.ts';

/** What a reader looks for: all of the words, in any order, and all of the phrases. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** Words between marks of any kind are a phrase; a mark that is not closed means nothing. */
export function readQuery(text: string): Query {
  const plain = text
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/(?<![\p{L}\p{N}])['‘’‚‛‹›]([^'‘’‚‛‹›"]+)['‘’‛‹›](?![\p{L}\p{N}])/gu, '"$1"');
  const parts = plain.split('"');
  const closed = parts.length % 2 === 1;
  const keys = (part: string) => searchWords(part, true).map(({ key }) => key);
  const isPhrase = (index: number) => index % 2 === 1 && (closed || index < parts.length - 1);
  return {
    words: [...new Set(parts.filter((_, index) => !isPhrase(index)).flatMap(keys))],
    phrases: parts.filter((_, index) => isPhrase(index)).map(keys).filter((phrase) => phrase.length > 0), // prettier-ignore
  };
}

/** All words of a query, those of phrases too. */
export function allWords({ words, phrases }: Query): string[] {
  return [...new Set([...words, ...phrases.flat()])];
}

/** Where a phrase stands in a list of words: the place of its first word, each time. */
export function phrasePlaces(words: readonly string[], phrase: readonly string[]): number[] {
  return words.flatMap((_, place) => (phrase.every((word, index) => words[place + index] === word) ? [place] : []));
}

/** What of a text a query finds: half-open ranges in text order that do not overlap. */
export function foundIn(text: string, { words, phrases }: Query): { start: number; end: number }[] {
  const all = searchWords(text);
  const keys = all.map(({ key }) => key);
  const inPhrase = new Set(
    phrases.flatMap((phrase) => phrasePlaces(keys, phrase).flatMap((place) => phrase.map((_, index) => place + index))),
  );
  const found = all.filter(({ key }, index) => inPhrase.has(index) || words.some((word) => isFoundBy(key, word)));
  return [...new Map(found.map(({ start, end }) => [start, { start, end }])).values()];
}

/** What of a query a text does not have. */
export function lacking(text: string, { words, phrases }: Query): Query {
  const keys = searchWords(text).map(({ key }) => key);
  return {
    words: words.filter((word) => !keys.some((key) => isFoundBy(key, word))),
    phrases: phrases.filter((phrase) => phrasePlaces(keys, phrase).length === 0),
  };
}
