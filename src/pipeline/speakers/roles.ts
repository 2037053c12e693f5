import { type Figure, holdsRole, isSpecific, localFigure, rolePhrase } from './figures.ts';
import {
  bodyNouns,
  documentNouns,
  functionWords,
  genderOf,
  indefinite,
  officeNouns,
  ordinals,
  speechNouns,
  spokesWords,
} from './lexicon.ts';
import { type Part, phraseOf, tidyName } from './phrase.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import type { Found, Reading } from './reading.ts';

/** Resolve a source phrase whose head is a common noun: a role, a body, a document, an unnamed source. */
export function resolveRole(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  const at = words[part.from]?.start ?? 0;
  const first = words[part.from]?.lower ?? '';
  const head = words[part.core - 1]?.lower ?? '';
  const owner = ownerOf(reading, part);
  if (owner) {
    if (speechNouns.has(head)) return owner.found;
    if (officeNouns.has(head))
      return office(reading, owner.found) ?? (owner.pronoun ? ownOffice(reading, part, owner.found) : unnamed(reading, part));
    const role = ownedRole(reading, part, owner, at) ?? exact(reading, phraseOf(words, part.from, part.core));
    if (role) return { figure: role, via: 'role' };
    if (spokesWords.has(head) && speaksFor(owner.found?.figure)) return owner.found && { figure: owner.found.figure, via: 'role' };
    return owner.pronoun ? owned(reading, part) : unnamed(reading, part);
  }
  const vague =
    indefinite.has(first) ||
    (part.core < words.length && head.endsWith('s') && !/^(?:the|this|these|those|that)$/.test(first) && !head.endsWith('ss'));
  const start = indefinite.has(first) || /^(?:the|this|that|these|those)$/.test(first) ? part.from + 1 : part.from;
  const phrase = phraseOf(words, start, part.core);
  // "the president of Russia" is complete; of "the undersecretary for education" the head alone could be another one's.
  const whole = vague ? undefined : exact(reading, phraseOf(words, start, part.to).replace(/ of the /g, ' of '));
  if (whole) return { figure: whole, via: 'role' };
  const narrowed = /^(?:for|of)$/.test(words[part.core]?.lower ?? '') && part.core < part.to;
  if (!vague && !narrowed) {
    const figure = exact(reading, phrase) ?? holder(reading, phrase, at) ?? enterprise(reading, phrase, at);
    if (figure) return { figure, via: 'role' };
  }
  const stands = spokesWords.has(head) || speechNouns.has(head) || documentNouns.has(head) ? inside(reading, part) : undefined;
  if (stands && (!spokesWords.has(head) || speaksFor(stands))) return { figure: stands, via: 'role' };
  if (!vague && !narrowed && candidates(reading, phrase).length > 1) return undefined;
  if (/^(?:statement|remarks?|comments?|words|briefing|interview|post|tweet|speech|address|message)s?$/.test(head)) return undefined;
  return unnamed(reading, part);
}

/** Holder of a role that is enough by itself. */
function exact(reading: Reading, words: string): Figure | undefined {
  const phrase = rolePhrase(words).replace(/'s /g, ' ');
  const holders = isSpecific(phrase) ? reading.gazetteer.figures.filter(({ roles }) => roles.has(phrase)) : [];
  return holders.length === 1 ? holders[0] : undefined;
}

/** "Russia's foreign minister", "its spokeswoman": a holder known to belong to the owner. */
function ownedRole(reading: Reading, part: Part, owner: Owner, at: number): Figure | undefined {
  const { words } = reading.names;
  const phrase = phraseOf(words, owner.to, part.core);
  const figure = owner.found?.figure;
  const named = rolePhrase(phraseOf(words, part.from, part.core)).replace(/'s /g, ' ');
  const alone = figure && exact(reading, `${figure.name} ${phrase}`);
  return alone ?? holder(reading, phrase, at, (one) => isRelated(reading, one, figure) || (!owner.pronoun && holdsRole(one, named)));
}

/** One speaks for the other, or both for the same. */
function isRelated({ gazetteer }: Reading, one: Figure, owner: Figure | undefined): boolean {
  if (owner?.actor == null || one.of === undefined) return false;
  const ends = [owner.actor, ...(owner.kind === 'person' && owner.of !== undefined ? [owner.of] : [])];
  return ends.includes(one.of) || ends.includes(gazetteer.byId.get(one.of)?.of ?? '');
}

/** Nearest of those whom the article has named and who hold the role. */
function holder(reading: Reading, words: string, at: number, fits: (figure: Figure) => boolean = () => true): Figure | undefined {
  const among = new Set(candidates(reading, words).filter(fits));
  if (among.size < 2) return [...among][0];
  return reading.memory.nearest(
    at,
    (figure) => among.has(figure),
    () => true,
    'role',
  );
}

/** "The company" after a body of which nothing says what it is. */
function enterprise(reading: Reading, phrase: string, at: number): Figure | undefined {
  if (!/^(?:company|firm|group|organi[sz]ation|agency)$/.test(phrase) || candidates(reading, phrase).length > 0) return undefined;
  const fits = (figure: Figure) => figure.actor === null && /^(?:body|unknown)$/.test(figure.kind) && !reading.unnamed.includes(figure);
  const figure = reading.memory.nearest(at, fits, ({ kind }) => kind === 'body');
  if (figure?.kind === 'unknown') figure.kind = 'body';
  return figure;
}

function candidates(reading: Reading, words: string): Figure[] {
  const phrase = rolePhrase(words);
  const head = phrase.split(' ').at(-1) ?? '';
  const modifiers = phrase.split(' ').slice(0, -1);
  const known = [...reading.memory.figures(), ...madeNearby(reading)];
  const named = known.filter((figure) => {
    if (reading.unnamed.includes(figure)) return false;
    if (holdsRole(figure, phrase)) return true;
    if (figure.kind !== 'body' && figure.kind !== 'unknown') return false;
    const name = figure.name.toLowerCase().split(/\W+/);
    return bodyNouns.has(head) && name.includes(head) && modifiers.every((word) => name.includes(word));
  });
  return named.length > 0 ? named : reading.unnamed.filter((figure) => holdsRole(figure, phrase));
}

/** A listed document can be meant as soon as its makers are named: nobody prints its title first. */
function madeNearby({ gazetteer, memory }: Reading): Figure[] {
  const near = memory.recent();
  return gazetteer.figures.filter(({ kind, of }) => kind === 'document' && of !== undefined && near.has(of));
}

interface Owner {
  readonly found: Found | undefined;
  /** Word index after the owner. */
  readonly to: number;
  readonly pronoun: boolean;
}

/** Whose the head noun is: "Zakharova's warning", "its spokeswoman". */
function ownerOf(reading: Reading, part: Part): Owner | undefined {
  const { words } = reading.names;
  const first = words[part.from];
  if (first && /^(?:his|her|its|their|whose)$/.test(first.lower)) {
    const word = first.lower === 'whose' ? 'it' : first.lower;
    return { found: isPronoun(word) ? resolvePronoun(reading, word, first.start) : undefined, to: part.from + 1, pronoun: true };
  }
  for (let index = part.core - 2; index >= part.from; index--) {
    if (!words[index]?.possessive) continue;
    const mention = reading.mentionEnding.get(index + 1);
    const figure = mention?.figures.length === 1 ? mention.figures[0] : undefined;
    if (figure) return { found: { figure, via: mention?.kind === 'metonym' ? 'metonym' : 'name' }, to: index + 1, pronoun: false };
    const role = resolveRole(reading, { from: part.from, to: index + 1, core: index + 1 });
    return {
      found: role?.via === 'unnamed' && speechNouns.has(words[part.core - 1]?.lower ?? '') ? role : role?.via === 'role' ? role : undefined,
      to: index + 1,
      pronoun: false,
    };
  }
  return undefined;
}

/** A person's office is the body the person speaks for. */
function office({ gazetteer }: Reading, owner: Found | undefined): Found | undefined {
  const body = owner?.figure.of === undefined ? undefined : gazetteer.byId.get(owner.figure.of);
  return owner?.figure.kind === 'person' && body ? { figure: body, via: 'role' } : undefined;
}

/** "Her office": of whoever she is, when that is clear. */
function ownOffice(reading: Reading, part: Part, owner: Found | undefined): Found | undefined {
  const noun = phraseOf(reading.names.words, part.from + 1, part.core);
  return owner && remember(reading, `${owner.figure.name}’s ${noun}`, part);
}

function speaksFor(figure: Figure | undefined): boolean {
  return figure !== undefined && /^(?:body|state|group|medium)$/.test(figure.kind);
}

/** The one figure named inside the phrase, before the head or after "for", "of", "from", "by", "at". */
function inside(reading: Reading, part: Part): Figure | undefined {
  const { words } = reading.names;
  for (let to = part.core - 1; to > part.from; to--) {
    const mention = reading.mentionEnding.get(to);
    if (mention && mention.from >= part.from) return mention.figures.length === 1 ? mention.figures[0] : undefined;
  }
  if (!/^(?:for|of|from|by|at|with)$/.test(words[part.core]?.lower ?? '')) return undefined;
  for (let to = part.core + 1; to <= part.to; to++) {
    const mention = reading.mentionEnding.get(to);
    if (mention && mention.from <= part.core + 3) return mention.figures.length === 1 ? mention.figures[0] : undefined;
  }
  return undefined;
}

/** "Its invitation" is a thing by itself; whose lawyer "his lawyer" is, the words do not say. */
function owned(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  if (!documentNouns.has(words[part.core - 1]?.lower ?? '')) return undefined;
  return remember(reading, `the ${tidyName(reading.document.text, words, { ...part, from: part.from + 1 })}`, part);
}

function unnamed(reading: Reading, part: Part): Found {
  const { words } = reading.names;
  const last = words[part.core - 1]?.lower ?? '';
  const base = reading.unnamed.findLast(({ plural }) => plural);
  if (ordinals.has(last) && base) {
    const noun = base.name
      .replace(/ (?:of|in|at|from|within|with|on|close|familiar) .*$/, '')
      .replace(/s$/, '')
      .split(' ')
      .filter((word) => !indefinite.has(word.toLowerCase()));
    return remember(reading, `${last === 'another' ? '' : 'a '}${last} ${noun.join(' ')}`, part, noun.at(-1));
  }
  return remember(reading, tidyName(reading.document.text, words, part, isNamed(reading, part.from)), part);
}

/** Capital in its own right: a name, or a word that has a capital inside sentences too. */
function isNamed({ mentionFrom, names }: Reading, at: number): boolean {
  const word = names.words[at];
  return (
    mentionFrom.has(at) ||
    (word !== undefined && names.proper.has(word.plain) && !names.common.has(word.lower) && !functionWords.has(word.lower))
  );
}

/** Keep an unnamed source, so that "they" and "the officials" lead back to it. */
function remember(reading: Reading, name: string, part: Part, noun?: string): Found {
  const { words } = reading.names;
  const same = reading.unnamed.find((figure) => figure.name === name);
  if (same) return { figure: same, via: 'unnamed' };
  const head = noun ?? words[part.core - 1]?.lower ?? '';
  const counted = indefinite.has(words[part.from]?.lower ?? '') && !/^(?:a|an|one|another)$/.test(words[part.from]?.lower ?? '');
  const kind = documentNouns.has(head) ? 'document' : bodyNouns.has(head) ? 'body' : 'unnamed';
  const figure = localFigure(name, kind, counted || (/[^s]s$/.test(head) && !bodyNouns.has(head)) || head === 'people');
  figure.gender = genderOf(head);
  const ordinal = name.match(/\b(?:first|second|third|fourth|fifth|sixth)\b/)?.[0];
  figure.roles.add(ordinal === undefined ? head : `${ordinal} ${head}`);
  reading.unnamed.push(figure);
  return { figure, via: 'unnamed' };
}
