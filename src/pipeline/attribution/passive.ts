import { complementAfter } from './complement.ts';
import { contentEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { isInfinitive } from './infinitive.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { subjectBefore } from './subject.ts';
import { withoutAgent } from './unnamed-agent.ts';
import type { Unit } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isAdverb, isAuxiliary, isBe, isBreak, isComma, isFinite, isRelative } from './words.ts';

const plain = { tense: undefined, relative: false, fronted: false, nominal: false } as const;

/** Sieve: "X was described by Y as …", "X was quoted as saying that …", "a plan described by Y as …". */
export function findPassive(unit: Unit): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  for (let index = 1; index + 2 < words.length; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) continue;
    if (word.low === 'quoted' || word.low === 'cited' || word.low === 'reported') {
      const saying = words.findIndex((one, at) => at > index && at < index + 14 && one.low === 'saying' && words[at - 1]?.low === 'as');
      const group = saying === -1 ? undefined : verbGroupAt(words, saying);
      const passive = verbPassive(words, index);
      const subject = passive === undefined ? phraseStartingAt(words, index + 1) : subjectBefore(words, passive)?.phrase;
      const complement = group && complementAfter(words, group);
      if (!subject || !complement) continue;
      const end = contentEnd(words, complement.from, { ...plain, tense: 'past' });
      found.push({
        content: [rangeOf(words, complement.from, end)],
        source: phraseRange(words, subject),
        cue: rangeOf(words, index, saying + 1),
        clause: rangeOf(words, subject.from, complement.from),
        rule: 'cue-passive',
      });
      index = end - 1;
      continue;
    }
    if (!cueForms.get(word.low)?.uses.has('participle')) continue;
    const group = verbGroupAt(words, index);
    if (!group || group.negated || group.modal) continue;
    const toldBy = byAndMore(unit, group);
    if (toldBy) {
      found.push(toldBy.found);
      index = toldBy.end - 1;
      continue;
    }
    if (!/a|j|f/.test(group.verb.frames)) continue;
    if (words[group.to]?.low !== 'by') {
      const one = agentBehind(unit, group) ?? withoutAgent(unit, group);
      if (one) found.push(one);
      continue;
    }
    const source = phraseStartingAt(words, group.to + 1);
    if (!source) continue;
    const as =
      words[source.to]?.low === 'as' ? source.to + 1 : group.verb.frames.includes('j') && words[source.to]?.quote !== -1 ? source.to : -1;
    if (as === -1 || as >= words.length) continue;
    const subject = group.shape === 'passive' ? subjectBefore(words, group.from) : undefined;
    const end = contentEnd(words, as, { ...plain, relative: isComma(words[group.from - 1]) || isRelative(words[group.from - 1]) });
    const content = [rangeOf(words, as, end)];
    if (subject) content.unshift(subjectRange(unit, subject.phrase.from, group.from));
    found.push({
      content,
      source: phraseRange(words, source),
      cue: rangeOf(words, group.at, group.to),
      clause: rangeOf(words, group.from, as),
      rule: 'cue-passive',
    });
    index = end - 1;
  }
  return found;
}

/** "was accused by Roe of lying", "was urged by voters to stay", "were told by the guard that …": what the agent says stands behind it. */
function byAndMore(unit: Unit, group: VerbGroup): { found: Found; end: number } | undefined {
  const { words } = unit;
  const { frames } = group.verb;
  if (group.shape !== 'passive' || words[group.to]?.low !== 'by') return undefined;
  let marker = group.to + 2;
  for (; marker < words.length && marker < group.to + 14; marker++) {
    const word = words[marker];
    if (!word || word.quote !== -1 || isComma(word) || isBreak(word) || isFinite(words, marker)) return undefined;
    if (word.low === 'of' && frames.includes('f')) break;
    if (word.low === 'for' && frames.includes('r')) break;
    if (word.low === 'to' && frames.includes('o') && isInfinitive(words, marker)) break;
    if (word.low === 'that' && /[cb]/.test(frames)) break;
  }
  const that = words[marker]?.low === 'that';
  const source = phraseStartingAt(words, group.to + 1);
  const subject = that ? undefined : subjectBefore(words, group.from);
  if (!source || words[marker] === undefined || marker >= group.to + 14 || (!that && subject?.via !== 'before')) return undefined;
  const from = that ? marker + 1 : marker;
  const end = contentEnd(words, from, { ...plain, tense: 'past' });
  return {
    found: {
      content: [...(subject ? [subjectRange(unit, subject.phrase.from, group.from)] : []), rangeOf(words, from, end)],
      source: phraseRange(words, { ...source, to: Math.min(source.to, marker), head: Math.min(source.head, marker - 1) }),
      cue: rangeOf(words, group.at, group.to),
      clause: rangeOf(words, subject?.phrase.from ?? group.from, from),
      rule: 'cue-passive',
    },
    end,
  };
}

/** "has been called a “terrorist group” by the government": the agent stands behind the predicate. */
function agentBehind(unit: Unit, group: VerbGroup): Found | undefined {
  const { words } = unit;
  // ", dubbed “the wall” by its critics,": no subject of its own.
  const reduced = group.shape === 'finite' && group.cue.uses.has('participle') && group.from === group.at && words[group.to]?.quote !== -1;
  if (group.shape !== 'passive' && !(reduced && (isComma(words[group.at - 1]) || words[group.at - 1]?.pos === 'NOUN'))) return undefined;
  const from = words[group.to]?.low === 'as' ? group.to + 1 : group.to;
  if (from === group.to && !group.verb.frames.includes('j')) return undefined;
  for (let by = from + 1; by < words.length && by < from + 20; by++) {
    const word = words[by];
    if (!word || (word.quote === -1 && (isComma(word) || isBreak(word) || isFinite(words, by)))) return undefined;
    if (word.low !== 'by' || word.quote !== -1) continue;
    const source = phraseStartingAt(words, by + 1);
    const subject = reduced ? undefined : subjectBefore(words, group.from);
    if (!source || !(subject || reduced)) return undefined;
    return {
      content: [...(subject ? [subjectRange(unit, subject.phrase.from, group.from)] : []), rangeOf(words, from, by)],
      source: phraseRange(words, source),
      cue: rangeOf(words, group.at, group.to),
      clause: rangeOf(words, group.from, source.to),
      rule: 'cue-passive',
    };
  }
  return undefined;
}

function verbPassive(words: Unit['words'], index: number): number | undefined {
  if (!isBe(words[index - 1])) return undefined;
  let first = index - 1;
  while (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1])) first--;
  return first;
}

/** Subject with its apposition, without the comma before the verb. */
function subjectRange(unit: Unit, from: number, verb: number) {
  let to = verb;
  while (to > from + 1 && (isComma(unit.words[to - 1]) || isRelative(unit.words[to - 1]))) to--;
  return rangeOf(unit.words, from, to);
}
