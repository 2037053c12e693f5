import { determiners, functionWords } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { chosen } from './namesakes.ts';
import type { Part } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { singleName } from './single-names.ts';
import { joined } from './words.ts';

/** The phrase ends in a name: "Zakharova", "US envoy Steve Witkoff", "Turkey's Hakan Fidan"; null when it is two people's name. */
export function resolveName(reading: Reading, part: Part, others: readonly Part[]): Found | null | undefined {
  const { words } = reading.names;
  const mention = reading.mentionEnding.get(part.core) ?? wholeName(reading, part);
  if (!mention || mention.from < part.from) return singleName(reading, part);
  const figure = chosen(reading, mention, others);
  if (!figure) return null;
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

/** A name that holds a word which otherwise starts a postmodifier ("Ministry of Defence", "Doctors Without Borders"). */
function wholeName(reading: Reading, part: Part): Mention | undefined {
  const whole = reading.mentionEnding.get(part.to);
  return whole && whole.from <= part.core && whole.to > part.core && whole.from >= part.from ? whole : undefined;
}
