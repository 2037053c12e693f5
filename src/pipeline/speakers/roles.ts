import { type Figure, rolePhrase } from './figures.ts';
import { holdsRole } from './held-roles.ts';
import { echoed } from './echo.ts';
import { bodyNouns, documentNouns } from './body-words.ts';
import { indefinite, isTitle, officeNouns, speechNouns, spokesWords } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { resolveName } from './named-sources.ts';
import { type Part, phraseOf } from './phrase.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import { isPressOffice, office, ownOffice, owned } from './offices.ts';
import type { Found, Reading } from './reading.ts';
import { candidates, enterprise, exact, holder, isRelated, wider } from './role-holders.ts';
import { remember, unnamed } from './unnamed-sources.ts';
import { writerOf } from './writings.ts';

/** Resolve a source phrase whose head is a common noun: a role, a body, a document, an unnamed source. */
export function resolveRole(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  const at = words[part.from]?.start ?? 0;
  const first = words[part.from]?.lower ?? '';
  const head = words[part.core - 1]?.lower ?? '';
  const owner = ownerOf(reading, part);
  if (owner) {
    if (speechNouns.has(head) || isPressOffice(words, part)) return owner.found;
    if (officeNouns.has(head))
      return office(reading, owner.found) ?? (owner.pronoun ? ownOffice(reading, part, owner.found) : unnamed(reading, part));
    const role = ownedRole(reading, part, owner, at) ?? exact(reading, phraseOf(words, part.from, part.core));
    if (role) return { figure: role, via: 'role' };
    if (spokesWords.has(head) && speaksFor(owner.found?.figure)) return owner.found && { figure: owner.found.figure, via: 'role' };
    return owner.pronoun ? owned(reading, part, owner.found) : unnamed(reading, part);
  }
  const place = placeBefore(reading, part);
  if (place !== undefined && (bodyNouns.has(head) || isTitle(head)))
    return remember(reading, `${place}’s ${phraseOf(words, part.from + 1, part.core)}`, part);
  const writer = writerOf(reading, part.from, part.core);
  if (writer && part.core === part.to) return { figure: writer, via: 'role' };
  const vague =
    indefinite.has(first) ||
    (part.core < words.length && head.endsWith('s') && !/^(?:the|this|these|those|that)$/.test(first) && !head.endsWith('ss'));
  const definite = /^(?:the|this|that)$/.test(first);
  const start = indefinite.has(first) || /^(?:the|this|that|these|those)$/.test(first) ? part.from + 1 : part.from;
  const phrase = phraseOf(words, start, part.core);
  // "the president of Russia" is complete; of "the undersecretary for education" the head alone could be another one's.
  const whole = vague ? undefined : exact(reading, phraseOf(words, start, part.to).replace(/ of the /g, ' of '));
  if (whole) return { figure: whole, via: 'role' };
  const narrowed = /^(?:for|of)$/.test(words[part.core]?.lower ?? '') && part.core < part.to;
  if (!vague && !narrowed) {
    const wide = definite ? wider(reading, phrase, at) : undefined;
    if (wide === null) return unnamed(reading, part);
    const figure =
      exact(reading, phrase) ?? wide ?? holder(reading, phrase, at) ?? enterprise(reading, phrase, at) ?? echoed(reading, part);
    if (figure) return { figure, via: 'role' };
  }
  const spokes = spokesWords.has(head);
  const stands = spokes || speechNouns.has(head) || documentNouns.has(head) ? inside(reading, part, spokes) : undefined;
  if (stands && (!spokes || speaksFor(stands))) {
    // "The spokesman" after it speaks for the same body.
    if (spokes) stands.roles.add('spokesperson');
    return { figure: stands, via: 'role' };
  }
  if (!vague && !narrowed && candidates(reading, phrase).length > 1) return undefined;
  if (/^(?:statement|remarks?|comments?|words|briefing|interview|post|tweet|speech|address|message)s?$/.test(head)) return undefined;
  return unnamed(reading, part);
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

/** "Estonia: | The government says": whose it is stands before the colon that opens the line. */
function placeBefore({ names, document }: Reading, { from }: Part): string | undefined {
  const word = names.words[from];
  if (word?.lower !== 'the' || word.gap !== ': ') return undefined;
  const block = document.blocks.findLast(({ start }) => start <= word.start);
  const lead = block?.kind === 'list-item' ? document.text.slice(block.start, word.start) : '';
  return lead.length > 40 ? undefined : /^[-*•–\s]*(\p{Lu}[\p{L} ]*): $/u.exec(lead)?.[1];
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

function speaksFor(figure: Figure | undefined): boolean {
  return figure !== undefined && /^(?:body|state|group|medium)$/.test(figure.kind);
}

/** Who a spokesperson speaks for, or a document is from: named before the head, or after "for", "of", "from", "by". */
function inside(reading: Reading, part: Part, spokes: boolean): Figure | undefined {
  const { words } = reading.names;
  const one = (mention: Mention | undefined) => (mention?.figures.length === 1 ? mention.figures[0] : undefined);
  for (let to = part.core - 1; to > part.from; to--) {
    const mention = reading.mentionEnding.get(to);
    // "The Ukraine report" is about Ukraine.
    if (mention && mention.from >= part.from) return spokes || one(mention)?.kind !== 'state' ? one(mention) : undefined;
  }
  // "A council spokeswoman" after "Norfolk County Council".
  const body = spokes ? words[part.core - 2] : undefined;
  if (body && bodyNouns.has(body.lower) && part.core - 2 >= part.from) return holder(reading, body.lower, words[part.from]?.start ?? 0);
  if (!(spokes ? /^(?:for|of|at|with|from)$/ : /^(?:from|by)$/).test(words[part.core]?.lower ?? '')) return undefined;
  for (let to = part.core + 1; to <= part.to; to++) {
    const mention = reading.mentionEnding.get(to);
    if (mention && mention.from <= part.core + 3) return one(mention);
  }
  // Nothing follows the preposition: the source was cut there.
  if (part.core + 1 >= part.to) return undefined;
  const behind = { from: part.core + 1, to: part.to, core: part.to };
  // "A statement from the BBC".
  const maker = spokes ? resolveRole(reading, behind) : (resolveName(reading, behind, []) ?? resolveRole(reading, behind));
  return maker && (maker.via !== 'unnamed' || (!spokes && bodyNouns.has(words[part.to - 1]?.lower ?? ''))) ? maker.figure : undefined;
}
