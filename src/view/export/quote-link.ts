import type { SiteStatement } from '../../schema/dataset.ts';

const contextWords = 4;
/** Enough that the beginning of a passage is not found earlier in another one. */
const edgeWords = 8;

/**
 * The text directive that leads a browser to the exact words of a statement: `:~:text=prefix-,words,-suffix`, to be put
 * after the fragment. Long words are given by their beginning and end. Of an interrupted statement the first part is meant.
 */
export function textDirective({ content, prefix, suffix }: Pick<SiteStatement, 'content' | 'prefix' | 'suffix'>): string {
  const words = wordsOf(content[0]?.text ?? '');
  const exact =
    words.length <= 2 * edgeWords ? [words.join(' ')] : [words.slice(0, edgeWords).join(' '), words.slice(-edgeWords).join(' ')];
  const before = wholeWords(prefix, 'end').slice(-contextWords).join(' ');
  const after = content.length > 1 ? '' : wholeWords(suffix, 'start').slice(0, contextWords).join(' ');
  const parts = [...(before ? [`${encode(before)}-`] : []), ...exact.map(encode), ...(after ? [`-${encode(after)}`] : [])];
  return `:~:text=${parts.join(',')}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}

/** Context is cut after 60 characters, which may divide a word; browsers only find whole ones. */
function wholeWords(context: string, near: 'start' | 'end'): string[] {
  const words = wordsOf(context);
  if (context.length < 60) return words;
  return near === 'end' ? words.slice(1) : words.slice(0, -1);
}

/** `-` and `,` have a meaning in the directive and are not encoded by `encodeURIComponent` (the hyphen). */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
