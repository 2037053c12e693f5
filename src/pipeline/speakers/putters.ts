import type { Attribution, Document, Range } from '../document.ts';

/** Characters of a name with its titles and party. */
const longest = 90;

/** "Republicans dismissed it as “a guess,” | as Senator Jane Roe | put it": the words are hers. */
export function withPutter<T extends Attribution>({ text }: Document, attribution: T): T {
  const last = attribution.content.at(-1);
  if (!last || !attribution.source || attribution.source.start > last.end) return attribution;
  const putter = putterAt(text, last.end);
  return putter ? { ...attribution, source: putter } : attribution;
}

function putterAt(text: string, end: number): Range | undefined {
  const behind = text.slice(end, end + longest + 20);
  const lead = /^[,’”"']{0,3} as (?=\p{Lu})/u.exec(behind)?.[0];
  if (lead === undefined) return undefined;
  const rest = behind.slice(lead.length);
  const to = rest.search(/ (?:has |had )?put it\b/);
  const name = to < 0 ? '' : rest.slice(0, to).replace(/ \([DRI]-[^()]{1,20}\)$/, '');
  if (name === '' || /[,;:“”"]|\. (?=\p{Lu}\p{Ll}+ \p{Ll})/u.test(name)) return undefined;
  const start = end + lead.length;
  return { start, end: start + name.length };
}
