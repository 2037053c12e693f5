import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { paragraphOf } from './article-text.ts';
import { countsOf } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { dayOf } from './said-day.ts';
import { rangeAround } from './own-words.ts';
import { shareOf, stemSet } from './stems.ts';
import { isBeside, wordsIn, type Word } from './words-in.ts';

/** What is to be given or done with a thing that the corpus lists: "send troops", and what may stand in its place: "or offer support". */
interface Deed {
  readonly statement: SiteStatement;
  /** The noun under which nouns of one meaning are compared. */
  readonly noun: string;
  /** From the verb to the noun, or to the end of the alternative. */
  readonly range: Range;
  /** Content words of the alternative; undefined where there is none. */
  readonly other: ReadonlySet<string> | undefined;
}

const opens = /^(?:to|will|would|could|can|may|might|must|shall|should)$/i;
/** What stands between verb and noun, and what ends a phrase. */
const ends =
  /^(?:as|in|for|to|if|once|after|before|should|with|without|under|from|by|on|at|when|while|that|which|who|of|during|until|unless)$/i;
/** Behind "and" these name one deed more; other verbs go on with the story. */
const gives = /^(?:offer|provide|give|send|supply|deliver|lend|pay|fund|finance|grant|donate|contribute|train|equip)$/i;
const farthest = 4;
const longest = 6;

/** One promise that in one article has an alternative ("send troops or offer support") of which another article has nothing. */
export function findAlternatives(material: Material): Found[] {
  const { sayings, articleOf, titles, speakers, vocabulary } = material;
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    if (claim === null) return [];
    const dated = own.flatMap(({ statements }) => statements).filter((statement) => dayOf(statement) !== undefined);
    return [...Map.groupBy(dated, dayOf)].flatMap(([day, statements]): Found[] => {
      const deeds = statements.flatMap((statement) => deedsIn(statement));
      return [...Map.groupBy(deeds, ({ noun }) => noun)].flatMap(([noun, same]): Found[] => {
        const wide = same.filter(({ other }) => other !== undefined);
        const narrow = same.filter(
          ({ statement, other }) =>
            other === undefined &&
            wide.some((one) => isOnePromise(one.statement, statement) && !hasAny(statement.article, statements, one.other)),
        );
        if (wide.length === 0 || narrow.length === 0) return [];
        const shown = [...wide.filter((one) => narrow.some(({ statement }) => isOnePromise(one.statement, statement))), ...narrow];
        const [count] = shown.flatMap(({ statement }) => countsOf(material, statement));
        return [
          {
            kind: 'scope',
            key: `${claim} ${day ?? ''} ${noun} or`,
            title: `What is promised: ${titles.get(claim) ?? claim}`,
            claim,
            speaker: null,
            say: { how: 'list', head: count ?? 'Promised' },
            readings: toReadings(
              shown.map(({ statement, range, other }) => ({
                reading: other ? [...other].toSorted().join(' ') : '',
                label: articleOf(statement).text.slice(range.start, range.end),
                passage: passageOf(articleOf(statement), rangeAround(statement, [range]), [range], statement),
              })),
            ),
          },
        ];
      });
    });
  });

  /** Some paragraph with a statement of the article that day has most words of the alternative. */
  function hasAny(article: string, statements: readonly SiteStatement[], other: ReadonlySet<string> | undefined): boolean {
    const own = statements.filter((statement) => statement.article === article);
    return own.some((statement) => shareOf(other ?? new Set(), stemSet(paragraphOf(articleOf(statement), statement))) >= 0.5);
  }

  function isOnePromise(one: SiteStatement, other: SiteStatement): boolean {
    if (one.article === other.article) return false;
    if (one.speaker !== null && other.speaker !== null && speakers.related(one.speaker, other.speaker)) return true;
    return countsOf(material, one).some((count) => countsOf(material, other).includes(count));
  }

  function deedsIn(statement: SiteStatement): Deed[] {
    const { text } = articleOf(statement);
    return statement.content.flatMap((span) => {
      const words = wordsIn(span);
      return words.flatMap((noun, index): Deed[] => {
        if (!vocabulary.isThing(noun.text)) return [];
        const first = verbBefore(words, index, text);
        if (first === undefined) return [];
        const last = alternativeEnd(words, index, text);
        const other = last === undefined ? undefined : stemSet(text.slice(noun.end, words[last]?.end));
        return [
          {
            statement,
            noun: vocabulary.noun(noun.text),
            range: { start: words[first]?.start ?? noun.start, end: words[last ?? index]?.end ?? noun.end },
            other: other && other.size > 0 ? other : undefined,
          },
        ];
      });
    });
  }

  /** The word behind "to" or "would", if nothing but words of the phrase stand between it and the noun. */
  function verbBefore(words: readonly Word[], index: number, text: string): number | undefined {
    for (let at = index - 1; at >= 0 && index - at <= farthest; at--) {
      const [word, next] = [words[at], words[at + 1]];
      if (!word || !next || !/^[  ]$/.test(text.slice(word.end, next.start))) return undefined;
      if (opens.test(word.text)) return at + 1 < index ? at + 1 : undefined;
      if (ends.test(word.text)) return undefined;
    }
    return undefined;
  }

  /** The last word of what stands behind "or" right after the noun. */
  function alternativeEnd(words: readonly Word[], index: number, text: string): number | undefined {
    const [noun, joint, first] = words.slice(index, index + 3);
    if (!noun || !joint || !first || !isBeside(text, noun, joint) || !isBeside(text, joint, first)) return undefined;
    if (!/^or$/i.test(joint.text) && !(/^and$/i.test(joint.text) && gives.test(first.text))) return undefined;
    let last = index + 1;
    for (let at = index + 2; at < words.length && at < index + 2 + longest; at++) {
      const [before, word] = [words[at - 1], words[at]];
      if (!before || !word || !isBeside(text, before, word) || ends.test(word.text)) break;
      if (vocabulary.isThing(word.text)) return undefined;
      last = at;
    }
    return last > index + 1 ? last : undefined;
  }
}
