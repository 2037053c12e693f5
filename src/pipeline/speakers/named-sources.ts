import type { Figure } from './figures.ts';
import { determiners, functionWords, indefinite, isTitle } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { chosen } from './namesakes.ts';
import type { Part } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { singleName } from './single-names.ts';
import { surnameOf } from './surnames.ts';
import { fold, joined, type Word } from './words.ts';

/** The phrase ends in a name: "Zakharova", "US envoy Steve Witkoff", "Turkey's Hakan Fidan"; null when it is two people's name. */
export function resolveName(reading: Reading, part: Part, others: readonly Part[]): Found | null | undefined {
  const { words } = reading.names;
  const mention = reading.mentionEnding.get(part.core) ?? wholeName(reading, part);
  if (!mention || mention.from < part.from) return singleName(reading, part);
  const figure = chosen(reading, mention, others);
  if (!figure) return null;
  if (mention.figures.length === 1 && others.length === 0 && isShared(reading, mention, figure)) return null;
  if (figure.kind === 'state') {
    const before = words[mention.from - 1];
    if (
      mention.from > part.from &&
      before?.capital &&
      joined(words[mention.from]) &&
      !before.possessive &&
      !determiners.has(before.lower) &&
      !functionWords.has(before.lower)
    )
      return undefined;
  }
  figure.proven = true;
  if (figure.kind === 'unknown' && mention.titled) figure.kind = 'person';
  return { figure, via: mention.kind === 'metonym' ? 'metonym' : mention.kind === 'surname' && mention.titled ? 'title' : 'name' };
}

/** "… said Roe's mother, Ann Roe. | Roe | said": whoever bore the surname so far, it can be either now. */
function isShared({ memory, names }: Reading, { kind, titled, from, to, start }: Mention, figure: Figure): boolean {
  if (kind !== 'surname' || titled || figure.actor !== null || figure.kind === 'body') return false;
  const last = memory.lastSpeaker(start);
  if (!last || last === figure || last.actor !== null || !/^(?:person|unknown)$/.test(last.kind)) return false;
  const surname = fold(surnameOf(last.name) ?? '').toLowerCase();
  return (
    surname ===
    names.words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
  );
}

/** A name that holds a word which otherwise starts a postmodifier ("Ministry of Defence", "Doctors Without Borders"). */
function wholeName(reading: Reading, part: Part): Mention | undefined {
  const whole = reading.mentionEnding.get(part.to);
  if (whole && isHead(reading.names.words, part, whole)) return whole;
  return whole && whole.from <= part.core && whole.to > part.core && whole.from >= part.from ? whole : undefined;
}

/** "Cabinet member | for resources Cllr | Ian Roe": an office of several words before its holder; not "a spokesman for President Roe". */
function isHead(words: readonly Word[], { from, core }: Part, { from: name, figures }: Mention): boolean {
  const first = words[from];
  if (
    !first ||
    determiners.has(first.lower) ||
    indefinite.has(first.lower) ||
    name <= core + 1 ||
    /[^s]s$/.test(words[core - 1]?.lower ?? '')
  )
    return false;
  if (figures.some(({ kind }) => kind !== 'person' && kind !== 'unknown') || !joined(words[name])) return false;
  let last = name - 1;
  while (last > core && isTitle(words[last]?.lower ?? '')) last--;
  const word = words[last];
  return last > core && word !== undefined && !word.possessive && !determiners.has(word.lower) && !isAdjective(word);
}

/** What can stand between a preposition and a title: "an aide to | former | President Roe", "to | French | President Roe". */
function isAdjective({ lower, plain }: Word): boolean {
  return (
    /^(?:former|then|late|acting|outgoing|incoming|ex|vice|deputy|prime|foreign|of|for|to|on|at|in|and|house|senate|majority|minority|state)$/.test(
      lower,
    ) ||
    (/^\p{Lu}/u.test(plain) && /(?:ian|ish|ese|can|ench|tch|eek|iss|man|ani|aqi|eli|an|^us|^uk)$/.test(lower))
  );
}
