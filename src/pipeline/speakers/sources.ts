import type { Range } from '../../schema/span.ts';
import { learnRole } from './held-roles.ts';
import { resolveCounted, resolveJoint, resolvePair } from './joint-sources.ts';
import { relativePronouns, speakingPronouns } from './lexicon.ts';
import { behindOpening, nameBehind } from './behind-roles.ts';
import { resolveName } from './named-sources.ts';
import { type Part, partsOf, phraseOf } from './phrase.ts';
import { resolveTag } from './tagged.ts';
import { widened } from './widened.ts';
import { isPronoun, resolvePronoun, resolveReply } from './pronouns.ts';
import type { Found, Reading } from './reading.ts';
import { resolveRole } from './roles.ts';
import { joined, type Word, wordAt } from './words.ts';

/** Who the source phrase at `range` means; undefined when its words leave it open. */
export function resolveSource(reading: Reading, range: Range, cue = ''): Found | undefined {
  const { words } = reading.names;
  const owner = ownerAt(reading, range.end);
  if (owner) return owner;
  const phrase = whoseRole(reading, range) ?? widened(words, afterPreposition(words, range), reading.mentionFrom);
  const parts = partsOf(words, phrase, reading.mentionEnding);
  const [first, ...others] = parts;
  const word = first && words[first.from];
  if (!first || !word) return undefined;
  const described = describedBefore(reading, first) ?? behindOpening(reading, first);
  if (described) return described;
  const tagged = resolveTag(reading, first);
  if (tagged !== undefined) return tagged ?? undefined;
  const counted = resolveCounted(reading, first);
  if (counted) return counted;
  const bare = first.core === first.from + 1;
  // "WHO" and "IT" are no pronouns.
  const acronym = word.plain.length > 1 && word.plain === word.plain.toUpperCase();
  if (bare && speakingPronouns.has(word.lower.split("'", 1)[0] ?? '')) return undefined;
  if (bare && !acronym && isPronoun(word.lower)) return resolveReply(reading, word, cue) ?? resolvePronoun(reading, word.lower, word.start);
  if (bare && !acronym && relativePronouns.has(word.lower)) return antecedent(reading, first.from);
  const joint = resolveJoint(reading, parts);
  if (joint) return joint;
  const pair = resolvePair(reading, parts);
  if (pair !== undefined) return pair ?? undefined;
  const named = resolveName(reading, first, others);
  if (named !== undefined) return named ?? undefined;
  for (const part of others) {
    const apposed = /^(?:who|whose|which|that|from|in|at|on|for|with|of|including|and|or)$/.test(words[part.from]?.lower ?? '')
      ? undefined
      : resolveName(reading, part, []);
    if (!apposed || apposed.figure.kind === 'state') continue;
    learnRole(apposed.figure, phraseOf(words, first.from, first.core));
    return apposed;
  }
  return nameBehind(reading, range, first) ?? resolveRole(reading, first);
}

/** "J. Morris Pell, | a political scientist at Drake University, who said": the name stands before its description. */
function describedBefore({ names, mentionEnding }: Reading, { from, to }: Part): Found | undefined {
  const { words } = names;
  const before = mentionEnding.get(from);
  const figure = before?.figures.length === 1 ? before.figures[0] : undefined;
  if (figure?.kind !== 'person' || words[from]?.gap !== ', ' || !/^an?$/.test(words[from].lower) || !/^,/.test(words[to]?.gap ?? ''))
    return undefined;
  return { figure, via: 'name' };
}

/** The source ends right before an apostrophe and s: its last name owns what is said. */
function ownerAt(reading: Reading, end: number): Found | undefined {
  const { words } = reading.names;
  const last = wordAt(words, end) - 1;
  const mention = words[last]?.possessive === true && (words[last]?.end ?? 0) > end ? reading.mentionEnding.get(last + 1) : undefined;
  return mention?.figures.length === 1 && mention.figures[0]
    ? { figure: mention.figures[0], via: mention.kind === 'metonym' ? 'metonym' : 'name' }
    : undefined;
}

/** "the nonprofit Trial Watch |, whose director, Renee Okafor-Banks, wrote": the name at the end speaks. */
function whoseRole({ names, mentionFrom }: Reading, range: Range): Range | undefined {
  const { words } = names;
  const from = wordAt(words, range.end);
  if (words[from]?.lower !== 'whose' || words[from]?.gap !== ', ') return undefined;
  // "According to the Trust, whose director, …": the Trust says so.
  const first = wordAt(words, range.start);
  if (words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'according') return undefined;
  let at = from + 1;
  while (at < words.length && at - from < 5 && joined(words[at])) at++;
  const name = words[at]?.gap === ', ' ? mentionFrom.get(at) : undefined;
  return name && words[name.to]?.gap === ', ' ? { start: words[from]?.start ?? range.start, end: name.end } : undefined;
}

/** The source without "according to". */
function afterPreposition(words: readonly Word[], range: Range): Range {
  const first = wordAt(words, range.start);
  const to = words[first]?.lower === 'according' && words[first + 1]?.lower === 'to' ? words[first + 2] : undefined;
  return to ? { start: to.start, end: range.end } : range;
}

/** "who" and "which" mean the name right before them. */
function antecedent(reading: Reading, at: number): Found | undefined {
  const { words } = reading.names;
  for (let to = at; to > Math.max(0, at - 12); to--) {
    const mention = reading.mentionEnding.get(to);
    const figure = mention?.figures.length === 1 ? mention.figures[0] : undefined;
    if (mention && figure)
      return { figure, via: mention.kind === 'metonym' ? 'metonym' : mention.titled && mention.kind === 'surname' ? 'title' : 'name' };
    if (/[.!?]/.test(words[to]?.gap ?? '')) return undefined;
  }
  return undefined;
}
