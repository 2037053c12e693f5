import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { foldWords } from '../../text/fold.ts';
import { quotedSpans } from '../../text/quoted-words.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, phraseOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import type { Saying } from './sayings.ts';
import { shareOf, stemSet } from './stems.ts';

interface Quoted {
  readonly saying: Saying;
  readonly article: ArticleText;
  readonly range: Range;
  readonly words: string;
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
  readonly statement: SiteStatement;
}

const leastShared = 0.5;
const fewestWords = 2;
/** Fewer quoted words than these may be alike by chance: then the words around them must agree too. */
const fewestAlone = 3;
const fewestUndated = 4;
const leastAround = 0.5;

/** One quotation in two wordings: quoted words of one speaker that share most content words and are no part of each other. */
export function findWordings({ sayings, articleOf, about }: Material): Found[] {
  const spoken = sayings.filter(({ speaker }) => speaker !== null);
  return [...Map.groupBy(spoken, ({ claim, speaker }) => `${claim ?? ''} ${speaker ?? ''}`).values()].flatMap((own) => {
    const quoted = own.flatMap((saying) => saying.statements.flatMap((statement) => quotedIn(saying, statement)));
    return clusters(quoted).map((differing): Found => {
      const claim = differing[0]?.saying.claim ?? null;
      const said = about(
        claim,
        differing.map(({ statement }) => statement),
      );
      return {
        kind: 'wording',
        key: differing.map(({ saying }) => saying.key).toSorted()[0] ?? '',
        title: `Wording of a quotation: ${said.title}`,
        claim,
        speaker: said.speaker,
        say: { how: 'list' },
        readings: toReadings(
          differing.map((one) => ({
            reading: one.folded.trim(),
            label: one.words.replace(/[.,;]$/, ''),
            passage: passageOf(one.article, one.range, ownStems(one, differing), one.statement),
            phrase: phraseOf(one.article, [telling(one, ownStems(one, differing))]),
          })),
        ),
      };
    });
  });

  function quotedIn(saying: Saying, statement: SiteStatement): Quoted[] {
    const article = articleOf(statement);
    return quotedSpans(statement).flatMap((range) => {
      const words = article.text.slice(range.start, range.end);
      const stems = stemSet(words);
      return stems.size < fewestWords
        ? []
        : [{ saying, article, range, words, folded: ` ${foldWords(words).join(' ')} `, stems, statement }];
    });
  }
}

/** Quotations that are variants of each other, directly or through a third. */
function clusters(quoted: readonly Quoted[]): Quoted[][] {
  const found: Quoted[][] = [];
  for (const one of quoted) {
    const near = found.filter((cluster) => cluster.some((other) => isVariant(one, other) || isSameAgain(one, other)));
    const [home, ...others] = near;
    if (home) home.push(one, ...others.flat());
    else found.push([one]);
    for (const merged of others) found.splice(found.indexOf(merged), 1);
  }
  return found.filter((cluster) => new Set(cluster.map(({ folded }) => folded)).size > 1);
}

/** The same words in another place of one saying. */
function isSameAgain(one: Quoted, other: Quoted): boolean {
  return one.saying === other.saying && one.folded === other.folded;
}

function isVariant(one: Quoted, other: Quoted): boolean {
  if (one.folded.includes(other.folded) || other.folded.includes(one.folded)) return false;
  const fewest = Math.min(one.stems.size, other.stems.size);
  const shared = one.stems.intersection(other.stems).size;
  if (shared / Math.max(one.stems.size, other.stems.size) < leastShared) return false;
  // Where a day is open, only long quotations show that they are one.
  if (one.saying !== other.saying) return one.article !== other.article && fewest >= fewestUndated && mayBeOneDay(one, other);
  return fewest >= fewestAlone || shareOf(around(one), around(other)) >= leastAround;
}

function mayBeOneDay({ statement: one }: Quoted, { statement: other }: Quoted): boolean {
  const before = (a: SiteStatement, b: SiteStatement) =>
    a.saidOn?.latest != null && b.saidOn?.earliest != null && a.saidOn.latest < b.saidOn.earliest;
  return !before(one, other) && !before(other, one);
}

/** The content words of the statement beside the quoted ones. */
function around({ statement, stems }: Quoted): Set<string> {
  return stemSet(statement.content.map(({ text }) => text).join(' ')).difference(stems);
}

/** From the first to the last word that no other wording has, with the next one; all of it where the same words stand otherwise. */
function telling({ range, words }: Quoted, own: readonly Range[]): Range {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return range;
  const all = contentWords(words).map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
  const at = all.findIndex(({ end }) => end === last.end);
  const next = all[at + 1];
  const before = all[all.findIndex(({ start }) => start === first.start) - 1];
  if (next) return { start: first.start, end: next.end };
  return { start: before?.start ?? first.start, end: last.end };
}

/** The content words that no other wording has. */
function ownStems({ range, words, folded }: Quoted, all: readonly Quoted[]): Range[] {
  const others = all.filter((other) => other.folded !== folded);
  return contentWords(words)
    .filter(({ stem }) => !others.some(({ stems }) => stems.has(stem)))
    .map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
}
