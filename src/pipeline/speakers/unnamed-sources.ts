import { localFigure } from './figures.ts';
import { bodyNouns, crowdNouns, documentNouns } from './body-words.ts';
import { functionWords, genderOf, indefinite, isTitle, ordinals, postmodifiers } from './lexicon.ts';
import { type Part, tidyName } from './phrase.ts';
import type { Found, Reading } from './reading.ts';

/** A source without a name, under its own words: "three European officials", "the draft", "a fourth European official". */
export function unnamed(reading: Reading, part: Part): Found {
  const { words } = reading.names;
  const last = words[part.core - 1]?.lower ?? '';
  const before = ordinals.has(last) ? [...reading.unnamed.values()].findLast(({ kind }) => kind === 'unnamed') : undefined;
  if (before) {
    const noun = singular(before.name);
    return remember(reading, `${last === 'another' ? '' : 'a '}${last} ${noun}`, part, noun.split(' ').at(-1));
  }
  return remember(reading, tidyName(reading.document.text, words, part, isNamed(reading, part.from) || isAlone(reading, part)), part);
}

/** "European official" of "three European officials in Brussels". */
function singular(name: string): string {
  const behind = name.search(/ (?:of|in|at|from|within|with|on|close|familiar) /);
  const words = (behind === -1 ? name : name.slice(0, behind))
    .split(' ')
    .filter((word) => !indefinite.has(word.toLowerCase()) && !ordinals.has(word.toLowerCase()) && word !== 'the');
  return words.join(' ').replace(/([^s])s$/, '$1');
}

/** One word with a capital that the article never prints without: it could be a place that speaks for its state. */
function isAlone({ names }: Reading, { from, to }: Part): boolean {
  const word = names.words[from];
  return (
    to === from + 1 &&
    word?.capital === true &&
    !names.common.has(word.lower) &&
    !crowdNouns.has(word.lower) &&
    !isTitle(word.lower) &&
    !functionWords.has(word.lower)
  );
}

/** Capital in its own right: a name, or a word that has a capital inside sentences too. */
function isNamed({ mentionFrom, names }: Reading, at: number): boolean {
  const word = names.words[at];
  return (
    mentionFrom.has(at) ||
    (word !== undefined && names.proper.has(word.plain) && !names.common.has(word.lower) && !functionWords.has(word.lower))
  );
}

/** "One of its researchers" is a researcher. */
function oneOf({ names }: Reading, { core, to }: Part): string | undefined {
  const { words } = names;
  if (words[core - 1]?.lower !== 'one' || words[core]?.lower !== 'of') return undefined;
  let end = core + 2;
  while (end < to && !postmodifiers.has(words[end]?.lower ?? '')) end++;
  return words[end - 1]?.lower.replace(/s$/, '');
}

/** Keep an unnamed source, so that "they" and "the officials" lead back to it. */
export function remember(reading: Reading, name: string, part: Part, noun?: string): Found {
  const { words } = reading.names;
  const same = reading.unnamed.get(name);
  if (same) return { figure: same, via: 'unnamed' };
  const head = noun ?? oneOf(reading, part) ?? words[part.core - 1]?.lower ?? '';
  const counted = indefinite.has(words[part.from]?.lower ?? '') && !/^(?:a|an|one|another)$/.test(words[part.from]?.lower ?? '');
  const kind = documentNouns.has(head) ? 'document' : bodyNouns.has(head) ? 'body' : 'unnamed';
  const figure = localFigure(name, kind, counted || (/[^s]s$/.test(head) && !bodyNouns.has(head)) || head === 'people');
  figure.gender = genderOf(head);
  const ordinal = name.match(/\b(?:first|second|third|fourth|fifth|sixth)\b/)?.[0];
  figure.roles.add(ordinal === undefined ? head : `${ordinal} ${head}`);
  reading.unnamed.set(name, figure);
  return { figure, via: 'unnamed' };
}
