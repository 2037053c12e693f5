import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';

interface Scoped {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  readonly noun: string;
  /** Words that say which or whose, in small letters; '' for none. */
  readonly scope: string;
  readonly range: Range;
}

/** One saying about "Western troops" in one place and "foreign troops" in another: the same noun with other words that say whose. */
export function findScopes(material: Material): Found[] {
  const { sayings, titles } = material;
  return sayings.flatMap((saying) => {
    const scoped = saying.statements.flatMap((statement) => scopedIn(material, statement));
    return [...Map.groupBy(scoped, ({ noun }) => noun)].flatMap(([noun, own]): Found[] => {
      const said = own.filter(({ scope }) => scope !== '');
      const scopes = new Set(said.map(({ scope }) => scope));
      if (saying.claim === null || scopes.size < 2) return [];
      return [
        {
          kind: 'scope',
          key: `${saying.key} ${noun}`,
          title: `Which ${noun}: ${titles.get(saying.claim) ?? saying.claim}`,
          claim: saying.claim,
          speaker: saying.speaker,
          readings: toReadings(
            said.map(({ article, statement, scope, range }) => ({
              reading: scope,
              label: article.text.slice(range.start, range.end),
              passage: passageOf(
                article,
                {
                  start: Math.min(range.start, statement.content[0]?.start ?? range.start),
                  end: Math.max(range.end, statement.content.at(-1)?.end ?? range.end),
                },
                [range],
                statement,
              ),
            })),
          ),
        },
      ];
    });
  });
}

/** Nouns of the statement that the corpus lists, or that are in the plural, with the words of scope right before each. */
function scopedIn({ articleOf, vocabulary }: Material, statement: SiteStatement): Scoped[] {
  const article = articleOf(statement);
  return statement.content.flatMap((span) => {
    const words = [...span.text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
      text: match[0],
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
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
      const before = words.slice(first, index).filter(({ text }, at) => vocabulary.isScope(text) || isProper(text, first + at));
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
          scope: scope.join(' '),
          range: { start: start?.start ?? word.start, end: word.end },
        },
      ];
    });
  });

  function isProper(text: string, index: number): boolean {
    return /^\p{Lu}/u.test(text) && (index > 0 || /(?:an|ish|ese|ern|ch|EU|NATO|US|UK)$/u.test(text));
  }
}

/** "By the Russian forces". */
function isAgent(words: readonly { readonly text: string }[], first: number): boolean {
  return /^(?:the|its|his|their)$/i.test(words[first - 1]?.text ?? '') && /^(?:by|for|against)$/i.test(words[first - 2]?.text ?? '');
}

function isBeside(text: string, one: Range | undefined, other: Range | undefined): boolean {
  return one !== undefined && other !== undefined && /^[  ]$/.test(text.slice(one.end, other.start));
}

/** A word that begins the noun phrase, or stands before it. */
function isSmall(word: string): boolean {
  return contentWords(word).length === 0;
}
