import type { Hit } from './engine.ts';

/** Fill a copy of the page's result template with one found statement, its matching words in `<mark>`. */
export function fillResult(template: HTMLTemplateElement, { url, meta, locations }: Hit): DocumentFragment {
  const result = template.content.cloneNode(true) as DocumentFragment;
  const link = result.querySelector('a');
  if (link) link.href = url;
  const words = result.querySelector('[data-words]');
  words?.append(...toNodes(meta, new Set(locations)));
  for (const slot of result.querySelectorAll<HTMLElement>('[data-meta]')) {
    const value = meta[slot.dataset['meta'] ?? ''] ?? '';
    if (value === '') slot.remove();
    else slot.textContent = value;
  }
  for (const siglum of result.querySelectorAll<HTMLElement>('[data-for-siglum]')) siglum.hidden = siglum.dataset['forSiglum'] !== meta['siglum'];
  for (const form of result.querySelectorAll<HTMLElement>('[data-form]')) form.hidden = form.dataset['form'] !== meta['form'];
  return result;
}

/** The statement's words as printed; Pagefind counts words between white space, so they are counted the same way here. */
function toNodes(meta: Hit['meta'], matching: ReadonlySet<number>): (Node | string)[] {
  const parts = JSON.parse(meta['words'] ?? '[]') as string[];
  const marks = JSON.parse(meta['marks'] ?? '[]') as { open: string; close: string }[];
  let place = 0;
  return parts.flatMap((part, index) => {
    const pieces = part.split(/(\s+)/u).map((piece): Node | string => {
      if (piece.trim() === '') return piece;
      return matching.has(place++) ? marked(piece) : piece;
    });
    const gap = index > 0 ? [leftOut()] : [];
    return [...gap, marks[index]?.open ?? '', ...pieces, marks[index]?.close ?? ''];
  });
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function leftOut(): HTMLElement {
  const gap = document.createElement('span');
  gap.className = 'left-out';
  gap.textContent = ' […] ';
  return gap;
}
