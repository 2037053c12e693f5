import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ArticleText } from './article-text.ts';
import type { Material } from './material.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isBeside, wordsIn, type Word } from './words-in.ts';

/** A noun of a statement whose scope matters. */
export interface Scoped {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  /** One for nouns of one meaning. */
  readonly noun: string;
  readonly printed: string;
  /** Words that say which or whose, in small letters; '' for none. */
  readonly scope: string;
  /** The same as printed. */
  readonly words: string;
  /** Nothing beside the noun points back or says whose: "some troops". */
  readonly open: boolean;
  readonly range: Range;
}

/** The nouns of the statement that the corpus lists, each with the words of scope right before it. */
export function scopedIn({ articleOf, vocabulary }: Material, statement: SiteStatement): Scoped[] {
  const article = articleOf(statement);
  return statement.content.flatMap((span) => {
    const words = wordsIn(span);
    return words.flatMap((word, index): Scoped[] => {
      if (!vocabulary.isListed(word.text)) return [];
      let first = index;
      while (
        first > 0 &&
        index - first < 3 &&
        isBeside(article.text, words[first - 1], words[first]) &&
        !isSmall(words[first - 1]?.text ?? '')
      )
        first--;
      // "Targets for Russian forces": those who act, not those of whom it is said.
      if (/^(?:by|for|against)$/i.test(words[first - 1]?.text ?? '') || isAgent(words, first)) return [];
      const before = words.slice(first, index).filter((one, at) => vocabulary.isScope(one.text) || isProper(one, first + at));
      const scope = before
        .map(({ text }) =>
          contentWords(text)
            .map(({ stem }) => stem)
            .join(''),
        )
        .toSorted();
      const [start] = before;
      return [
        {
          article,
          statement,
          noun: vocabulary.noun(word.text),
          printed: word.text,
          scope: scope.join(' '),
          words: start ? article.text.slice(start.start, before.at(-1)?.end) : '',
          open: isOpen(words[first - 1]?.text ?? '', words[index + 1]?.text ?? ''),
          range: { start: start?.start ?? openingOf(words, first)?.start ?? words[first]?.start ?? word.start, end: word.end },
        },
      ];
    });
  });

  /** The first word of a sentence has a capital anyway. */
  function isProper({ text, start, end }: Word, index: number): boolean {
    if (!/^\p{Lu}/u.test(text)) return false;
    return (
      index > 0 || /(?:an|ish|ese|ern|ch)$|^\p{Lu}+$/u.test(text) || article.mentions.some((one) => one.start <= start && end <= one.end)
    );
  }
}

/** Of words before a noun those that say which or whose, in small letters and in order; '' for none. */
export function scopeWords(words: readonly string[], vocabulary: Vocabulary): string {
  return words
    .filter((word) => vocabulary.isScope(word) || /^\p{Lu}/u.test(word))
    .map((word) =>
      contentWords(word)
        .map(({ stem }) => stem)
        .join(''),
    )
    .toSorted()
    .join(' ');
}

/** "Some", "any" before the noun phrase. */
function openingOf(words: readonly Word[], first: number): Word | undefined {
  const before = words[first - 1];
  return before && before.end + 1 === words[first]?.start && /^(?:some|any|no|all|more|many|several|few)$/i.test(before.text)
    ? before
    : undefined;
}

function isOpen(before: string, after: string): boolean {
  return !/^(?:the|these|those|such|this|that|his|her|its|their|our|your|my|both)$/i.test(before) && !/^(?:from|of|led)$/i.test(after);
}

/** "By the Russian forces". */
function isAgent(words: readonly { readonly text: string }[], first: number): boolean {
  return /^(?:the|its|his|their)$/i.test(words[first - 1]?.text ?? '') && /^(?:by|for|against)$/i.test(words[first - 2]?.text ?? '');
}

/** A word that begins the noun phrase, or stands before it. */
function isSmall(word: string): boolean {
  return contentWords(word).length === 0;
}
