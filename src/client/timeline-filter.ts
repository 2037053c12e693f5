import { applyColumns, applyFilter, applyOrder } from './timeline-rows.ts';

/** Filters, columns and order of the timeline. Their state is the address of the page, so that it can be linked to. */
class TimelineFilter extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.#form;
    if (!form) return;
    this.#fromAddress();
    form.hidden = false;
    form.addEventListener('change', () => this.#change(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', (event) => this.#reset(event), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #columns(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="column"]')];
  }

  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = query.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    const picked = query.getAll('column').slice(0, mostColumns);
    for (const box of this.#columns) box.checked = picked.includes(box.value);
    this.#apply();
  }

  #change(): void {
    history.replaceState(null, '', location.pathname + this.#query() + location.hash);
    this.#apply();
  }

  /** The form itself would go back to what the address said when the page was opened. */
  #reset(event: Event): void {
    event.preventDefault();
    for (const select of this.#selects) select.value = '';
    for (const box of this.#columns) box.checked = false;
    this.#change();
    this.#selects[0]?.focus();
  }

  #query(): string {
    const query = new URLSearchParams([
      ...this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
      ...this.#picked().map((value) => ['column', value]),
    ]);
    return query.size > 0 ? `?${query.toString()}` : '';
  }

  #picked(): string[] {
    return this.#columns.flatMap(({ checked, value }) => (checked ? value : []));
  }

  #apply(): void {
    const chosen = Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
    const picked = this.#picked();
    for (const box of this.#columns) box.disabled = picked.length >= mostColumns && !box.checked;
    const articles = chosen['article'] ? [chosen['article']] : picked;
    const shown = applyFilter(chosen, articles);
    applyColumns(articles);
    applyOrder(chosen['order'] === 'newest');
    const query = this.#query();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-grouping]')) link.search = query;
    const filtered = picked.length > 0 || ['speaker', 'article', 'form'].some((name) => chosen[name]);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = filtered ? `${shown.visible} of ${shown.all} statements` : '';
    const reset = this.querySelector<HTMLElement>('button[type="reset"]');
    if (reset) reset.hidden = query === '';
  }
}

/** More cannot be read side by side. */
const mostColumns = 5;

customElements.define('timeline-filter', TimelineFilter);
