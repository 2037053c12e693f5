import type { Mention } from '../../pipeline/speakers/mentions.ts';
import { courtesies, functionWords, isTitle } from '../../pipeline/speakers/lexicon.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, sentenceAt } from './article-text.ts';
import { nameKey } from '../../text/name-key.ts';

/** One place where an article names one person. */
export interface PersonMention {
  readonly article: ArticleText;
  readonly mention: Mention;
  /** Id of the listed person; of others what the full name sounds like. */
  readonly person: string;
  readonly listed: boolean;
  /** Full name as the site shows it, or as the article prints it. */
  readonly name: string;
  /** The words of the name as printed. */
  readonly printed: readonly string[];
  /** Only the surname, or a first name alone. */
  readonly short: boolean;
  /** With the titles in front. */
  readonly range: Range;
}

/** Everybody whom the articles name, place by place, in order of publication. */
export function findPeople(articles: readonly ArticleText[]): PersonMention[] {
  return articles.flatMap((article) => article.mentions.flatMap((mention) => toPerson(article, mention) ?? []));
}

function toPerson(article: ArticleText, mention: Mention): PersonMention | undefined {
  const [figure] = mention.figures;
  if (!figure || mention.figures.length > 1 || mention.kind === 'metonym') return undefined;
  if (figure.kind !== 'person' && !(figure.kind === 'unknown' && figure.proven)) return undefined;
  if (figure.actor === null && figure.name.split(' ').length < 2) return undefined;
  if (!sentenceAt(article, mention.start)) return undefined;
  const words = article.words.slice(mention.from, mention.to);
  return {
    article,
    mention,
    person: figure.actor ?? nameKey(figure.name),
    listed: figure.actor !== null,
    name: figure.name,
    printed: words.map(({ printed }) => printed),
    short: words.length === 1 || mention.kind === 'surname',
    range: { start: titleStart(article, mention), end: words.at(-1)?.end ?? mention.end },
  };
}

/** "Mr. | X", "President | X": the words of a title right before the name belong to what the reader is shown. */
function titleStart({ words, text }: ArticleText, { from, start }: Mention): number {
  let at = from;
  while (at > 0 && from - at < 6) {
    const word = words[at - 1];
    if (
      !word ||
      !/^\.?[  ]$/.test(text.slice(word.end, words[at]?.start)) ||
      !(word.capital || isTitle(word.lower)) ||
      functionWords.has(word.lower)
    )
      break;
    at--;
  }
  const first = words[at];
  return first && at < from && (isTitle(words[from - 1]?.lower ?? '') || courtesies.has(first.lower)) ? first.start : start;
}
