import { isTitle } from '../pipeline/speakers/lexicon.ts';
import { wordsOf, type Word } from '../pipeline/speakers/words.ts';
import type { Speaker } from '../schema/corpus.ts';
import type { ArticleRecord } from '../schema/record.ts';

/** Words between a name and a body: "Petra Vey, the new spokeswoman for the port authority". */
const mostBetween = 6;

/**
 * The proposed people with the body they speak for, where articles name one and only one beside them: "EHU chair Inga Thornqvist", "Meridor's
 * regional director", "spokeswoman for the port authority". Who held an office once speaks for nobody.
 */
export function withAffiliations(
  speakers: readonly Speaker[],
  records: readonly ArticleRecord[],
  isProposed: (speaker: Speaker) => boolean,
): Speaker[] {
  const bodies = speakers
    .filter(({ kind }) => kind === 'body' || kind === 'state')
    .map(({ id, name, aliases, roles }) => ({
      id,
      phrases: [name, ...aliases, ...roles].map((text) => wordsOf(text).map(({ lower }) => lower)),
    }));
  const beside = new Map<string, Set<string>>();
  for (const { statements } of records) {
    for (const { source, sentence } of statements) {
      if (source.actor === null || !source.span || !/^(?:name|title)$/.test(source.via ?? '')) continue;
      const [at, length] = [source.span.start - sentence.start, source.span.text.length];
      const words = wordsOf(sentence.text);
      const from = words.findIndex(({ start, end }) => start <= at && at < end);
      const to = words.findLastIndex(({ start }) => start < at + length) + 1;
      if (from === -1) continue;
      for (const { id, phrases } of bodies) {
        if (phrases.some((phrase) => isOf(words, phrase, from, to)))
          beside.set(source.actor, (beside.get(source.actor) ?? new Set()).add(id));
      }
    }
  }
  return speakers.map((speaker) => {
    const [body, other] = beside.get(speaker.id) ?? [];
    const isOpen = isProposed(speaker) && speaker.kind === 'person' && speaker.of === undefined;
    return isOpen && body !== undefined && other === undefined ? { ...speaker, of: body } : speaker;
  });
}

/** Do the words beside the name at `from` to `to`, or those of it, tell an office of the body? */
function isOf(words: readonly Word[], phrase: readonly string[], from: number, to: number): boolean {
  if (phrase.length === 0) return false;
  const first = Math.max(0, from - mostBetween);
  for (let at = first; at + phrase.length <= Math.min(words.length, to + mostBetween + phrase.length); at++) {
    if (!phrase.every((part, step) => words[at + step]?.lower === part)) continue;
    const end = at + phrase.length;
    // Before the name: "EHU chair X", "the line's regional director, X". Behind it: "X, spokeswoman for the line", "X of the line".
    const between = end <= from ? words.slice(end, from + 1) : words.slice(from, at);
    if (between.some(({ lower }) => /^(?:former|ex|said|told|and|who|but|that)$/.test(lower))) continue;
    const office = between.some(({ lower, capital }) => isTitle(lower) && !capital);
    const before = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    const leads = /^(?:of|for|at)$/.test(words[before]?.lower ?? '');
    if (end <= from ? office && (words[end - 1]?.possessive || isTitle(words[end]?.lower ?? '')) : leads && (office || before === to))
      return true;
  }
  return false;
}
