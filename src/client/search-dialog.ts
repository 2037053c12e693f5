import { PageElement, part } from './element.ts';
import type { Suggestions } from './search/suggest.ts';

/** Long enough that typing a word asks once, short enough to feel at once. */
const typingPause = 150;
const groups = ['statements', 'passages', 'speakers', 'claims'] as const;

/**
 * The search over any page: opens on the search button, Ctrl+K or Cmd+K, closes on Esc; focus then is where it was. A combobox: focus
 * stays in its field, the arrows choose in the list of results. Nothing of the index is loaded before something is typed.
 */
class SearchDialog extends PageElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  protected connect(signal: AbortSignal): void {
    document.addEventListener('click', (event) => this.#clicked(event), { signal });
    document.addEventListener('keydown', (event) => this.#opened(event), { signal });
    part(this, 'close').addEventListener('click', () => this.#dialog.close(), { signal });
    this.#field.addEventListener('input', () => this.#typed(), { signal });
    this.#field.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.#list.addEventListener('click', (event) => this.#followed(event), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    for (const button of document.querySelectorAll('[data-search]')) button.setAttribute('aria-haspopup', 'dialog');
  }

  get #dialog() {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  get #field() {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #list() {
    return part(this, 'list');
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.select();
  }

  /** A click that asks for another tab is left to the browser; one beside the dialog closes it. */
  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (target === this.#dialog) this.#dialog.close();
    if (isForOtherTab(event) || !(target instanceof Element) || !target.closest('[data-search]')) return;
    event.preventDefault();
    this.#open();
  }

  #opened(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), typingPause);
  }

  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    const text = this.#field.value.trim();
    if (text === '') {
      this.#show(undefined, '');
      return;
    }
    try {
      const { suggest } = await import('./search/suggest.ts');
      const places = { bundle: this.dataset['bundle'] ?? '', cards: this.dataset['cards'] ?? '' };
      const templates = { sentence: this.#template('sentence'), name: this.#template('name') };
      const found = await suggest(places, text, templates);
      if (turn === this.#asked) this.#show(found, text);
    } catch {
      if (turn === this.#asked) part(this, 'status').textContent = 'The search index could not be loaded.';
    }
  }

  #template(name: string) {
    return part(this, name) as HTMLTemplateElement;
  }

  #show(found: Suggestions | undefined, text: string): void {
    this.#choose(undefined);
    part(this, 'status').textContent = found?.status ?? '';
    for (const name of groups) {
      const group = part(this, name);
      group.querySelectorAll('a').forEach((old) => old.remove());
      group.append(...(found?.groups[name] ?? []));
      group.hidden = (found?.groups[name].length ?? 0) === 0;
    }
    this.#offer('near', found?.near, found?.near === undefined ? '' : `Search for ${found.near}`);
    this.#offer(
      'all',
      found && found.total > 0 ? text : undefined,
      found?.total === 1 ? 'The one result' : `All ${found?.total ?? 0} results`,
    );
    const options = this.#options;
    options.forEach((option, index) => (option.id = `search-option-${index}`));
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
  }

  #offer(name: string, query: string | undefined, words: string): void {
    const link = part(this, name) as HTMLAnchorElement;
    link.hidden = query === undefined;
    link.textContent = words;
    if (query !== undefined) link.href = `${this.dataset['cards'] ?? ''}?q=${encodeURIComponent(query)}`;
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]:not([hidden])')];
  }

  get #chosen() {
    return this.#list.querySelector<HTMLAnchorElement>('[aria-selected=true]');
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#dialog.close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && this.#chosen) this.#chosen.click();
    else return;
    event.preventDefault();
  }

  /** After the last comes the field itself, then the first again. */
  #step(by: 1 | -1): void {
    const options = this.#options;
    const stops = options.length + 1;
    const here = this.#chosen ? options.indexOf(this.#chosen) : options.length;
    this.#choose(options[(here + by + stops) % stops]);
  }

  #choose(option: HTMLElement | undefined): void {
    for (const one of this.#options) one.setAttribute('aria-selected', String(one === option));
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** A result may stand on this very page: then nothing but the dialog is in its way. The word that was meant is searched for here. */
  #followed(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isForOtherTab(event)) return;
    if (link !== part(this, 'near')) {
      this.#dialog.close();
      return;
    }
    event.preventDefault();
    this.#field.value = new URL(link.href).searchParams.get('q') ?? '';
    this.#field.focus();
    void this.#ask();
  }
}

function isForOtherTab({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

customElements.define('search-dialog', SearchDialog);
