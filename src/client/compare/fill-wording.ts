import type { CompareFile, CompareStatement } from '../../view/pair/compare-file.ts';
import { compareWordings } from '../../view/pair/compare-wordings.ts';
import { formWord } from '../../view/words.ts';
import { fillWords } from '../fill-wording.ts';
import { copyOf, fillSiglum, setText, type Templates } from './templates.ts';

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

/** Where else the article gives the same, folded; nothing where it does not. */
export function toAgain(statements: readonly CompareStatement[], order: number, templates: Templates): HTMLElement[] {
  if (statements.length === 0) return [];
  const again = copyOf(templates, 'again');
  setText(again, 'places', statements.length === 1 ? 'also in one more place' : `also in ${statements.length} more places`);
  again.append(...statements.map((statement) => fillWording(copyOf(templates, 'statement'), statement, order, '')));
  return [again];
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
