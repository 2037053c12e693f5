import type { Mention } from '../../pipeline/speakers/mentions.ts';
import type { Figure } from '../../pipeline/speakers/figures.ts';
import type { Sentence } from '../../pipeline/document.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';

/** Words that say of whom a body or a group is made. */
export interface Made {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** Where the words about the members begin. */
  readonly at: number;
  /** What shows it to a reader: the sentence, with the one before it where that names the body. */
  readonly passage: Range;
}

const made =
  /\b(?:compris(?:es|ing|ed of)|made up of|consist(?:s|ing) of|composed of|(?:association|group|bloc|alliance|coalition|grouping|union|club) of) /gi;

/** Every place where an article says of whom a body or group that it names is made. */
export function membersSaid(article: ArticleText): Made[] {
  return article.sentences.flatMap((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const before = article.sentences[index - 1];
    const open = /^(?:it|this|they|these)\b/i.test(text) && before?.block === sentence.block ? before : undefined;
    const from = open?.start ?? sentence.start;
    return [...text.matchAll(made)].flatMap((match): Made[] => {
      const at = sentence.start + match.index + match[0].length;
      const [figure] = groupBefore(article, from, at)?.figures ?? [];
      return figure ? [{ article, sentence, figure, at, passage: { start: from, end: sentence.end } }] : [];
    });
  });
}

/** The body or group named last. */
function groupBefore({ mentions }: ArticleText, from: number, to: number): Mention | undefined {
  return mentions.findLast(
    ({ start, end, figures }) => start >= from && end <= to && figures.length === 1 && /^(?:group|body)$/.test(figures[0]?.kind ?? ''),
  );
}
