import { dashEdge } from '../../text/dash-edge.ts';
import type { Hit } from './engine.ts';

/** Fill a copy of the page's result template with one found statement, its matching words in `<mark>`. */
export function fillResult(template: HTMLTemplateElement, { url, siglum, title, card, locations }: Hit): DocumentFragment {
  const result = template.content.cloneNode(true) as DocumentFragment;
  const link = result.querySelector('a');
  if (link) link.href = url;
  const words = result.querySelector('[data-words]');
  words?.append(...toNodes(card, new Set(locations)));
  const texts: Readonly<Record<string, string>> = {
    speaker: card.speaker,
    cue: /\p{L}/u.test(card.cue) ? card.cue : '',
    saidOn: card.saidOn,
    title,
  };
  for (const slot of result.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = texts[slot.dataset['text'] ?? ''] ?? '';
    if (text === '') slot.remove();
    else slot.textContent = text;
  }
  for (const place of result.querySelectorAll<HTMLElement>('[data-for-siglum]')) if (place.dataset['forSiglum'] !== siglum) place.remove();
  for (const form of result.querySelectorAll<HTMLElement>('[data-for-form]')) if (form.dataset['forForm'] !== card.form) form.remove();
  return result;
}

/** The statement's words as printed; Pagefind counts those of the record, which stand between white space or after a dash. */
function toNodes({ words, marks }: Hit['card'], matching: ReadonlySet<number>): (Node | string)[] {
  let place = 0;
  return words.flatMap((part, index) => {
    const pieces = part
      .split(/(\s+)/u)
      .flatMap((piece) => piece.split(dashEdge))
      .map((piece): Node | string => {
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
