import { PageElement } from './element.ts';
import { applyColumns, applyFilter, applyFolds, applyOrder, matchesAll, type Choice } from './timeline-rows.ts';

/** Filters, columns and order of the timeline. Their state is the address of the page, so that it can be linked to. */
class TimelineFilter extends PageElement {
  /** The choice made last: the one to take back when nothing is left. */
  #last: string | undefined;

  protected connect(signal: AbortSignal): void {
    const form = this.#form;
    if (!form) return;
    this.#fromAddress();
    form.addEventListener('change', (event) => this.#change(event.target), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', (event) => this.#reset(event), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
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

  get #all(): HTMLInputElement | null {
    return this.querySelector('input[name="all"]');
  }

  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = query.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    const picked = query.getAll('column').slice(0, mostColumns);
    for (const box of this.#columns) box.checked = picked.includes(box.value);
    if (this.#all) this.#all.checked = query.has('all');
    this.#apply();
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && target.value !== '') this.#last = target.name;
    history.replaceState(null, '', location.pathname + this.#query() + location.hash);
    this.#apply();
  }

  /** The form itself would go back to what the address said when the page was opened. */
  #reset(event: Event): void {
    event.preventDefault();
    for (const select of this.#selects) select.value = '';
    for (const box of [...this.#columns, this.#all]) if (box) box.checked = false;
    this.#change(null);
    this.#selects[0]?.focus();
  }

  #query(): string {
    const query = new URLSearchParams([
      ...this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
      ...this.#picked().map((value) => ['column', value]),
    ]);
    const all = this.#all?.checked ? 'all' : '';
    return query.size > 0 ? `?${query.toString()}${all && `&${all}`}` : all && `?${all}`;
  }

  #picked(): string[] {
    return this.#columns.flatMap(({ checked, value }) => (checked ? value : []));
  }

  #apply(): void {
    const chosen = Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
    const picked = this.#picked();
    for (const box of this.#columns) box.disabled = picked.length >= mostColumns && !box.checked;
    const choice: Choice = { speaker: chosen['speaker'], form: chosen['form'], articles: chosen['article'] ? [chosen['article']] : picked };
    const filtered = choice.articles.length > 0 || Boolean(choice.speaker) || Boolean(choice.form);
    const shown = applyFilter(choice);
    applyColumns(choice.articles);
    applyFolds(filtered, this.#all?.checked ?? false);
    applyOrder(chosen['order'] === 'newest');
    this.#offer(choice);
    const query = this.#query();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-grouping]')) link.search = query;
    this.#say(filtered, shown);
    const reset = this.querySelector<HTMLElement>('button[type="reset"]');
    if (reset) reset.hidden = query === '';
  }

  /** A choice that would leave nothing is not offered. */
  #offer(choice: Choice): void {
    for (const select of this.#selects) {
      const values = matchesAll({ ...choice, ...(select.name === 'article' ? { articles: [] } : { [select.name]: '' }) }, select.name);
      if (!values) continue;
      for (const option of select.options) option.hidden = option.value !== '' && !option.selected && !values.has(option.value);
    }
  }

  #say(filtered: boolean, count: number): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = filtered ? (count === 0 ? 'No statement matches. ' : `${count} ${count === 1 ? 'statement' : 'statements'}`) : '';
    const last = this.#selects.find(({ name, value }) => name === this.#last && value !== '');
    if (!filtered || count > 0 || !last) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Drop “${last.selectedOptions[0]?.textContent?.trim() ?? ''}”`;
    button.addEventListener('click', () => {
      last.value = '';
      this.#change(null);
      last.focus();
    });
    status.append(button);
  }
}

/** More cannot be read side by side. */
const mostColumns = 5;

customElements.define('timeline-filter', TimelineFilter);
