import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { paragraphOf, wholeOf } from './article-text.ts';
import { conditionPhrases } from './condition-phrases.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { touches } from './own-words.ts';
import { isSimilar } from './similar.ts';
import { shareOf, stemSet } from './stems.ts';

const pattern =
  /(?<![\p{L}-])(?:especially|particularly|in particular|notably|above all)(?: (?:those|ones))? (?:from|of|in|by|with|near|at|on)(?: [\p{L}\p{N}’'-]+){1,8}/giu;
const stress = /^(?:especially|particularly|in particular|notably|above all) /i;
const leastShared = 1 / 3;
const fewestShared = 3;

interface Stressed {
  readonly statement: SiteStatement;
  readonly range: Range;
  readonly words: string;
}

/** One saying that singles somebody or something out in one article ("especially from Europe"), and not in another. Conditions have a kind of their own. */
export function findEmphases({ sayings, articleOf, about }: Material): Found[] {
  return sayings.flatMap((saying): Found[] => {
    if (saying.speaker === null) return [];
    const stressed = saying.statements.flatMap(stressedIn);
    const [first] = stressed;
    if (!first) return [];
    const kept = new Set(stressed.map(({ statement }) => statement.article));
    const stems = stemSet(first.words.replace(stress, ''));
    // What stands beside the statement may belong to it.
    const named = (statement: SiteStatement) => shareOf(stems, stemSet(paragraphOf(articleOf(statement), statement))) >= 0.5;
    const others = saying.statements.filter(({ article }) => !kept.has(article));
    const without = others.filter(
      (one) =>
        !others.some((other) => other.article === one.article && named(other)) &&
        stressed.some(({ statement }) => isSimilar(one, statement, leastShared, fewestShared)),
    );
    if (without.length === 0) return [];
    const said = about(saying.claim, [...stressed.map(({ statement }) => statement), ...without]);
    return [
      {
        kind: 'scope',
        key: `${saying.key} singled out`,
        title: `Singled out: ${said.title}`,
        claim: saying.claim,
        speaker: said.speaker,
        say: { how: 'kept' },
        readings: toReadings([
          ...stressed.map(({ statement, range, words }) => ({
            reading: 'with',
            label: words,
            passage: passageOf(articleOf(statement), wholeOf(statement), [range], statement),
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

  function stressedIn(statement: SiteStatement): Stressed[] {
    const { text } = articleOf(statement);
    return statement.content.flatMap((span) => {
      const conditions = conditionPhrases(span.text);
      return [...span.text.matchAll(pattern)].flatMap((match): Stressed[] => {
        const inside = { start: match.index, end: match.index + match[0].length };
        if (conditions.some((condition) => touches(condition, inside))) return [];
        const range = { start: span.start + inside.start, end: span.start + inside.end };
        return [{ statement, range, words: text.slice(range.start, range.end) }];
      });
    });
  }
}
