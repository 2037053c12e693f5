import { complementAfter, type Complement } from './complement.ts';
import { contentEnd } from './extent.ts';
import { phraseRange, rangeOf, wordAt, type Found, type Rule } from './found.ts';
import { cueForms } from './forms.ts';
import { phraseEndingAt, type Phrase } from './noun-phrase.ts';
import { canSpeak, isPaper, isSaying } from './nouns.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Unit, Word } from './units.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import { isAdverb, isBreak, isCapital, isComma, isConjunction, isGenitive, isMark, isNumber, isPersonal, isPossessive } from './words.ts';

/** A source and how the cue reaches it. */
interface Voice {
  readonly phrase: Phrase;
  readonly via: 'before' | 'relative' | 'shared';
}

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
    if (!group || group.modal || group.negated || group.shape === 'passive' || group.shape === 'participle') continue;
    const voice = voiceOf(words, group, last, low);
    const complement = voice && complementAfter(words, group);
    if (!voice || !speaks(words, voice.phrase, group, complement)) continue;
    if (!complement || owned[complement.from]) {
      last = voice.phrase;
      continue;
    }
    const whole = complement.kind === 'predicate' ? predicateEnd(words, complement.from) : complement.kind === 'quotation' ? quotationEnd(words, complement.from, group.cue.lemma) : undefined;
    const end =
      whole ??
      contentEnd(words, complement.from, {
        tense: group.shape === 'finite' ? group.tense : undefined,
        relative: voice.via === 'relative',
        fronted: isFronted(words, voice.phrase),
        nominal: false,
      });
    last = voice.phrase;
    if (end <= complement.from) continue;
    found.push({
      content: [rangeOf(words, complement.from, end)],
      source: phraseRange(words, sourceOf(words, voice.phrase)),
      cue: rangeOf(words, group.at, group.to),
      clause: clauseOf(words, voice, group, complement, low),
      rule: ruleOf(complement, group, voice),
    });
    index = end - 1;
    if (isConjunction(words[end]) || isComma(words[end])) low = Math.max(low, end);
  }
  return found;
}

/** “…,” and sentenced him: a quotation that closes with a mark of its own, or before a comma, is the whole content. */
function quotationEnd(words: readonly Word[], from: number, lemma: string): number | undefined {
  let end = from;
  while (words[end]?.quote === words[from]?.quote) end++;
  let last = end - 1;
  while (isMark(words[last])) last--;
  if (/^(?:call|describe|term|dub|label|brand)$/.test(lemma)) return end;
  const closed = isComma(words[last]) || /^(?:[.!?…]|\.+)$/.test(words[last]?.text ?? '');
  return closed || isComma(words[end]) ? end : undefined;
}

/** "called it “a trap” on Monday": the predicate ends with its marks when only an adjunct follows. */
function predicateEnd(words: readonly Word[], from: number): number | undefined {
  const open = words.findIndex((word, index) => index >= from && word.quote !== -1);
  if (open === -1 || open > from + 15) return undefined;
  let end = open;
  while (words[end]?.quote === words[open]?.quote) end++;
  return /^(?:on|in|at|during|after|before|last|earlier|this)$/.test(words[end]?.low ?? '') ? end : undefined;
}

function voiceOf(words: readonly Word[], group: VerbGroup, last: Phrase | undefined, low: number): Voice | undefined {
  if (group.shape === 'finite') {
    const subject = subjectBefore(words, group.from, low);
    if (subject) return subject;
    const left = leftOf(words, group.from);
    if (!isConjunction(words[left]) && !isComma(words[left]) && left >= low) return undefined;
    return shared(words, group, last, low);
  }
  if (group.shape === 'infinitive') {
    const head = words[group.from - 1]?.low ?? '';
    if (
      !/^(?:went|goes|go|going|gone|on|continu\w+|proceed\w+|rush\w+|began|begun|start\w*|keen|quick)$/.test(head) &&
      !/^took$/.test(words.slice(Math.max(0, group.from - 4), group.from).find((word) => word.low === 'took')?.low ?? '')
    )
      return undefined;
    return shared(words, group, last, low);
  }
  const left = leftOf(words, group.from);
  const before = words[left];
  if (
    before === undefined ||
    isMark(before) ||
    isComma(before) ||
    isConjunction(before) ||
    /^(?:while|by|in|after|before|when|for|without)$/.test(before.low) ||
    /^[—–(-]$/.test(before.text)
  ) {
    return shared(words, group, last, low);
  }
  const phrase = phraseEndingAt(words, left, 0);
  if (!phrase) return undefined;
  const head = words[phrase.head]?.low ?? '';
  if ((isPaper(head) || isSaying(head)) && !isCapital(words[phrase.head]))
    return shared(words, group, last, low) ?? { phrase, via: 'before' };
  return { phrase: untilWith(words, phrase), via: 'before' };
}

/** Before a participle the phrase goes back to "with" at most. */
function untilWith(words: readonly Word[], phrase: Phrase): Phrase {
  for (let index = phrase.to - 1; index >= phrase.from; index--)
    if (words[index]?.low === 'with') return { ...phrase, from: index + 1, head: phrase.to - 1 };
  return phrase;
}

function leftOf(words: readonly Word[], from: number): number {
  let left = from - 1;
  while (isAdverb(words[left])) left--;
  return left;
}

function shared(words: readonly Word[], group: VerbGroup, last: Phrase | undefined, low: number): Voice | undefined {
  const subject = last ?? mainSubject(words, low, group.from) ?? mainSubject(words, group.to, words.length);
  return subject && { phrase: subject, via: 'shared' };
}

/** Can the subject say it? Whatever "says" speaks; the verbs of journalists need a person, a body or a paper. */
function speaks(words: readonly Word[], phrase: Phrase, group: VerbGroup, complement: Complement | undefined): boolean {
  const head = words[phrase.head];
  if (!head || /^(?:nobody|none|nothing|neither|no-one)$/.test(words[phrase.from]?.low ?? '')) return false;
  const { frames } = group.verb;
  if (frames.includes('s')) return true;
  const clause = complement !== undefined && /^(?:that|clause|quotation|colon)$/.test(complement.kind);
  if (clause && /[cb]/.test(frames) && !/[wmn]/.test(frames)) return true;
  if (complement && /^(?:object-to|of|as|predicate)$/.test(complement.kind)) return true;
  if (head.low === 'it' && /[wn]/.test(frames)) return false;
  const weak = frames.includes('w');
  const possessor =
    phrase.from < phrase.head && words.slice(phrase.from, phrase.head).some((word) => isGenitive(word) || isPossessive(word));
  if (isSaying(head.low) && !isCapital(head)) return (possessor && !weak) || isPaper(head.low);
  if (isPersonal(head)) return true;
  if (isCapital(head) && (head.pos === 'PROPN' || phrase.head > 0)) return true;
  if (isNumber(head) || head.pos === 'ADJ') return !weak;
  if (canSpeak(head.low)) return !(weak && /^(?:highlight|underscore)$/.test(group.cue.lemma) && isPaper(head.low));
  return /(?:ers|ors|ians|ees)$/.test(head.low) && !weak;
}

/** "Zakharova's warning" speaks for Zakharova, "her comments" for her. */
function sourceOf(words: readonly Word[], phrase: Phrase): Phrase {
  const head = words[phrase.head];
  if (
    !head ||
    isCapital(head) ||
    !isSaying(head.low) ||
    (isPaper(head.low) && !/^(?:statement|letter|post|tweet|message|proposal)$/.test(head.low))
  )
    return phrase;
  for (let index = phrase.head - 1; index >= phrase.from; index--) {
    if (isGenitive(words[index])) return { from: phrase.from, to: index, head: index - 1 };
    if (isPossessive(words[index])) return { from: index, to: index + 1, head: index };
  }
  return phrase;
}

function isFronted(words: readonly Word[], phrase: Phrase): boolean {
  return /^(?:while|although|though|after|when|since|as|because|before)$/.test(words[phrase.from - 1]?.low ?? '') && phrase.from === 1;
}

/** The cue clause from its first word, or the last comma before a participle, to the content. */
function clauseOf(words: readonly Word[], voice: Voice, group: VerbGroup, complement: Complement, low: number) {
  let from = voice.via === 'shared' ? group.from : Math.min(voice.phrase.from, group.from);
  if (words[from - 1]?.low === 'with') return rangeOf(words, from - 1, complement.from);
  while (from > low && !isBreak(words[from - 1]) && words[from - 1]?.quote === -1 && !(isComma(words[from - 1]) && voice.via === 'shared'))
    from--;
  return rangeOf(words, from, complement.from);
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
    of: 'cue-gerund',
    noun: 'cue-noun-phrase',
  } as const;
  return rules[complement.kind];
}

function phraseAt(unit: Unit, start: number, end: number): Phrase {
  const from = wordAt(unit, start);
  const to = wordAt(unit, end - 1) + 1;
  return { from, to, head: to - 1 };
}
