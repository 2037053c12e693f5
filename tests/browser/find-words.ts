import type { Page } from 'playwright-core';

/**
 * Where words stand on a page, as the distance in pixels from the top of what is seen now to their lower edge; undefined where no
 * reader sees them without opening something. `words` is the source of a regular expression; it reads over the edges of elements,
 * and white space is one space.
 */
export async function findWords(page: Page, words: string): Promise<number | undefined> {
  const bottoms = await page.evaluate((source) => {
    const letters: { readonly node: Text; readonly at: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('.visually-hidden')) continue;
      const isInline = getComputedStyle(parent).display.startsWith('inline');
      if (!isInline) text += ' ';
      while (letters.length < text.length) letters.push({ node, at: 0 });
      for (const [at, letter] of [...node.data.split('')].entries()) {
        const next = /\s/.test(letter) ? ' ' : letter;
        if (next === ' ' && text.endsWith(' ')) continue;
        text += next;
        letters.push({ node, at });
      }
    }
    return [...text.matchAll(new RegExp(source, 'giu'))].flatMap(({ index, 0: match }) => {
      const [first, last] = [letters[index], letters[index + match.length - 1]];
      if (!first || !last) return [];
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + 1);
      const { bottom, height } = range.getBoundingClientRect();
      return height > 0 && bottom > 0 ? [bottom] : [];
    });
  }, words);
  return bottoms.length === 0 ? undefined : Math.min(...bottoms);
}
