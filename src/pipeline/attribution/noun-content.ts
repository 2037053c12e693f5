import type { Phrase } from './noun-phrase.ts';
import { canSpeak, isPerson } from './nouns.ts';
import type { Word } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { isCapital } from './words.ts';

const stances =
  /^(?:readiness|willingness|intention|commitment|pledge|support|opposition|concerns?|fears?|plans?|hopes?|confidence|doubts?|regrets?|frustration|anger|outrage|optimism|skepticism|scepticism|alarm|dismay|disappointment|remorse|sympathy|solidarity|gratitude|interest|reservations?|call|demand|warning|threat|promise|claim|allegations?|accusations?|position|denial|endorsement|refusal|desire|wish|belief|view|vow|line|backing|request|appeal|criticism|stance)$/;

/** Verbs that take clauses take a noun phrase only when it holds a commitment or a stance. */
export function nounAllowed(words: readonly Word[], phrase: Phrase, group: VerbGroup): boolean {
  const { lemma } = group.cue;
  // "expressed hope that it would end": the noun brings its own clause.
  if (/^(?:express|voice)$/.test(lemma) && words.slice(phrase.from, phrase.to + 1).some((word) => word.low === 'that')) return false;
  if (/^(?:announce|confirm|repeat|reiterate|reaffirm|affirm|voice|underline|offer|express)$/.test(lemma)) {
    const head = words.slice(phrase.from, phrase.to + 2);
    if (head.some((word) => stances.test(word.low))) return !(/^(?:repeat|reiterate)$/.test(lemma) && /^an?$/.test(head[0]?.low ?? ''));
    return lemma === 'announce' && phrase.to - phrase.from > 2 && !isCapital(words[phrase.head]);
  }
  // "asked for water" is no statement.
  if (lemma === 'ask')
    return words
      .slice(phrase.from, words[phrase.to]?.text === '-' ? phrase.to + 3 : phrase.to)
      .some(({ low }) =>
        /^(?:delay|extension|pause|apology|inquiry|investigation|review|probe|vote|recount|ceasefire|truce|resignation|explanation|clarification|patience|calm|restraint)$/.test(
          low,
        ),
      );
  if (lemma === 'promise' && (/^(?:that|to)$/.test(words[phrase.to]?.low ?? '') || canSpeak(words[phrase.head]?.low ?? ''))) return false;
  if (lemma === 'propose' && words[phrase.from]?.low === 'the') return false;
  // "dismissed his lawyer", "dismissed the case".
  if (lemma === 'dismiss') {
    const head = words[phrase.head]?.low ?? '';
    return !isPerson(head) && !/^(?:cases?|class|classes|lawsuits?|suits?|juror|jury|appeals?)$/.test(head);
  }
  // "welcomed the meeting" says no more than a nod; "welcomed the prospect of a truce" says what is good about it.
  if (lemma === 'welcome') return words.slice(phrase.from + 2, phrase.to).some((word) => /^(?:of|that|to|from)$/.test(word.low));
  if (/^(?:acknowledge|concede|admit)$/.test(lemma))
    return words
      .slice(phrase.from, phrase.to)
      .some(
        (word) =>
          word.quote !== -1 ||
          /^(?:mistakes?|errors?|wrongdoing|faults?|responsibility|guilt|failures?|problems?|defeat|shortcomings)$/.test(word.low),
      );
  return !isCapital(words[phrase.head]) || phrase.to - phrase.from > 2 || !/^(?:suggest|propose|report|recommend|note)$/.test(lemma);
}
