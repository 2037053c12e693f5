import type { Document, Quotation } from '../document.ts';
import { complementAfter } from './complement.ts';
import { cueClauseEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { canSpeak } from './nouns.ts';
import { named, sourceStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBreak, isCapital, isComma, isConjunction, isFinite, isNominal, isPersonal, isRelative } from './words.ts';

/** A cue clause with its source that stands after what it reports. */
interface CueClause {
  readonly group: VerbGroup;
  readonly source: Phrase;
  /** First word of the clause. */
  readonly from: number;
}

/** Sieve: quotations followed by their cue (“…,” she said), also interrupted (“…,” she said, “…”) and mixed (X is “…,” she said). */
export function findQuoted(document: Document, unit: Unit): Found[] {
  const found: Found[] = [];
  const { words } = unit;
  let consumed = 0;
  for (const index of unit.quotes) {
    const quotation = document.quotations[index];
    if (!quotation) continue;
    const first = words.findIndex((word) => word.quote === index);
    if (first < consumed || first === -1) continue;
    let after = first;
    while (words[after]?.quote === index) after++;
    const spaced = isComma(words[after]) ? after + 1 : after;
    const stopped = /[,?!…—–-]['’"”]?$/.test(document.text.slice(quotation.inner.start, quotation.inner.end).trimEnd());
    if (!stopped && spaced === after) continue;
    const cue = cueClauseAt(words, spaced);
    if (!cue) continue;
    const start = contentStart(words, consumed, first);
    if (start === undefined) continue;
    const alone = start === first;
    const content = [alone ? quotation.inner : { start: words[start]?.start ?? quotation.start, end: quotation.end }];
    const next = interruptedBy(document, unit, cue, after);
    let end = clauseEnd(words, cue);
    if (next) {
      content.push(next.quotation.inner);
      end = words.findIndex((word) => word.quote === next.index);
      consumed = end;
      while (words[consumed]?.quote === next.index) consumed++;
    } else consumed = cue.group.to;
    const colon = next ? undefined : afterColon(document, words, cue);
    found.push({
      content,
      source: phraseRange(words, cue.source),
      cue: rangeOf(words, cue.group.at, cue.group.to),
      clause: rangeOf(words, spaced, Math.max(end, cue.group.to)),
      rule: next ? 'quotation-interrupted' : 'quotation-before-cue',
    });
    if (colon) {
      const { source, clause } = found.at(-1) ?? { source: null, clause: colon.inner };
      found.push({
        content: [colon.inner],
        source,
        cue: rangeOf(words, cue.group.at, cue.group.to),
        clause,
        rule: 'quotation-after-colon',
      });
      consumed = words.findIndex((word) => word.start >= colon.end);
      if (consumed === -1) consumed = words.length;
    }
  }
  return found;
}

/** "she said", "said Amara Okafor, a doctor", "its spokesman, Dmitry Peskov, remarked": a cue clause that begins at `from`. */
export function cueClauseAt(words: readonly Word[], from: number, thoughts = false): CueClause | undefined {
  for (let index = from; index < words.length && index < from + 40; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || (isBreak(word) && word.text !== '(' && word.text !== ')')) return undefined;
    const group = cueForms.has(word.low) ? verbGroupAt(words, index) : undefined;
    if (!group || group.shape !== 'finite' || !/[cbq]/.test(group.verb.frames) || (!thoughts && /^[^q]*m[^q]*$/.test(group.verb.frames))) {
      if (
        isFinite(words, index) &&
        !isRelative(words[index - 1]) &&
        !/^(?:has|have|had)$/.test(word.low) &&
        !insideRelative(words, from, index) &&
        !isPostmodifier(words, index)
      )
        return undefined;
      continue;
    }
    if (group.from === from && /^(?:tell|remind|inform|assure|notify)$/.test(group.cue.lemma)) return undefined;
    if (group.from === from) {
      if (!group.cue.uses.has('past') && !group.cue.uses.has('present')) return undefined;
      const source = sourceStartingAt(words, group.to);
      return source && canBeNamed(words, source) ? { group, source: named(words, source), from } : undefined;
    }
    const subject = subjectBefore(words, group.from, from);
    if (subject && subject.via === 'before' && opensAt(words, from, subject.phrase.from) && !(group.negated && group.shape === 'finite'))
      return { group, source: subject.phrase, from };
    if (!subject || !insideRelative(words, from, index)) return undefined;
  }
  return undefined;
}

/** "a study published in Nature says": a participle right behind a noun. */
function isPostmodifier(words: readonly Word[], index: number): boolean {
  return (
    !isAuxiliary(words[index]) &&
    /ed$|^(?:seen|sent|held|made|written|given|known)$/.test(words[index]?.low ?? '') &&
    isNominal(words[index - 1]) &&
    !isPersonal(words[index - 1])
  );
}

/** Behind its cue only somebody who can speak is a source ("said one resident", not "forecasts earnings"). */
function canBeNamed(words: readonly Word[], source: Phrase): boolean {
  const head = words[source.head];
  // "The minister, who stood beside him, said nothing."
  if (/^(?:nothing|anything|something|everything|little|much|more|less|so|as)$/.test(head?.low ?? '')) return false;
  return (
    head !== undefined &&
    (isCapital(head) || isPersonal(head) || head.pos !== 'NOUN' || canSpeak(head.low) || /(?:er|or|ian|ee|ant|ent)s?$/.test(head.low))
  );
}

/** The source opens the clause, but for an adverb or ", in Paris on Monday,". */
function opensAt(words: readonly Word[], from: number, source: number): boolean {
  let index = from;
  while (isAdverb(words[index]) || isConjunction(words[index])) index++;
  if (index >= source) return true;
  return !isRelative(words[index]) && isComma(words[source - 1]) && !/^(?:including|like)$/.test(words[index]?.low ?? '');
}

function insideRelative(words: readonly Word[], from: number, index: number): boolean {
  for (let at = index; at >= from; at--) if (isRelative(words[at])) return true;
  return false;
}

/** Where the content begins: at the marks, or with the words of the same clause before them; undefined: a cue before the marks owns them. */
function contentStart(words: readonly Word[], low: number, first: number): number | undefined {
  let start = first;
  while (start > low && !(isBreak(words[start - 1]) && words[start - 1]?.quote === -1)) start--;
  if (start === first) return first;
  let begin = start;
  while (begin < first && (isConjunction(words[begin]) || isAdverb(words[begin]) || isComma(words[begin]))) begin++;
  if (begin === first) return first;
  for (let index = start; index < first; index++) {
    if (words[index]?.quote !== -1 || !cueForms.has(words[index]?.low ?? '')) continue;
    const group = verbGroupAt(words, index);
    const complement = group && group.shape !== 'passive' ? complementAfter(words, group) : undefined;
    if (complement && complement.from <= first && /[cbqajn]/.test(group?.verb.frames ?? '')) return undefined;
  }
  return start;
}

/** The rest of the sentence in marks, after “…,” she said, */
function interruptedBy(document: Document, unit: Unit, cue: CueClause, after: number): { quotation: Quotation; index: number } | undefined {
  const { words } = unit;
  for (let index = Math.max(cue.group.to, cue.source.to); index < words.length && index < cue.group.to + 30; index++) {
    const word = words[index];
    if (!word || index < after) return undefined;
    if (word.quote !== -1) {
      const quotation = document.quotations[word.quote];
      const before = words[index - 1];
      return quotation && (isComma(before) || (isBreak(before) && before?.text !== ':')) ? { quotation, index: word.quote } : undefined;
    }
    if (
      word.text === ':' ||
      word.text === ';' ||
      isConjunction(word) ||
      (isFinite(words, index) && !insideRelative(words, cue.group.to, index))
    )
      return undefined;
    if (/ing$/.test(word.low) && cueForms.has(word.low)) return undefined;
  }
  return undefined;
}

/** “…,” she told parliament: “…” */
function afterColon(document: Document, words: readonly Word[], cue: CueClause): Quotation | undefined {
  const from = Math.max(cue.group.to, cue.source.to);
  for (let index = from; index < words.length && index < from + 12; index++) {
    const word = words[index];
    if (!word || word.quote !== -1 || isFinite(words, index) || isComma(word)) return undefined;
    if (word.text === ':') return document.quotations[words[index + 1]?.quote ?? -1];
  }
  return undefined;
}

/** The cue clause runs to the next cue of the sentence, or to its end. */
function clauseEnd(words: readonly Word[], cue: CueClause): number {
  const from = Math.max(cue.group.to, cue.source.to);
  return isBreak(words[from]) ? from : cueClauseEnd(words, from);
}
