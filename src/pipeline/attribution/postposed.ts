import { opensPredicate } from './according.ts';
import { clauseRest } from './clause-rest.ts';
import { complementAfter } from './complement.ts';
import { type CueClause, cueClauseAt } from './cue-behind.ts';
import { contentEnd, cueClauseEnd } from './extent.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { antecedentEndingAt } from './gapped.ts';
import { opensAdverbial, sayOn } from './goes-on-behind.ts';
import { looseGroupOf } from './loose-cues.ts';
import { isTime } from './nouns.ts';
import type { Unit, Word } from './units.ts';
import { isBreak, isCapital, isAuxiliary, isComma, isConjunction, isFinite, isNominal, isRelative } from './words.ts';

const plain = { tense: undefined, relative: false, fronted: false, nominal: false } as const;

/** "because, he says, the walls have ears": what stands before the cue only joins. */
const DANGLING = /^(?:because|although|though|since|whereas|if|unless|and|but|or)$/;

/** Sieve: a clause without marks, then ", officials said", also inside it: "The force, he said, would stay." */
export function findPostposed(unit: Unit, taken: readonly Found[], headline = false): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let comma = 1; comma + 1 < words.length; comma++) {
    const at = words[comma];
    if (!at || !isComma(at) || at.quote !== -1) continue;
    if (DANGLING.test(words[comma + 1]?.low ?? '') && isComma(words[comma + 2])) continue;
    const clause = cueClauseAt(words, comma + 1, { thoughts: true }) ?? bareInsertion(words, comma + 1);
    if (!clause || taken.some(({ cue }) => cue && cue.start === words[clause.group.at]?.start)) continue;
    if (complementAfter(words, clause.group) || !clause.group.verb.frames.includes('b')) continue;
    // "…, something the leader, Lund, denied": nobody denies what stands before.
    if (clause.group.cue.lemma === 'deny') continue;
    // "a demand that the chairman, Lars Lund, has said would be heard": the clause behind the cue lacks its subject.
    if (isFinite(words, clause.group.to) && isAuxiliary(words[clause.group.to])) continue;
    const behind = words[clause.group.to];
    if (
      clause.group.from !== clause.from &&
      isNominal(behind) &&
      !isTime(behind?.low ?? '') &&
      !/^(?:tell|remind|inform|assure|warn)$/.test(clause.group.cue.lemma)
    )
      continue;
    const start = clauseStart(words, comma);
    const left = words.slice(start, comma);
    if (left.length === 0 && !DANGLING.test(words[comma - 1]?.low ?? '')) continue;
    const source = phraseRange(words, clause.source);
    const cue = rangeOf(words, clause.group.at, clause.group.to);
    const after = clauseRest(words, Math.max(clause.group.to, clause.source.to), clause.group.cue.lemma);
    const relative = isRelative(words[comma - 1]) && words[comma - 1]?.low !== 'where';
    if ((relative || DANGLING.test(words[comma - 1]?.low ?? '')) && isComma(words[after]) && words[after + 1] !== undefined) {
      const antecedent = relative ? antecedentEndingAt(words, isComma(words[comma - 2]) ? comma - 3 : comma - 2) : undefined;
      const rest = rangeOf(words, after + 1, contentEnd(words, after + 1, { ...plain, relative }));
      const content = antecedent ? [phraseRange(words, antecedent), rest] : [rest];
      found.push({ content, source, cue, clause: rangeOf(words, comma + 1, after), rule: 'cue-inside-clause' });
      comma = after;
      continue;
    }
    const closes = headline && after >= words.length;
    const whole = closes || hasFinite(words, start, comma);
    const fronted = /^(?:if|when|while|after|because|although|though|unless|before|once|since|until|despite)$/.test(left[0]?.low ?? '');
    const goesOn =
      isComma(words[after]) &&
      (words[after + 1]?.low === 'to' || words.slice(after + 1).some((_, index) => isFinite(words, after + 1 + index)));
    const open =
      clause.group.from !== clause.from && isAuxiliary(words[comma - 1]) && isComma(words[after]) && words[after + 1] !== undefined;
    if (whole && !open && !(goesOn && (fronted || words[after + 1]?.low === 'to' || opensPredicate(words, after + 1)))) {
      if (isConjunction(words[comma + 1])) continue;
      const condition = isComma(words[after]) && (opensAdverbial(words, after + 1) || sayOn(words, after + 1));
      const rest = condition ? [rangeOf(words, after + 1, contentEnd(words, after + 1, plain))] : [];
      found.push({
        content: [rangeOf(words, start, comma), ...rest],
        source,
        cue,
        clause: rangeOf(words, comma + 1, cueClauseEnd(words, Math.max(after, clause.group.to))),
        rule: 'cue-after-clause',
      });
    } else if (goesOn || open) {
      const end = contentEnd(words, after + 1, plain);
      found.push({
        content: [rangeOf(words, start, comma), rangeOf(words, after + 1, end)],
        source,
        cue,
        clause: rangeOf(words, comma + 1, after),
        rule: 'cue-inside-clause',
      });
    }
    comma = after;
  }
  return found;
}

/** "A truce, she allows, would be …": a name or pronoun and its verb alone between commas, whatever the verb. */
function bareInsertion(words: readonly Word[], from: number): CueClause | undefined {
  const verb = words.findIndex((word, index) => index > from && index < from + 5 && isComma(word)) - 1;
  const source = words.slice(from, Math.max(verb, from));
  const named =
    source.length > 0 && source.every((word) => /^(?:he|she|they)$/.test(word.low) || (word.pos === 'PROPN' && isCapital(word)));
  if (!named || !/^\p{Ll}+(?:ed|[^s]s)$/u.test(words[verb]?.text ?? '') || !opensPredicate(words, verb + 2)) return undefined;
  const group = looseGroupOf(verb);
  return { group: { ...group, verb: { ...group.verb, frames: 'b' } }, source: { from, to: verb, head: verb - 1 }, from };
}

function clauseStart(words: readonly Word[], comma: number): number {
  let start = comma;
  while (start > 0 && !(isBreak(words[start - 1]) && words[start - 1]?.quote === -1 && /^(?:[;:]|\.+)$/.test(words[start - 1]?.text ?? '')))
    start--;
  return isConjunction(words[start]) ? start + 1 : start;
}

/** A finite verb of the clause itself; "Asked whether …" is none. */
function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  if (/^(?:asked|pressed|speaking|responding|questioned)$/.test(words[from]?.low ?? '')) return false;
  // "The minister “deeply regrets” it, his office said": the verb may stand in marks, the whole clause may not.
  const marked = words.slice(from, to).every(({ quote }) => quote !== -1);
  for (let index = from; index < to; index++) if ((words[index]?.quote === -1 || !marked) && isFinite(words, index)) return true;
  return false;
}
