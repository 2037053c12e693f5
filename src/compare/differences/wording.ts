import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { foldWords } from '../../text/fold.ts';
import { quotedSpans } from '../../text/quoted-words.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { shareOf, stemSet } from './stems.ts';

interface Quoted {
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
const leastAround = 0.5;

/** One quotation in two wordings: quoted words of one saying that share most content words and are no part of each other. */
export function findWordings({ sayings, articleOf, about }: Material): Found[] {
  return sayings.flatMap((saying): Found[] => {
    const quoted = saying.statements.flatMap((statement): Quoted[] => {
      const article = articleOf(statement);
      return quotedSpans(statement).flatMap((range) => {
        const words = article.text.slice(range.start, range.end);
        const stems = stemSet(words);
        return stems.size < fewestWords ? [] : [{ article, range, words, folded: ` ${foldWords(words).join(' ')} `, stems, statement }];
      });
    });
    const differing = quoted.filter((one) => quoted.some((other) => isVariant(one, other)));
    if (differing.length === 0 || saying.speaker === null) return [];
    const said = about(
      saying.claim,
      differing.map(({ statement }) => statement),
    );
    return [
      {
        kind: 'wording',
        key: saying.key,
        title: `Wording of a quotation: ${said.title}`,
        claim: saying.claim,
        speaker: said.speaker,
        readings: toReadings(
          differing.map((one) => ({
            reading: one.folded.trim(),
            label: one.words.replace(/[.,;]$/, ''),
            passage: passageOf(one.article, one.range, ownStems(one, differing), one.statement),
          })),
        ),
      },
    ];
  });
}

function isVariant(one: Quoted, other: Quoted): boolean {
  if (one === other || one.folded.includes(other.folded) || other.folded.includes(one.folded)) return false;
  const share = shareOf(one.stems, other.stems);
  const most = Math.max(one.stems.size, other.stems.size);
  if (share < leastShared || one.stems.intersection(other.stems).size / most < leastShared) return false;
  return Math.min(one.stems.size, other.stems.size) >= fewestAlone || shareOf(around(one), around(other)) >= leastAround;
}

/** The content words of the statement beside the quoted ones. */
function around({ statement, stems }: Quoted): Set<string> {
  return stemSet(statement.content.map(({ text }) => text).join(' ')).difference(stems);
}

/** The content words that no other wording has. */
function ownStems({ range, words, folded }: Quoted, all: readonly Quoted[]): Range[] {
  const others = all.filter((other) => other.folded !== folded);
  return contentWords(words)
    .filter(({ stem }) => !others.some(({ stems }) => stems.has(stem)))
    .map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
}
