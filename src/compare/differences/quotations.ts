import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';

/** Words of a statement between quotation marks, without the marks. */
export function quotedParts({ text }: ArticleText, { form, content }: SiteStatement): Range[] {
  if (form === 'direct') return content.map(({ start, end }) => ({ start, end }));
  if (form !== 'mixed') return [];
  return content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/“([^“”]{2,})”|"([^"]{2,})"|«([^«»]{2,})»/gu)].map((match) => ({
      start: start + match.index + 1,
      end: start + match.index + match[0].length - 1,
    })),
  );
}
