import type { Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';

const pairs =
  /“([^“”]{1,5000})”|"([^"]{1,5000})"|«([^«»]{1,5000})»|„([^„“”]{1,5000})[“”]|(?<![\p{L}\p{N}])‘([^‘]{1,5000}?)’(?![\p{L}\p{N}])/gu;

/** What of a statement stands in quotation marks: all of a direct one, the parts in marks of a mixed one. Verbatim, outermost marks. */
export function quotedWords({ form, content }: { readonly form: Form; readonly content: readonly Span[] }): string[] {
  return quotedSpans({ form, content }).map(({ text }) => text);
}

/** The same with their places in the article. */
export function quotedSpans({ form, content }: { readonly form: Form; readonly content: readonly Span[] }): Span[] {
  if (form === 'direct') return [...content];
  if (form !== 'mixed') return [];
  return content.flatMap(({ start, text }) =>
    [...text.matchAll(pairs)].map(({ 0: all, index }) => {
      const from = start + index + 1;
      return { start: from, end: from + all.length - 2, text: all.slice(1, -1) };
    }),
  );
}
