import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';
import { apartness } from './apart.ts';
import { countsOf } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { dayOf } from './said-day.ts';

/** How a deed with a thing that the corpus lists is put: given ("agreed to send troops"), or only offered, planned or open. */
interface Promised {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  readonly noun: string;
  readonly level: string;
  /** What the statement counts. */
  readonly counts: readonly string[];
  readonly range: Range;
}

/** Words of one level mean one thing; those that only begin a level stand in the table once. */
const levels: Readonly<Record<string, string>> = {
  given:
    '(?:agree|pledge|promise|vow|commit|undertake|guarantee)(?:s|d|ed|ted|ing|ting)?|agreeing|pledging|promising|undertook|commitments?',
  offered: 'prepared|ready|willing|readiness|willingness|offer(?:s|ed|ing)?',
  planned: 'plans?|planned|planning|intend(?:s|ed|ing)?|intentions?|hop(?:e|es|ed|ing)',
  open: 'potential|possible|possibility|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|evaluat(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|options?',
};
const patterns = Object.entries(levels).map(([level, words]) => ({
  level,
  // What is given, offered or planned is a deed; what is open may be a thing too.
  pattern: new RegExp(
    String.raw`(?<![\p{L}-])(?:${words})(?: (?:to|for|of|about|on|regarding|concerning|towards?)${level === 'open' ? ')?' : ')'}(?= (?<rest>[^.;:!?\n]{1,90}))`,
    'giu',
  ),
}));
const farthest = 8;
const denied = /(?<![\p{L}-])(?:not|never|no|n[’']t|refus\p{L}{1,4}|declin\p{L}{1,4})(?: [\p{L}-]{1,20}){0,2} $/iu;

/** One promise that one article has as given, and another as offered, planned or open: "pledged to send", "prepared to send". */
export function findPromises(material: Material): Found[] {
  const { articles, articleOf, events, speakers, vocabulary, titles } = material;
  const all = articles.flatMap(({ statements }) => statements.flatMap(promisedIn));
  return [...Map.groupBy(all, ({ statement, noun }) => keyOf(statement, noun))].flatMap(([key, own]): Found[] => {
    if (key === undefined) return [];
    const isApart = apartness(own, ({ level }) => level);
    const counted = own.filter((one) => own.some((other) => isApart(one, other) && isOneNumber(one, other)));
    // What is counted alike is the same for sure.
    const apart = counted.length > 0 ? counted : own.filter((one) => own.some((other) => isApart(one, other) && isOnePromise(one, other)));
    const [first] = apart;
    if (!first) return [];
    const claims = new Set(apart.map(({ statement }) => statement.claims[0]));
    const claim = claims.size === 1 ? (first.statement.claims[0] ?? null) : null;
    const event = events.find(({ id }) => id === first.statement.event);
    const [count] = apart.flatMap(({ counts }) => counts);
    return [
      {
        kind: 'certainty',
        key: `${key} promised`,
        title: `How it is promised: ${(claim !== null && titles.get(claim)) || event?.title || first.noun}`,
        claim,
        speaker: null,
        event: event?.id ?? null,
        say: count !== undefined && apart.every(({ counts }) => counts.includes(count)) ? { how: 'list', head: count } : { how: 'list' },
        readings: toReadings(
          apart.map(({ article, statement, level, range }) => ({
            reading: level,
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
          })),
        ),
      },
    ];
  });

  /** One thing at one occasion, or of one claim on one day. */
  function keyOf(statement: SiteStatement, noun: string): string | undefined {
    if (statement.event !== null) return `${statement.event} ${noun}`;
    const [claim] = statement.claims;
    const day = dayOf(statement);
    return claim !== undefined && day !== undefined ? `${claim} ${day} ${noun}` : undefined;
  }

  function isOneNumber({ counts }: Promised, { counts: others }: Promised): boolean {
    return counts.some((count) => others.includes(count));
  }

  function isOnePromise({ statement: one }: Promised, { statement: other }: Promised): boolean {
    const isDocument = ({ speaker }: SiteStatement) => speakers.get(speaker)?.kind === 'document';
    if (one.event !== null && (isDocument(one) || isDocument(other))) return true;
    return one.speaker !== null && one.speaker !== 'article' && speakers.related(one.speaker, other.speaker ?? '');
  }

  function promisedIn(statement: SiteStatement): Promised[] {
    const article = articleOf(statement);
    const whole = wholeOf(statement);
    const sentence = sentenceAt(article, whole.start);
    if (!sentence || statement.form === 'narrated') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    const found = patterns.flatMap(({ level, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match): Promised[] => {
        const start = sentence.start + match.index;
        const after = start + match[0].length;
        const thing = thingIn(match.groups?.['rest'] ?? '');
        if (!thing || denied.test(text.slice(0, match.index))) return [];
        const range = { start, end: after + 1 + thing.end };
        // The words of the statement, with what stands right before them.
        if (range.end <= whole.start || range.end > whole.end || start < whole.start - 60) return [];
        return [{ article, statement, noun: thing.noun, level, counts: countsOf(material, statement), range }];
      }),
    );
    // "Intentions regarding the potential deployment": the first word says it.
    return found.filter(
      (one) => !found.some((other) => other !== one && other.range.start < one.range.start && one.range.start < other.range.end),
    );
  }

  function thingIn(rest: string): { readonly noun: string; readonly end: number } | undefined {
    const words = [...rest.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].slice(0, farthest);
    const thing = words.find(({ 0: word }) => vocabulary.isThing(word));
    return thing && { noun: vocabulary.noun(thing[0]), end: thing.index + thing[0].length };
  }
}
