/** What the filter does to the timeline on the page: statements, columns, rows and sections are hidden or shown. */

type Chosen = Readonly<Record<string, string>>;

/**
 * Rows and sections without a statement are hidden; columns only where articles were chosen, so that gaps keep their meaning.
 * Without `articles` all count.
 */
export function applyFilter({ speaker, form }: Chosen, articles: readonly string[]): { visible: number; all: number } {
  const isIn = (article: string | undefined) => articles.length === 0 || articles.includes(article ?? '');
  const statements = [...document.querySelectorAll<HTMLElement>('[data-statement]')];
  for (const element of statements) {
    const { dataset } = element;
    element.hidden = !matches(speaker, dataset['speaker']) || !isIn(dataset['article']) || !matches(form, dataset['form']);
  }
  for (const column of document.querySelectorAll<HTMLElement>('[data-column]')) {
    column.hidden = !isIn(column.dataset['column']);
    column.toggleAttribute('data-filtered', column.querySelector('[data-statement]') !== null && !hasVisible(column));
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-row], .timeline-section, .singles')) block.hidden = !hasVisible(block);
  for (const stop of document.querySelectorAll<HTMLElement | SVGElement>('[data-stop]')) {
    stop.toggleAttribute('hidden', document.getElementById(stop.dataset['stop'] ?? '')?.hidden === true);
  }
  return { visible: statements.filter(({ hidden }) => !hidden).length, all: statements.length };
}

/** As many columns as there are chosen articles in a section or row; without a choice as many as there are. */
export function applyColumns(articles: readonly string[]): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-columns]')) {
    const { dataset } = block;
    dataset['allColumns'] ??= dataset['columns'] ?? '1';
    const own = new Set([...block.querySelectorAll<HTMLElement>('[data-column]')].map((column) => column.dataset['column'] ?? ''));
    const chosen = articles.filter((article) => own.has(article)).length;
    dataset['columns'] = articles.length === 0 ? dataset['allColumns'] : String(Math.max(1, chosen));
  }
}

/** What has no date stays at the end either way. */
export function applyOrder(newest: boolean): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-ordered]')) {
    if ((list.dataset['ordered'] === 'newest') === newest) continue;
    list.dataset['ordered'] = newest ? 'newest' : '';
    const [undated = [], dated = []] = [true, false].map((wanted) =>
      [...list.children].filter((item) => item.matches('[data-undated]') === wanted),
    );
    list.append(...dated.toReversed(), ...undated);
  }
}

function matches(wanted: string | undefined, value: string | undefined): boolean {
  return !wanted || wanted === value;
}

function hasVisible(element: Element): boolean {
  return element.querySelector('[data-statement]:not([hidden])') !== null;
}
