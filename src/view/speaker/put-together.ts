import type { ArticleHead, SiteStatement } from '../../schema/dataset.ts';
import { sharedWords } from '../../text/content-words.ts';
import { quotedFragments, type Fragment } from './quoted-fragments.ts';

/** What a speaker said on one occasion, from the words that all articles print in marks. */
export interface PutTogether {
  /** The articles it is put together from, in order of publication. */
  readonly from: readonly ArticleHead[];
  readonly pieces: readonly TogetherPiece[];
}

export interface TogetherPiece {
  /** The fullest words in marks. */
  readonly words: Fragment;
  /** The articles that print these words or a part of them, the first one among them. */
  readonly sources: readonly { readonly fragment: Fragment; readonly part: boolean }[];
  /** What the other articles give of the same utterance in other words, or in no marks: one statement an article. */
  readonly otherwise: readonly { readonly article: ArticleHead; readonly statement: SiteStatement }[];
  /** Goes on where the piece before ends; otherwise something may stand between. */
  readonly joined: boolean;
}

interface Draft {
  words: Fragment;
  also: Fragment[];
  joined: boolean;
}

/** Undefined when fewer than two articles print words in marks. `names` are those of speakers: in marks they are no quotation. */
export function putTogether(
  statements: readonly SiteStatement[],
  articles: readonly ArticleHead[],
  names: readonly string[] = [],
): PutTogether | undefined {
  const sources = quotedFragments(statements, articles, names);
  if (sources.length < 2) return undefined;
  const pieces: Draft[] = [];
  for (const fragments of sources) lay(fragments, pieces);
  const from = articles.filter(({ id }) => sources.some(([first]) => first?.article.id === id));
  const told = new Set<string>();
  return { from, pieces: pieces.map((piece) => toPiece(piece, from, statements, told)) };
}

/** One source an article, the fullest; what others have in other words is told once. */
function toPiece(
  { words, also, joined }: Draft,
  from: readonly ArticleHead[],
  statements: readonly SiteStatement[],
  told: Set<string>,
): TogetherPiece {
  const holding = [words, ...also].filter((fragment) => key(words).includes(key(fragment)));
  const once = (fragments: readonly Fragment[]) => [...new Map(fragments.toReversed().map((one) => [one.article.id, one])).values()];
  const sources = once(holding.toSorted((a, b) => b.words.length - a.words.length)).toSorted((a, b) => a.article.order - b.article.order);
  const whole = sources.filter((fragment) => key(fragment) === key(words)).map(({ article }) => article.id);
  const reworded = new Map(also.map(({ article, statement }) => [article.id, statement]));
  const otherwise = from.flatMap((article) => {
    if (whole.includes(article.id)) return [];
    const statement =
      reworded.get(article.id) ??
      statements.find((one) => one.article === article.id && one.utterance === words.statement.utterance && one.id !== words.statement.id);
    if (!statement || told.has(statement.id)) return [];
    told.add(statement.id);
    return [{ article, statement }];
  });
  return { words, sources: sources.map((fragment) => ({ fragment, part: key(fragment) !== key(words) })), otherwise, joined };
}

/** Lay the fragments of one article among the pieces; what is new stands behind what the article has before it. */
function lay(fragments: readonly Fragment[], pieces: Draft[]): void {
  const met = fragments.map((fragment) => pieces.findIndex(({ words }) => relation(words, fragment) !== 'other'));
  let before: Draft | undefined;
  const next = pieces[met.find((index) => index >= 0) ?? -1];
  for (const fragment of fragments) {
    const home = pieces.find(({ words }) => relation(words, fragment) !== 'other');
    if (home) before = merge(home, fragment, pieces);
    else {
      const draft: Draft = { words: fragment, also: [], joined: false };
      const at = before ? afterJoined(pieces, before) : next ? pieces.indexOf(next) : pieces.length;
      pieces.splice(at, 0, draft);
      before = draft;
    }
  }
}

function afterJoined(pieces: readonly Draft[], draft: Draft): number {
  let at = pieces.indexOf(draft) + 1;
  while (pieces[at]?.joined) at += 1;
  return at;
}

/** The piece behind which the article goes on. */
function merge(home: Draft, fragment: Fragment, pieces: Draft[]): Draft {
  const how = relation(home.words, fragment);
  if (how === 'holds' || how === 'rewords') home.also.push(fragment);
  else if (how === 'held') {
    home.also.push(home.words);
    home.words = fragment;
  } else if (how === 'goes-on') {
    const draft: Draft = { words: rest(fragment, overlap(home.words, fragment)), also: [], joined: true };
    pieces.splice(pieces.indexOf(home) + 1, 0, draft);
    return draft;
  }
  return home;
}

type Relation = 'holds' | 'held' | 'goes-on' | 'rewords' | 'other';

/** Two content words at an end are no accident; fewer may be. */
const leastOverlap = 2;
const leastShared = 1 / 2;

function relation(known: Fragment, fragment: Fragment): Relation {
  if (key(known).includes(key(fragment))) return 'holds';
  if (key(fragment).includes(key(known))) return 'held';
  if (overlap(known, fragment) >= leastOverlap) return 'goes-on';
  const oneThing = known.statement.utterance === fragment.statement.utterance && known.article.id !== fragment.article.id;
  return oneThing && sharedWords([known.text], [fragment.text]) >= leastShared ? 'rewords' : 'other';
}

/** Number of content words that end the one and begin the other. */
function overlap(a: Fragment, b: Fragment): number {
  const [end, start] = [stems(a), stems(b)];
  for (let count = Math.min(end.length, start.length) - 1; count > 0; count -= 1) {
    if (end.slice(-count).join(' ') === start.slice(0, count).join(' ')) return count;
  }
  return 0;
}

function rest(fragment: Fragment, words: number): Fragment {
  const start = fragment.words[words]?.start ?? 0;
  const end = fragment.words[words - 1]?.end ?? 0;
  const gap = fragment.text.slice(end, start).search(/[\p{L}\p{N}]/u);
  const from = gap < 0 ? start : end + gap;
  return { ...fragment, text: fragment.text.slice(from), words: fragment.words.slice(words) };
}

function stems({ words }: Fragment): string[] {
  return words.map(({ stem }) => stem);
}

/** Between blanks, so that no word is found inside another. */
function key(fragment: Fragment): string {
  return ` ${stems(fragment).join(' ')} `;
}
