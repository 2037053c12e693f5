import { type Complement, complementAfter } from './complement.ts';
import { clauseOf, fragmentBefore, isFronted, opensSentence } from './cue-clause.ts';
import { contentEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf, wordAt } from './found.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { predicateEnd, quotationEnd } from './quotation-end.ts';
import { mainSubject } from './subject.ts';
import { speaks } from './speaks.ts';
import type { Unit, Word } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { sourceOf, type Voice, voiceOf } from './voice.ts';
import { isComma, isConjunction, isFinite, isGenitive, isPossessive, isRelative } from './words.ts';
import type { Rule } from './rules.ts';

const reactions = new Set(['reject', 'dismiss', 'condemn', 'denounce', 'welcome', 'deplore', 'decry']);

/** Sieve: cue verbs before their content, from left to right; what stands inside a content belongs to it. */
export function findCued(unit: Unit, taken: readonly Found[]): Found[] {
  const { words } = unit;
  const found: Found[] = [];
  const owned = words.map((word) =>
    taken.some(({ content, cue }) =>
      [...content, ...(cue ? [cue] : [])].some((range) => range.start <= word.start && word.end <= range.end),
    ),
  );
  let last: Phrase | undefined;
  /** Where `last` spoke. */
  let lastAt = 0;
  let low = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) continue;
    if (/^[;:]$/.test(word.text)) {
      low = index + 1;
      continue;
    }
    if (owned[index]) {
      const owner = taken.find(({ cue }) => cue !== null && cue.start <= word.start && word.end <= cue.end);
      if (owner?.source) last = phraseAt(unit, owner.source.start, owner.source.end);
      continue;
    }
    if (!cueForms.has(word.low)) continue;
    const group = verbGroupAt(words, index);
    if (!group || (group.modal && !saysOnly(words, group)) || group.negated || group.shape === 'passive' || group.shape === 'participle')
      continue;
    // "all but guaranteeing that" is the writer's.
    if (words[group.from - 1]?.low === 'but' && words[group.from - 2]?.low === 'all') continue;
    const opening = last === undefined && group.shape === 'ing' && opensSentence(words, group.from, low);
    // "…; one senator went further, alleging that": behind a semicolon another subject takes over.
    const heir = lastAt < low && group.shape === 'ing' ? (mainSubject(words, low, index) ?? last) : last;
    const voice = voiceOf(words, group, heir, low);
    const complement = voice && complementAfter(words, group);
    if (!voice || !speaks(words, voice.phrase, group, complement)) continue;
    if (!complement || owned[complement.from] || isScareThought(words, group, complement)) {
      last = voice.phrase;
      lastAt = index;
      continue;
    }
    if (voice.via === 'relative' && complement.kind === 'clause' && closesRelative(words, complement.from)) continue;
    const whole =
      complement.kind === 'predicate'
        ? predicateEnd(words, complement.from)
        : complement.kind === 'quotation'
          ? quotationEnd(words, complement.from, group.cue.lemma)
          : complement.kind === 'name'
            ? nameEnd(words, complement.from)
            : undefined;
    const end =
      whole ??
      contentEnd(words, complement.from, {
        tense: group.shape === 'finite' ? group.tense : undefined,
        relative: voice.via === 'relative',
        fronted: opening || isFronted(words, voice.phrase),
        nominal: false,
        absolute: group.shape === 'ing' && voice.via === 'before',
        act: !/^(?:that|clause|quotation|colon)$/.test(complement.kind),
        infinitive: words[complement.from]?.low === 'to' || complement.kind === 'object-to',
      });
    const speaker = opening ? mainSubject(words, end, words.length) : voice.phrase;
    if (end <= complement.from || !speaker) continue;
    last = speaker;
    lastAt = index;
    const before = complement.kind === 'quotation' ? fragmentBefore(words, voice, group, complement, low) : undefined;
    found.push({
      content: [...(before ? [before] : []), rangeOf(words, complement.from, end)],
      source: isTold(words, group) ? null : phraseRange(words, sourceOf(words, speaker)),
      cue: rangeOf(words, group.at, group.to),
      clause: clauseOf(words, voice, group, complement, low),
      ...(complement.kind === 'noun' && reactions.has(group.cue.lemma) ? { reaction: true } : {}),
      rule: before ? 'cue-inside-clause' : ruleOf(complement, group, voice),
    });
    index = end - 1;
    if (isConjunction(words[end]) || isComma(words[end])) low = Math.max(low, end);
  }
  return found;
}

/** "felt “overheated”": a word or two in marks behind a thought are no quotation. */
function isScareThought(words: readonly Word[], group: VerbGroup, complement: Complement): boolean {
  if (complement.kind !== 'quotation' || !group.verb.frames.includes('m')) return false;
  const quote = words[complement.from]?.quote;
  return words.filter((word) => word.quote === quote && /\p{L}/u.test(word.text)).length < 4;
}

/** "was summoned and told that": who tells names somebody who is told, so the subject is told. */
function isTold(words: readonly Word[], group: VerbGroup): boolean {
  return /^(?:tell|inform|remind|notify)$/.test(group.cue.lemma) && group.shape === 'finite' && words[group.to]?.low === 'that';
}

/** "what he called a trap"; behind a possessor the marks and what hangs on them belong to it ("the board's “silence” on the war"). */
function nameEnd(words: readonly Word[], from: number): number | undefined {
  const to = phraseStartingAt(words, from)?.to;
  return to !== undefined && (isGenitive(words[to - 1]) || isPossessive(words[to - 1])) && words[to]?.quote !== -1 ? undefined : to;
}

/** "who wrote the bill with Roe, R-Idaho, acknowledged": the only verb behind the relative clause is that of the main clause. */
function closesRelative(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length; index++) {
    if (isRelative(words[index]) || words[index]?.low === 'that' || words[index]?.quote !== -1) return false;
    if (isFinite(words, index)) return isComma(words[index - 1]) && cueForms.has(words[index]?.low ?? '');
  }
  return false;
}

/** "would say only that"; "would later claim that" tells what came to pass. */
function saysOnly(words: readonly Word[], group: VerbGroup): boolean {
  if (words[group.from]?.low !== 'would') return false;
  const passed = words
    .slice(group.from, group.at)
    .some(({ low }) => /^(?:later|eventually|soon|then|subsequently|repeatedly|often)$/.test(low));
  return passed || (group.cue.lemma === 'say' && words[group.to]?.low === 'only');
}

function ruleOf(complement: Complement, group: VerbGroup, voice: Voice): Rule {
  if (complement.kind === 'quotation') return 'quotation-after-cue';
  if (complement.kind === 'colon') return 'quotation-after-colon';
  if (complement.kind === 'that' || complement.kind === 'clause') {
    if (voice.via === 'shared') return group.shape === 'ing' ? 'chained-participle' : 'chained-cue';
    return complement.kind === 'that' ? 'cue-that-clause' : 'cue-clause';
  }
  const rules = {
    to: 'cue-infinitive',
    'object-to': 'cue-object-infinitive',
    gerund: 'cue-gerund',
    as: 'cue-object-as',
    predicate: 'cue-object-predicate',
    of: 'cue-object-reason',
    noun: 'cue-noun-phrase',
    name: 'cue-object-predicate',
  } as const;
  return rules[complement.kind];
}

function phraseAt(unit: Unit, start: number, end: number): Phrase {
  const from = wordAt(unit, start);
  const to = wordAt(unit, end - 1) + 1;
  return { from, to, head: to - 1 };
}
