import type { Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { alignWords, type WordPair } from './align-words.ts';
import { allWords, sharedWords } from './content-words.ts';
import { quotedSpans } from './quoted-words.ts';

/** What of a statement is compared: its words, at their places in the article. */
export interface Worded {
  readonly form: Form;
  readonly content: readonly Span[];
}

/** Words of one statement, and those that another one has in their place. Each is one run of its article. */
export type Rewording = readonly [Span, Span];

/** Below this share of common content words two texts are no wordings of one thing. */
const leastShared = 1 / 3;
/** More words than these are another thought, not another word for one. */
const mostWords = 4;
/** At an end of the text only one side shows that the words stand in one place: then they must be fewer. */
const mostAtEnd = 2;

/** Among so many words beside it one at least says something: “of the” alone holds nothing in its place. */
const mostAside = 3;

const articles = new Set(['a', 'an', 'the']);

type Word = ReturnType<typeof wordsOf>[number];

/**
 * Where two articles give one quotation in different words: runs of a few words that stand between the same words, of which those
 * of one article at least stand in quotation marks. In the order of the first text.
 */
export function findRewordings(a: Worded, b: Worded): Rewording[] {
  const texts = ({ content }: Worded) => content.map(({ text }) => text);
  if (sharedWords(texts(a), texts(b)) < leastShared) return [];
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const saying = new Set([...first, ...second].flatMap(({ stem, says }) => (says ? stem : [])));
  const [inFirst, inSecond] = [new Set(stems(first)), new Set(stems(second))];
  const pairs = alignWords(stems(first), stems(second), (stem) => (saying.has(stem) ? 3 : 1));
  return gaps(pairs, first.length, second.length).flatMap(({ from, to }) => {
    const own = toRun(first.slice(from[0], to[0]), a);
    const other = toRun(second.slice(from[1], to[1]), b);
    if (!own || !other || !(own.isQuoted || other.isQuoted)) return [];
    // What stands elsewhere in the other text is moved, not reworded.
    if (own.stems.some((stem) => inSecond.has(stem)) || other.stems.some((stem) => inFirst.has(stem))) return [];
    const isInner = from[0] > 0 && from[1] > 0 && to[0] < first.length && to[1] < second.length;
    const isHeld = [first.slice(0, from[0]).slice(-mostAside), first.slice(to[0], to[0] + mostAside)].some((beside) =>
      beside.some(({ says }) => says),
    );
    const longest = Math.max(own.count, other.count);
    const isPlaced = isInner ? longest <= mostWords : longest <= mostAtEnd && own.isBare && other.isBare;
    return isHeld && isPlaced ? [[own.span, other.span] as const] : [];
  });
}

function stems(words: readonly Word[]): string[] {
  return words.map(({ stem }) => stem);
}

/** The words of a statement with their places in the article. */
function wordsOf({ content }: Worded) {
  return content.flatMap((span, part) =>
    allWords(span.text).map((word) => ({ ...word, part, start: span.start + word.start, end: span.start + word.end })),
  );
}

/** What stands between neighbouring pairs, and before the first and behind the last: places in both texts, half-open. */
function gaps(pairs: readonly WordPair[], first: number, second: number): { readonly from: WordPair; readonly to: WordPair }[] {
  return [...pairs, [first, second] as const].map((to, index) => {
    const [a, b] = pairs[index - 1] ?? [-1, -1];
    return { from: [a + 1, b + 1] as const, to };
  });
}

interface Run {
  readonly span: Span;
  /** Number of its words. */
  readonly count: number;
  /** Of those that say something. */
  readonly stems: readonly string[];
  readonly isQuoted: boolean;
  /** No words but "a" or "the" stand beside it in the gap. */
  readonly isBare: boolean;
}

/** The words from the first to the last that says something; undefined where none does, or where a gap of the statement is among them. */
function toRun(words: readonly Word[], statement: Worded): Run | undefined {
  const from = words.findIndex(({ says }) => says);
  const last = words.findLastIndex(({ says }) => says);
  const [one, other] = [words[from], words[last]];
  const part = one && statement.content[one.part];
  if (!one || !other || !part || one.part !== other.part) return undefined;
  const { start } = one;
  const { end } = other;
  const isQuoted = quotedSpans(statement).some((quoted) => quoted.start <= start && end <= quoted.end);
  const isBare = [...words.slice(0, from), ...words.slice(last + 1)].every(({ stem }) => articles.has(stem));
  const text = part.text.slice(start - part.start, end - part.start);
  return { span: { start, end, text }, count: last - from + 1, stems: stems(words.filter(({ says }) => says)), isQuoted, isBare };
}
