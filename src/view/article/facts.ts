import type { ArticleHead, DatasetIndex } from '../../schema/dataset.ts';
import { exactDay, withoutEstimate } from '../../text/edtf.ts';
import { languageName, supportedLanguage } from '../../text/language-name.ts';
import { formatPublished, formatSaidOn } from '../dates.ts';

/** What was read from an article: its statements by form, or that its language is not read. */
export function readLine({ counts, language }: Pick<ArticleHead, 'counts' | 'language'>): string {
  const words = countWords(counts);
  return language === supportedLanguage ? words : `${words}; the article is in ${languageName(language)}, and only English is read`;
}

/** For the head of an article in a language that is not read; undefined for any other. */
export function languageNote({ language }: Pick<ArticleHead, 'language'>): string | undefined {
  return language === supportedLanguage ? undefined : `in ${languageName(language)}; this site reads English only`;
}

/** What a person did about an article: "by a person, 22 Nov 2026: 2 corrections". */
export function checkedWords({ review }: Pick<ArticleHead, 'review'>): string {
  if (!review) return 'not checked by a person';
  return `by a person, ${formatSaidOn(review.on)}: ${review.corrections === 0 ? 'no corrections' : plural(review.corrections, 'correction')}`;
}

/** How far the date of publication can be trusted, in words. */
export function howPublishedIsKnown(published: ArticleHead['published']): string {
  if (isPublishedStated(published)) return 'The article states it';
  return published.from === 'review' ? 'Inferred by a person' : 'Inferred by a program from the text';
}

/** "27 statements: 5 quotes, 3 part quotes, 14 paraphrases, 5 in the article’s own voice"; kinds with none are left out. */
function countWords({ direct, mixed, indirect, narrated }: ArticleHead['counts']): string {
  const kinds = [
    direct > 0 ? plural(direct, 'quote') : undefined,
    mixed > 0 ? plural(mixed, 'part quote') : undefined,
    indirect > 0 ? plural(indirect, 'paraphrase') : undefined,
    narrated > 0 ? `${narrated} in the article’s own voice` : undefined,
  ].filter((kind) => kind !== undefined);
  return kinds.length === 0 ? 'none found' : `${plural(direct + mixed + indirect + narrated, 'statement')}: ${kinds.join(', ')}`;
}

/** "1 article", "2 articles". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Stated: the text itself gives one day and no year had to be found. Everything else is inferred. */
export function isPublishedStated({ edtf, earliest, latest, from }: ArticleHead['published']): boolean {
  return from === 'text' && edtf !== null && !/[~?%/]/.test(edtf) && earliest !== null && earliest === latest;
}

/** Day of publication for `<time datetime>`; undefined where it is inferred. */
export function publishedForTime(published: ArticleHead['published']): string | undefined {
  return isPublishedStated(published) ? exactDay(published.edtf) : undefined;
}

/** Siglum → place in the order of publication, which picks the hue. */
export function toOrders({ articles }: Pick<DatasetIndex, 'articles'>): ReadonlyMap<string, number> {
  return new Map(articles.map(({ siglum, order }) => [siglum, order]));
}

/** A title among others: in brackets where the article does not print it itself. */
export function titleInList({ title, titleKind }: Pick<ArticleHead, 'title' | 'titleKind'>): string {
  return titleKind === 'printed' ? title : `[${title}]`;
}

/** When it appeared, for a list: the day, with `~` where it is inferred. */
export function publishedShort(published: ArticleHead['published']): string {
  if (published.edtf === null) return formatPublished(published);
  return `${formatSaidOn(withoutEstimate(published.edtf))}${isPublishedStated(published) ? '' : ' ~'}`;
}
