import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Whether a file is a page: it begins with a doctype or an element that pages begin with. */
export function isHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<!doctype html|<!--|<html|<head|<body|<\?xml)/i.test(text.slice(0, 500));
}

/** The text of a page as a browser would give it for copying: a paragraph a line, an empty line between two. */
export function toArticleText(html: string): string {
  const tree = unified().use(rehypeParse).parse(html);
  const lines = toText(tree)
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.trim());
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
