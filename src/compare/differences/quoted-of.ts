import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { foldWords } from '../../text/fold.ts';
import { quotedSpans } from '../../text/quoted-words.ts';
import { type ArticleText, wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { stemSet } from './stems.ts';

/** Quoted words with what an article says them of. */
interface QuotedOf {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  readonly quote: string;
  /** The same as printed. */
  readonly printed: string;
  /** The words of it, up to what describes it. */
  readonly range: Range;
  readonly stems: ReadonlySet<string>;
}

const fewestWords = 2;
/** Right before the quoted words. */
const joint = / (?:is|are|was|were|(?:would|will|could|can) be) [“"‘«„]?$/u;
/** A noun phrase is known by its first words; what describes it begins here. */
const subject =
  /^[“"‘«„]?(?<words>(?:the|an?|any|such|all|this|that|these|those)(?: [\p{L}-]{1,30}){1,2}?(?: of(?: [\p{L}-]{1,30}){1,3}?)?)(?= (?:from|on|in|by|at|to|for|with|that|which|who|“|is|are|was|were|would|will|could|can)(?![\p{L}-]))/iu;

/** The same quoted words of one utterance, said of one thing in one article and of another thing in another. */
export function findQuotedOf({ sayings, articleOf, about }: Material): Found[] {
  return sayings.flatMap((saying): Found[] => {
    if (saying.speaker === null) return [];
    const all = saying.statements.flatMap(quotedIn);
    // Capitals and marks inside are the article's.
    return [...Map.groupBy(all, ({ printed }) => printed)].flatMap(([, same]): Found[] => {
      const apart = same.filter((one) => same.every(({ article, stems }) => article === one.article || stems.isDisjointFrom(one.stems)));
      const [first] = apart;
      if (!first || apart.every(({ article }) => article === first.article)) return [];
      const said = about(
        saying.claim,
        apart.map(({ statement }) => statement),
      );
      return [
        {
          kind: 'scope',
          key: `${saying.key} ${first.quote}`,
          title: `Of what the quoted words are said: ${said.title}`,
          claim: saying.claim,
          speaker: said.speaker,
          say: { how: 'said-of', words: first.printed },
          readings: toReadings(
            apart.map(({ article, statement, range, stems }) => ({
              reading: [...stems].toSorted().join(' '),
              label: article.text.slice(range.start, range.end),
              passage: passageOf(article, wholeOf(statement), [range], statement),
            })),
          ),
        },
      ];
    });
  });

  function quotedIn(statement: SiteStatement): QuotedOf[] {
    if (statement.form !== 'mixed') return [];
    const article = articleOf(statement);
    const { start } = wholeOf(statement);
    return quotedSpans(statement).flatMap((range): QuotedOf[] => {
      const printed = article.text.slice(range.start, range.end).replace(/[.,;:!?]{1,4}$/, '');
      const quote = foldWords(printed);
      const before = article.text.slice(start, range.start);
      const words = subject.exec(before)?.groups?.['words'];
      if (quote.length < fewestWords || words === undefined || !joint.test(before)) return [];
      const from = start + before.indexOf(words);
      const stems = stemSet(words);
      return stems.size === 0
        ? []
        : [{ article, statement, quote: quote.join(' '), printed, range: { start: from, end: from + words.length }, stems }];
    });
  }
}
