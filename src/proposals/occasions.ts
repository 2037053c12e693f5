import { occasionNouns } from '../english/occasions.ts';
import { determiners, functionWords } from '../pipeline/speakers/lexicon.ts';
import { wordsOf, type Word } from '../pipeline/speakers/words.ts';
import type { StoryEvent } from '../schema/corpus.ts';
import type { ArticleRecord } from '../schema/record.ts';
import { compareText } from '../text/compare.ts';
import { exactDay } from '../text/edtf.ts';
import { slugify } from '../text/slug.ts';

/** Words before the noun, and behind it: "the second | news conference | at the harbour gate". */
const most = { before: 3, behind: 4 };

interface Named {
  readonly article: string;
  readonly speaker: string | null;
  readonly noun: string;
  readonly phrase: string;
}

/**
 * Occasions that nobody listed: on a day on which several articles report something said, what two of them call by one noun ("news
 * conference", "briefing"). It is named as most articles name it, and those spoke there of whom an article says so.
 *
 * @param listed days with a listed occasion get no other one
 */
export function proposeOccasions(records: readonly ArticleRecord[], listed: readonly StoryEvent[]): StoryEvent[] {
  const taken = new Set(listed.flatMap(({ date }) => exactDay(date) ?? []));
  const named = records.flatMap(({ id, statements }) =>
    statements.flatMap(({ sentence, saidOn, source }) => {
      const day = exactDay(saidOn?.edtf);
      if (day === undefined || taken.has(day)) return [];
      return phrasesIn(sentence.text).map((found) => ({ day, article: id, speaker: source.actor, ...found }));
    }),
  );
  return [...Map.groupBy(named, ({ day }) => day)]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([day, own]) => {
      const kinds = [...Map.groupBy(own, ({ noun }) => noun)].map(([noun, all]) => ({ noun, all, articles: countArticles(all) }));
      const [best] = kinds
        .filter(({ articles }) => articles > 1)
        .toSorted((a, b) => b.articles - a.articles || compareText(a.noun, b.noun));
      // A noun alone names nothing: "Statement".
      const naming = best?.all.filter(({ phrase }) => phrase.includes(' ')) ?? [];
      return best && naming.length > 0 ? [toOccasion(day, naming, best.all)] : [];
    });
}

function toOccasion(day: string, named: readonly Named[], all: readonly Named[]): StoryEvent {
  const phrases = [...Map.groupBy(named, ({ phrase }) => phrase.toLowerCase())].toSorted(
    ([one, a], [other, b]) => countArticles(b) - countArticles(a) || other.length - one.length || compareText(one, other),
  );
  const phrase = phrases[0]?.[1][0]?.phrase ?? '';
  return {
    id: slugify(`${day} ${phrase}`),
    title: phrase.charAt(0).toUpperCase() + phrase.slice(1),
    date: day,
    phrases: phrases.map(([words]) => words),
    speakers: [...new Set(all.flatMap(({ speaker }) => (speaker === null || speaker === 'article' ? [] : [speaker])))].toSorted(),
  };
}

function countArticles(named: readonly Named[]): number {
  return new Set(named.map(({ article }) => article)).size;
}

function phrasesIn(sentence: string): Pick<Named, 'noun' | 'phrase'>[] {
  const words = wordsOf(sentence);
  return words.flatMap((word, at) => {
    if (!occasionNouns.has(word.lower) || word.capital !== (words[at - 1]?.capital ?? false)) return [];
    let from = at;
    while (from > 0 && at - from < most.before && isJoined(words[from]) && isDescribing(words[from - 1])) from--;
    // "He addressed": only what stands behind an article, a possessive or an adjective is a noun.
    if (from === at && !determiners.has(words[at - 1]?.lower ?? '')) return [];
    const end = words[placeEnd(words, at) - 1]?.end ?? word.end;
    return [{ noun: word.lower, phrase: sentence.slice(words[from]?.start ?? word.start, end) }];
  });
}

function isDescribing(word: Word | undefined): boolean {
  return word !== undefined && !functionWords.has(word.lower) && !determiners.has(word.lower) && !/^\d/.test(word.lower);
}

/** Over "at the harbour gate", "in Tarrow". */
function placeEnd(words: readonly Word[], at: number): number {
  const preposition = words[at + 1];
  if (!preposition || !isJoined(preposition) || !/^(?:at|in|of)$/.test(preposition.lower)) return at + 1;
  let end = at + 2;
  if (words[end]?.lower === 'the' && isJoined(words[end])) end++;
  const from = end;
  while (end < words.length && end - from < most.behind - 1 && isJoined(words[end]) && isDescribing(words[end])) end++;
  const isPlace = words[from]?.capital || words[from - 1]?.lower === 'the';
  return end > from && isPlace ? end : at + 1;
}

function isJoined(word: Word | undefined): boolean {
  return word?.gap === ' ';
}
