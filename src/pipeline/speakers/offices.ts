import { documentNouns } from './body-words.ts';
import { isTitle } from './lexicon.ts';
import { type Part, phraseOf, tidyName } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { remember } from './unnamed-sources.ts';
import type { Word } from './words.ts';

/** A person's office is the body the person speaks for. */
export function office({ gazetteer }: Reading, owner: Found | undefined): Found | undefined {
  const body = owner?.figure.of === undefined ? undefined : gazetteer.byId.get(owner.figure.of);
  return owner?.figure.kind === 'person' && body && body.kind !== 'state' ? { figure: body, via: 'role' } : undefined;
}

/** "Her office": of whoever she is, when that is clear. */
export function ownOffice(reading: Reading, part: Part, owner: Found | undefined): Found | undefined {
  const noun = phraseOf(reading.names.words, part.from + 1, part.core);
  return owner && remember(reading, `${owner.figure.name}’s ${noun}`, part);
}

/** "Its invitation" is a thing by itself; whose lawyer "his lawyer" is, the words do not say. */
export function owned(reading: Reading, part: Part, owner: Found | undefined): Found | undefined {
  const { words } = reading.names;
  const head = words[part.core - 1]?.lower ?? '';
  if (
    owner?.figure.kind === 'person' &&
    reading.memory.lastSpeaker(words[part.from]?.start ?? 0) === owner.figure &&
    isTitle(head) &&
    !head.endsWith('s')
  ) {
    return remember(reading, `${owner.figure.name}’s ${phraseOf(words, part.from + 1, part.core)}`, part);
  }
  if (!documentNouns.has(words[part.core - 1]?.lower ?? '')) return undefined;
  return remember(reading, `the ${tidyName(reading.document.text, words, { ...part, from: part.from + 1 })}`, part);
}

/** "The ministry's press service" is the ministry. */
export function isPressOffice(words: readonly Word[], { core }: Part): boolean {
  return words[core - 2]?.lower === 'press' && /^(?:service|office|department)$/.test(words[core - 1]?.lower ?? '');
}
