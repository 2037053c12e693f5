import { find, type Answer, type Counts } from './search/engine.ts';
import { fillResult } from './search/fill-result.ts';
import { fromParams, isEmpty, toParams, type SearchState } from './search/state.ts';

const pageSize = 20;
/** Long enough that typing a word asks once, short enough to feel at once. */
const typingPause = 200;

/** The search page: reads its state from the address, asks the index, shows statements and counts, keeps the address true. */
export class SiteSearch extends HTMLElement {
  #abort?: AbortController;
  #answer?: Answer;
  #asked = 0;
  #timer?: ReturnType<typeof setTimeout>;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.hidden = false;
    const form = this.#form;
    form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    form.addEventListener('change', ({ target }) => this.#chosen(target), { signal });
    form.addEventListener('input', ({ target }) => this.#typed(target), { signal });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#changed('push')), { signal });
    this.#part('more').addEventListener('click', () => void this.#showMore(), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    this.#fromAddress();
  }

  disconnectedCallback() {
    this.#abort?.abort();
    clearTimeout(this.#timer);
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #query() {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  get #boxes() {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  #part(name: string) {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  #fromAddress() {
    const { query, chosen } = fromParams(new URLSearchParams(location.search), [...new Set(this.#boxes.map(({ name }) => name))]);
    this.#query.value = query;
    for (const box of this.#boxes) {
      box.checked = chosen[box.name]?.includes(box.value) ?? false;
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    void this.#ask();
  }

  #submitted(event: SubmitEvent) {
    event.preventDefault();
    this.#changed('push');
  }

  #chosen(target: EventTarget | null) {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#changed('push');
  }

  #typed(target: EventTarget | null) {
    if (target !== this.#query) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed('replace'), typingPause);
  }

  #changed(how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    const address = location.pathname + toParams(this.#state());
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void this.#ask();
  }

  #state(): SearchState {
    return fromParams(toSearchParams(new FormData(this.#form)), [...new Set(this.#boxes.map(({ name }) => name))]);
  }

  async #ask() {
    const turn = ++this.#asked;
    const state = this.#state();
    const empty = isEmpty(state);
    try {
      const answer = await find({ bundle: this.dataset['bundle'] ?? '', cards: this.dataset['cards'] ?? '' }, state);
      if (turn !== this.#asked) return; // A later question was asked meanwhile.
      this.#answer = answer;
      this.#showCounts(answer.counts);
      this.#part('results').replaceChildren();
      const noun = this.dataset['noun'] ?? '';
      this.#part('status').textContent = empty ? '' : `${answer.total} ${noun}${answer.total === 1 ? '' : 's'}`;
      this.#part('none').hidden = empty || answer.total > 0;
      this.#part('hint').hidden = !empty;
      if (empty) this.#part('more').hidden = true;
      else await this.#showMore();
    } catch {
      this.#part('status').textContent = 'The search index could not be loaded.';
    }
  }

  async #showMore() {
    const answer = this.#answer;
    const template = this.querySelector('template');
    if (!answer || !template) return;
    const hits = await answer.more(pageSize);
    if (answer !== this.#answer) return;
    const list = this.#part('results');
    list.append(...hits.map((hit) => fillResult(template, hit)));
    this.#part('more').hidden = list.childElementCount >= answer.total;
  }

  #showCounts(counts: Counts) {
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const shown = box.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
      box.closest('li')?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
  }
}

function toSearchParams(data: FormData): URLSearchParams {
  return new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

customElements.define('site-search', SiteSearch);
