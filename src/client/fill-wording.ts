import type { ApparatusPiece, ComparedWordings } from '../view/pair/compare-wordings.ts';
import { unlikeWords, type SentencePart } from '../view/wording/row-sentence.ts';

/** Put the rows of a wording where its words stand. The text stays the same; only rows and marks are new. */
export function fillWords(wording: HTMLElement, rows: readonly (readonly ApparatusPiece[])[], whole: boolean): void {
  wording.classList.toggle('whole', whole);
  const lines = rows.map((pieces) => element('span', 'row', pieces.flatMap(toNodes)));
  wording.querySelector('.words')?.replaceChildren(...lines);
}

/** The sentences below the wordings, or that nothing is compared. */
export function fillSentences(grid: HTMLElement, sentences: ComparedWordings['sentences'], unlike: readonly string[]): void {
  const list = grid.querySelector<HTMLElement>('.sentences');
  const note = grid.querySelector<HTMLElement>('.unlike');
  if (!list || !note) return;
  list.replaceChildren(...sentences.map((parts) => element('li', '', parts.map(toNode))));
  list.hidden = sentences.length === 0;
  note.textContent = unlikeWords(unlike, sentences.length > 0);
  note.hidden = unlike.length === 0;
}

function toNodes({ text, sharing, sigla, open, close, afterGap }: ApparatusPiece): (Node | string)[] {
  const mark = element('mark', sharing, [text]);
  if (sharing !== 'all') mark.dataset['in'] = sigla.join(' ');
  return [...(afterGap ? [leftOut()] : []), open, sharing === 'plain' ? text : mark, close];
}

function leftOut(): HTMLElement {
  const sign = element('span', '', [' […] ']);
  sign.ariaHidden = 'true';
  return element('span', 'left-out', [sign, element('span', 'visually-hidden', ['words left out'])]);
}

function toNode({ kind, text }: SentencePart): Node | string {
  return kind === 'ours' ? text : element(kind === 'sigla' ? 'b' : 'i', '', [text]);
}

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
