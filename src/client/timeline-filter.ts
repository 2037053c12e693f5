/** Filters and order of the timeline. Their state is the address of the page, so that it can be linked to. */
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

  #fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const wanted = query.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
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
    this.#change();
    this.#selects[0]?.focus();
  }

  #query(): string {
    const query = new URLSearchParams(this.#selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    return query.size > 0 ? `?${query.toString()}` : '';
  }

  #apply(): void {
    const chosen = Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
    const shown = applyFilter(chosen);
    applyOrder(chosen['order'] === 'newest');
    const query = this.#query();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-grouping]')) link.search = query;
    const filtered = ['speaker', 'article', 'form'].some((name) => chosen[name]);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = filtered ? `${shown.visible} of ${shown.all} statements` : '';
    const reset = this.querySelector<HTMLElement>('button[type="reset"]');
    if (reset) reset.hidden = query === '';
  }
}

type Chosen = Readonly<Record<string, string>>;

/** Rows and sections without a statement are hidden; columns only where an article was chosen, so that gaps keep their meaning. */
function applyFilter({ speaker, article, form }: Chosen): { visible: number; all: number } {
  const statements = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
  for (const element of statements) {
    const { dataset } = element;
    element.hidden = !matches(speaker, dataset['speaker']) || !matches(article, dataset['article']) || !matches(form, dataset['form']);
  }
  for (const column of document.querySelectorAll<HTMLElement>('[data-column]')) {
    column.hidden = !matches(article, column.dataset['column']);
    column.toggleAttribute('data-filtered', column.querySelector('[data-statement]') !== null && !hasVisible(column));
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-row], .timeline-section, .singles')) block.hidden = !hasVisible(block);
  for (const block of document.querySelectorAll<HTMLElement>('[data-columns]')) countColumns(block, Boolean(article));
  for (const stop of document.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')) {
    stop.toggleAttribute('hidden', document.getElementById(stop.dataset['stop'] ?? '')?.hidden === true);
  }
  return { visible: statements.filter(({ hidden }) => !hidden).length, all: statements.length };
}

function matches(wanted: string | undefined, value: string | undefined): boolean {
  return !wanted || wanted === value;
}

function hasVisible(element: Element): boolean {
  return element.querySelector('[data-statement]:not([hidden])') !== null;
}

function countColumns({ dataset }: HTMLElement, one: boolean): void {
  dataset['allColumns'] ??= dataset['columns'] ?? '1';
  dataset['columns'] = one ? '1' : dataset['allColumns'];
}

/** What has no date stays at the end either way. */
function applyOrder(newest: boolean): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ordered]')) {
    if ((list.dataset['ordered'] === 'newest') === newest) continue;
    list.dataset['ordered'] = newest ? 'newest' : '';
    const [undated = [], dated = []] = [true, false].map((wanted) =>
      [...list.children].filter((item) => item.matches('[data-undated]') === wanted),
    );
    list.append(...dated.toReversed(), ...undated);
  }
}

customElements.define('timeline-filter', TimelineFilter);
