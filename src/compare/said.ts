import type { SiteStatement } from '../schema/dataset.ts';
import { contentWords, isNegation, isNumber } from '../text/content-words.ts';
import { quotedWords } from '../text/quoted-words.ts';

/** Of a speech printed whole the beginning tells enough. */
const mostQuoted = 120;

/** One or several statements of one article that cover the same words, as they are compared with others. */
export interface Said {
  readonly statements: readonly SiteStatement[];
  readonly article: string;
  /** The text that the article shares with others; its own id where it shares none. */
  readonly text: string;
  /** Who says it; the own voice of an article is nobody else's. */
  readonly speaker: string;
  readonly claims: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly sequence: readonly string[];
  /** The content words of each stretch in quotation marks. */
  readonly quoted: readonly (readonly string[])[];
  /** All its words stand in marks. */
  readonly direct: boolean;
  readonly denies: boolean;
  readonly numbers: ReadonlySet<string>;
  /** Words printed with a capital; none where all are, as in headlines. */
  readonly names: ReadonlySet<string>;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/**
 * The statements of a corpus as things said, those inside one another taken together. Speakers who are not resolved are left out.
 * `textOf` = what text an article shares with others.
 */
export function toSaid(statements: readonly SiteStatement[], textOf: ReadonlyMap<string, string>): Said[] {
  const groups = Map.groupBy(
    statements.filter(({ speaker }) => speaker !== null),
    ({ article, speaker }) => `${article} ${speaker ?? ''}`,
  );
  return [...groups.values()].flatMap((own) => nest(own).map((one) => toOne(one, textOf)));
}

/** A statement inside the words of another one is part of it. */
function nest(statements: readonly SiteStatement[]): SiteStatement[][] {
  const groups: SiteStatement[][] = [];
  let end = -1;
  for (const statement of statements.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(statement) < end) groups.at(-1)?.push(statement);
    else groups.push([statement]);
    end = Math.max(end, statement.content.at(-1)?.end ?? end);
  }
  return groups;
}

function toOne(statements: readonly SiteStatement[], textOf: ReadonlyMap<string, string>): Said {
  const whole = statements.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!whole) throw new Error('Nothing was said.');
  const { article, speaker, saidOn, content, form } = whole;
  const sequence = content.flatMap(({ text }) => stemsOf(text));
  return {
    statements,
    article,
    text: textOf.get(article) ?? article,
    speaker: speaker === 'article' ? `article ${article}` : (speaker ?? ''),
    claims: new Set(statements.flatMap(({ claims }) => claims)),
    stems: new Set(sequence),
    sequence,
    quoted: quotedWords(whole)
      .map((text) => stemsOf(text).slice(0, mostQuoted))
      .filter((stems) => stems.length > 0),
    direct: form === 'direct',
    denies: sequence.some(isNegation),
    numbers: new Set(sequence.filter(isNumber)),
    names: namesIn(content.map(({ text }) => text)),
    earliest: saidOn?.earliest ?? undefined,
    latest: saidOn?.latest ?? undefined,
  };
}

function namesIn(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) =>
    contentWords(text).map(({ stem, start }) => ({ stem, capital: /\p{Lu}/u.test(text.charAt(start)) })),
  );
  return new Set(words.every(({ capital }) => capital) ? [] : words.flatMap(({ stem, capital }) => (capital ? stem : [])));
}

function stemsOf(text: string): string[] {
  return contentWords(text).map(({ stem }) => stem);
}

function startOf({ content }: SiteStatement): number {
  return content[0]?.start ?? 0;
}

function lengthOf({ content }: SiteStatement): number {
  return content.reduce((sum, { text }) => sum + text.length, 0);
}
