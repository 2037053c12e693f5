import type { SiteStatement } from '../../schema/dataset.ts';
import { foldWords } from '../../text/fold.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';
import { conditionPhrases } from './condition-phrases.ts';
import { statedIn, type Stated } from './conditions-stated.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround, touches } from './own-words.ts';
import { isSimilar } from './similar.ts';
import { shareOf, stemSet } from './stems.ts';
import type { Saying } from './sayings.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

const leastShared = 1 / 3;

/** What is stated in words of one meaning. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly own: readonly Stated[];
}

/** One saying with a condition in one article and without it in another, or with other words for it than those quoted. */
export function findConditions({ sayings, articleOf, vocabulary, about }: Material): Found[] {
  return sayings.flatMap((saying) => {
    if (new Set(saying.statements.map(({ article }) => article)).size < 2) return [];
    const stated = saying.statements.flatMap((statement) => statedIn(articleOf(statement), statement));
    return groups(stated, vocabulary).flatMap((group): Found[] => {
      const { key, name, own } = group;
      const without = dropping(saying, group, vocabulary, articleOf);
      const words = new Set(own.map((one) => foldWords(one.words).join(' ')));
      const known = vocabulary.conditions(own[0]?.words ?? '').length > 0;
      const reworded =
        known && words.size > 1 && own.some(({ quoted }) => quoted) && new Set(own.map(({ article }) => article.id)).size > 1;
      if (without.length === 0 && !reworded) return [];
      const said = about(saying.claim, [...own.map(({ statement }) => statement), ...without]);
      return [
        {
          kind: 'condition',
          key: `${saying.key} ${key}`,
          title: `Condition, ${name}: ${said.title}`,
          claim: saying.claim,
          speaker: said.speaker,
          say: { how: 'kept' },
          readings: toReadings([
            ...own.map(({ statement, article, range, words: label }) => ({
              reading: foldWords(label).join(' '),
              label,
              passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
            })),
            ...without.map((statement) => ({
              reading: '',
              label: 'without these words',
              quoted: false,
              passage: passageOf(articleOf(statement), wholeOf(statement), [], statement),
            })),
          ]),
        },
      ];
    });
  });
}

/** Conditions of one meaning: those of one class of the corpus, and strict ones that share their words. */
function groups(stated: readonly Stated[], vocabulary: Vocabulary): Group[] {
  const byClass = new Map<string, Group & { own: Stated[] }>();
  for (const one of stated) {
    for (const { id, title } of classesOf(one, vocabulary)) {
      const group = byClass.get(id) ?? { key: id, name: title, own: [] };
      group.own.push(one);
      byClass.set(id, group);
    }
  }
  return [...byClass.values()];
}

function classesOf({ words }: Stated, vocabulary: Vocabulary): Named[] {
  const known = vocabulary.conditions(words);
  const [phrase] = conditionPhrases(words);
  if (known.length > 0 || !phrase?.strict) return known;
  return [{ id: [...stemSet(words)].toSorted().join(' '), title: words }];
}

/** Statements of articles in which the saying never has the condition. One that stands loose in the paragraph may belong to it. */
function dropping(
  { statements }: Saying,
  { key, own }: Group,
  vocabulary: Vocabulary,
  articleOf: (statement: SiteStatement) => ArticleText,
): SiteStatement[] {
  const kept = new Set(own.map(({ article }) => article.id));
  const [first] = own;
  if (!first) return [];
  const stems = stemSet(first.words);
  const known = vocabulary.conditions(first.words).length > 0;
  const means = (words: string) => (known ? vocabulary.conditions(words).some(({ id }) => id === key) : shareOf(stems, stemSet(words)) > 0);
  // An article with another condition in its place drops none.
  const others = statements.filter(({ article }) => !kept.has(article) && !isConditional(article));
  return [...Map.groupBy(others, ({ article }) => article).values()].flatMap((inArticle) => {
    const [statement] = inArticle;
    if (!statement || inArticle.some((one) => isNear(articleOf(one), one, means, vocabulary))) return [];
    return inArticle.filter(
      (one) =>
        // Words of a headline, or of half a sentence, leave out more than the condition.
        own.some((other) => isSimilar(one, other.statement, leastShared, 3)) &&
        // "If troops appear there" and "troops sent there" say one thing.
        (known || !one.content.some(({ text }) => shareOf(stems, stemSet(text)) > 0)),
    );
  });

  function isConditional(article: string): boolean {
    return statements.some(
      (statement) =>
        statement.article === article &&
        statedIn(articleOf(statement), statement).some(({ words }) => vocabulary.conditions(words).some(({ id }) => id !== key)),
    );
  }
}

/** A condition in the same paragraph, in no statement or in one of the same claim: it may hold for both. */
function isNear(article: ArticleText, statement: SiteStatement, means: (words: string) => boolean, vocabulary: Vocabulary): boolean {
  const block = sentenceAt(article, wholeOf(statement).start)?.block;
  return article.sentences
    .filter((sentence) => sentence.block === block)
    .some(({ start, end }) =>
      conditionPhrases(article.text.slice(start, end)).some((phrase) => {
        const range = { start: start + phrase.start, end: start + phrase.end };
        const others = article.statements.filter(({ content }) => content.some((span) => touches(span, range)));
        const words = article.text.slice(range.start, range.end);
        if (others.length === 0) return means(words) || vocabulary.conditions(words).length > 0;
        return means(words) && others.every((other) => other.claims.some((claim) => statement.claims.includes(claim)));
      }),
    );
}
