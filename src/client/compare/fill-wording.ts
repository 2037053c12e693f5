import type { CompareFile, CompareStatement } from '../../view/compare-file.ts';
import { compareWordings } from '../../view/compare-wordings.ts';
import { formWord } from '../../view/words.ts';
import { fillWords } from '../fill-wording.ts';
import { fillSiglum, setText } from './templates.ts';

/** The words of a statement and what is said about it. @param when its day, '' where the place on the page tells it. */
export function fillWording(element: HTMLElement, statement: CompareStatement, order: number, when: string): HTMLElement {
  const { id, form, speaker, cue, url, siglum } = statement;
  element.classList.add(`hue-${order % 8}`);
  element.dataset['statement'] = id;
  element.querySelector('blockquote')?.setAttribute('cite', url);
  fillWords(element, compareWordings([statement]).columns[0]?.rows ?? [], false);
  const about = element.querySelector<HTMLElement>('.about');
  if (!about) return element;
  setText(about, 'speaker', speaker);
  setText(about, 'cue', cue);
  setText(about, 'form', formWord(form));
  setText(about, 'when', when);
  fillSiglum(about, siglum, order);
  const link = about.querySelector('a');
  if (link) link.href = url;
  return element;
}

/** The article above its words, for screens with one column. */
export function fillHeadOf(element: HTMLElement, { siglum, order, title, url }: CompareFile): void {
  const head = element.querySelector<HTMLElement>('.column-head');
  if (!head) return;
  fillSiglum(head, siglum, order);
  setText(head, 'title', title);
  const link = head.querySelector('a');
  if (link) link.href = url;
}
