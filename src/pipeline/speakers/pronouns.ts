import { type Figure } from './figures.ts';
import { courtesies, femalePronouns, malePronouns, pluralPronouns, thingPronouns } from './lexicon.ts';
import { inFocus } from './focus.ts';
import type { Found, Reading } from './reading.ts';
import { joined, type Word, wordAt } from './words.ts';

/** A lead over the next one that makes the pronoun evidence of gender. */
const clearLead = 3;

/** The figure that the pronoun `word` at `at` leads back to; undefined when no one is clearly nearest. */
export function resolvePronoun(reading: Reading, word: string, at: number): Found | undefined {
  const gender = pronounGender(word);
  if (gender !== undefined) {
    const { figure, lead } = inFocus(
      reading.memory,
      at,
      (one) => isPerson(one) && (one.gender === undefined || one.gender === gender),
      (one) => one.gender === gender,
      'pronoun',
    ) ?? { lead: 0 };
    if (!figure || reading.memory.isNewcomerSince(figure, at)) return undefined;
    if (figure.actor === null && lead >= clearLead) {
      figure.gender = gender;
      if (figure.kind === 'unknown') figure.kind = 'person';
    }
    return { figure, via: 'pronoun' };
  }
  const fits = pluralPronouns.has(word) ? isMany : thingPronouns.has(word) ? isThing : undefined;
  if (!fits) return undefined;
  const figure = reading.memory.nearest(at, fits, (one) => one.kind !== 'unknown');
  return figure && { figure, via: 'pronoun' };
}

/** "Roe asked Poe if …. “No,” he wrote back": who was asked by name answers. */
export function resolveReply({ memory, names, mentionFrom, document }: Reading, pronoun: Word, cue: string): Found | undefined {
  const gender = pronounGender(pronoun.lower);
  if (gender === undefined || !/\b(?:wrote|replied|responded|answered|retorted)$/.test(cue)) return undefined;
  const { words } = names;
  const here = memory.sentenceAt(pronoun.start);
  const to = wordAt(words, pronoun.start);
  const from = Math.max(wordAt(words, document.sentences[here - 1]?.start ?? 0), to - 60);
  for (let at = to - 1; at > from; at--) {
    const verb = courtesies.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    const asks = /^(?:asked|texted|emailed|messaged|pressed|questioned|challenged|urged)$/.test(words[verb]?.lower ?? '');
    const asked = asks ? mentionFrom.get(at) : undefined;
    const figure = asked && joined(words[at]) && asked.figures.length === 1 ? asked.figures[0] : undefined;
    if (figure && (isPerson(figure) || (figure.kind === 'unknown' && figure.name.includes(' '))) && (figure.gender ?? gender) === gender)
      return { figure, via: 'pronoun' };
  }
  return undefined;
}

/** The gender a third-person pronoun shows. */
export function pronounGender(word: string): 'female' | 'male' | undefined {
  return malePronouns.has(word) ? 'male' : femalePronouns.has(word) ? 'female' : undefined;
}

/** Every word that `resolvePronoun` knows. */
export function isPronoun(word: string): boolean {
  return malePronouns.has(word) || femalePronouns.has(word) || pluralPronouns.has(word) || thingPronouns.has(word);
}

function isPerson({ kind, plural, proven }: Figure): boolean {
  return kind === 'person' || (kind === 'unnamed' && !plural) || (kind === 'unknown' && proven);
}

function isMany({ kind, name, plural }: Figure): boolean {
  return /\bpolice$/i.test(name) || (plural && kind !== 'document') || kind === 'group';
}

function isThing({ kind, name, plural }: Figure): boolean {
  // "The coalition … it": a group of one name.
  if (kind === 'group') return !/s$| and /.test(name);
  return !plural && (/^(?:body|state|medium|document)$/.test(kind) || (kind === 'unknown' && !name.includes(' ')));
}
