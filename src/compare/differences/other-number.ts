import { countsIn, type Count } from '../../proposals/claims/counts.ts';
import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { headed, nearGroups } from './near-groups.ts';
import { rangeAround } from './own-words.ts';

/** A number in the words of a statement. */
interface Given {
  readonly statement: SiteStatement;
  readonly article: ArticleText;
  readonly count: Count;
  readonly range: Range;
}

/**
 * Statements of several articles that say the same but for the number of one thing. An article that gives two numbers of it is left out:
 * nobody knows which is which.
 */
export function findOtherNumbers(material: Material): Found[] {
  return nearGroups(material, 'number').flatMap((statements) => {
    const given = statements.flatMap((statement) => countsOf(statement, material.articleOf(statement)));
    return [...Map.groupBy(given, ({ count }) => count.unit)].flatMap(([unit, all]) => toFound(unit, single(all), material) ?? []);
  });
}

function countsOf(statement: SiteStatement, article: ArticleText): Given[] {
  return statement.content.flatMap((span) =>
    countsIn(span.text)
      .filter(({ unit }) => unit !== '')
      .map((count) => ({ statement, article, count, range: { start: span.start + count.start, end: span.start + count.end } })),
  );
}

function single(given: readonly Given[]): Given[] {
  return [...Map.groupBy(given, ({ article }) => article).values()]
    .filter((own) => new Set(own.map(({ count }) => count.value)).size === 1)
    .flat();
}

function toFound(unit: string, given: readonly Given[], { titles }: Material): Found | undefined {
  if (new Set(given.map(({ count }) => count.value)).size < 2) return undefined;
  const [first] = given;
  if (!first) return undefined;
  const speakers = new Set(given.map(({ statement }) => statement.speaker));
  const [speaker] = speakers;
  const { statement, article, range } = first;
  return {
    kind: 'number',
    key: `otherwise ${unit} ${given
      .map((one) => one.statement.id)
      .toSorted()
      .join(' ')}`,
    title: `Number: ${titles.get(statement.claims[0] ?? '') ?? article.text.slice(range.start, range.end)}`,
    claim: statement.claims[0] ?? null,
    speaker: speakers.size === 1 && speaker !== 'article' ? (speaker ?? null) : null,
    say: headed(given),
    readings: toReadings(
      given.map((one) => ({
        reading: one.count.value,
        label: one.article.text.slice(one.range.start, one.range.end),
        passage: passageOf(one.article, rangeAround(one.statement, [one.range]), [one.range], one.statement),
      })),
    ),
  };
}
