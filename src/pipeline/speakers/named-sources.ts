import { type Figure, holdsRole } from './figures.ts';
import { determiners, functionWords, genderOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Part, phraseOf } from './phrase.ts';
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

/** Which of several people of one surname: by role, title or gender beside the name; undefined when that does not tell. */
function chosen(reading: Reading, mention: Mention, others: readonly Part[]): Figure | undefined {
  const { words } = reading.names;
  if (mention.figures.length < 2) return mention.figures[0];
  const title = mention.titled ? (words[mention.from - 1]?.lower.replace(/\.$/, '') ?? '') : '';
  const gender = genderOf(title);
  let left = mention.figures.filter((figure) => gender === undefined || figure.gender === undefined || figure.gender === gender);
  if (gender !== undefined && left.some((figure) => figure.gender === gender)) left = left.filter((figure) => figure.gender === gender);
  if (title !== '' && gender === undefined) left = left.filter((figure) => holdsRole(figure, title));
  for (const other of others) {
    const start = determiners.has(words[other.from]?.lower ?? '') ? other.from + 1 : other.from;
    const role = phraseOf(words, start, other.core);
    if (left.length > 1 && left.some((figure) => holdsRole(figure, role))) left = left.filter((figure) => holdsRole(figure, role));
  }
  return left.length === 1 ? left[0] : undefined;
}
