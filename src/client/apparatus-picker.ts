import { mostWordings } from '../view/wording/apparatus.ts';
import { compareWordings, type ShownWording } from '../view/pair/compare-wordings.ts';
import { fillSentences, fillWords } from './fill-wording.ts';

/** Lets the reader pick which wordings of many are compared. The others stay below, whole. */
class ApparatusPicker extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const fieldset = this.querySelector('fieldset');
    if (!fieldset) return;
    fieldset.hidden = false;
    fieldset.addEventListener('change', () => this.#compare(), { signal: this.#abort.signal });
    this.#limit();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** Fewer than two cannot be compared, more than five cannot be read. */
  #limit(): void {
    const picked = this.#boxes.filter(({ checked }) => checked).length;
    for (const box of this.#boxes) box.disabled = box.checked ? picked <= 2 : picked >= mostWordings;
  }

  #compare(): void {
    this.#limit();
    const grid = this.querySelector<HTMLElement>('.apparatus');
    const rest = this.querySelector<HTMLElement>('.whole-texts');
    if (!grid || !rest) return;
    const all = new Map([...this.querySelectorAll<HTMLElement>('.wording')].map((element) => [element.dataset['siglum'] ?? '', element]));
    const inOrder = this.#boxes.flatMap(({ value, checked }) => {
      const element = all.get(value);
      return element ? [{ element, checked, wording: readWording(element) }] : [];
    });
    const picked = inOrder.filter(({ checked }) => checked);
    const { columns, sentences } = compareWordings(picked.map(({ wording }) => wording));
    for (const { element, wording, checked } of inOrder) {
      if (checked) continue;
      fillWords(element, compareWordings([wording]).columns[0]?.rows ?? [], true);
      rest.append(element);
    }
    const shown = columns.flatMap(({ place, rows, whole }) => {
      const element = picked[place]?.element;
      if (element) fillWords(element, rows, whole);
      return element ? [element] : [];
    });
    grid.prepend(...shown);
    grid.dataset['wordings'] = String(shown.length);
    grid.dataset['rows'] = String(Math.max(1, sentences.length));
    const unlike = columns.filter(({ whole }) => whole).map(({ place }) => picked[place]?.wording.siglum ?? '');
    fillSentences(grid, sentences, unlike);
  }
}

function readWording({ dataset }: HTMLElement): ShownWording {
  const texts = JSON.parse(dataset['content'] ?? '[]') as string[];
  return {
    siglum: dataset['siglum'] ?? '',
    content: texts.map((text) => ({ text })),
    marks: JSON.parse(dataset['marks'] ?? '[]') as ShownWording['marks'],
  };
}

customElements.define('apparatus-picker', ApparatusPicker);
