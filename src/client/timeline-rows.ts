/** What the filter does to the timeline on the page: statements, columns, rows and sections are hidden or shown. */

export interface Choice {
  readonly speaker: string | undefined;
  readonly form: string | undefined;
  /** Without any all count. */
  readonly articles: readonly string[];
}

const statements = () => [...document.querySelectorAll<HTMLElement>('[data-statement]')];

function isChosen({ dataset }: HTMLElement, { speaker, form, articles }: Choice): boolean {
  return (
    (!speaker || (dataset['speaker'] ?? '').split(' ').includes(speaker)) &&
    (!form || form === dataset['form']) &&
    (articles.length === 0 || articles.includes(dataset['article'] ?? ''))
  );
}

/**
 * Rows and sections without a statement are hidden; columns only where articles were chosen, so that gaps keep their meaning. A
 * difference is told only while all it stands beside is shown.
 *
 * @returns number of statements shown
 */
export function applyFilter(choice: Choice): number {
  const all = statements();
  for (const element of all) element.hidden = !isChosen(element, choice);
  for (const column of document.querySelectorAll<HTMLElement>('[data-column]')) {
    column.hidden = choice.articles.length > 0 && !choice.articles.includes(column.dataset['column'] ?? '');
    column.toggleAttribute('data-filtered', column.querySelector('[data-statement]') !== null && !hasVisible(column));
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-row], .timeline-section, .folded, .again')) {
    block.hidden = !hasVisible(block);
  }
  for (const flags of document.querySelectorAll<HTMLElement>('.flags')) {
    flags.hidden = flags.closest('[data-row]')?.querySelector('[data-statement][hidden]') !== null;
  }
  for (const stop of document.querySelectorAll<HTMLElement>('[data-stop]')) {
    stop.hidden = document.getElementById(stop.dataset['stop'] ?? '')?.hidden === true;
  }
  return all.filter(({ hidden }) => !hidden).length;
}

/** The values of a filter by `name` that statements have under the other choices; undefined for what is no such filter. */
export function matchesAll(choice: Choice, name: string): Set<string> | undefined {
  if (name !== 'speaker' && name !== 'form' && name !== 'article') return undefined;
  return new Set(statements().flatMap((element) => (isChosen(element, choice) ? (element.dataset[name] ?? '').split(' ') : [])));
}

/** What is folded opens when the reader asks for all, or when what a filter leaves is in it; it closes again with the filter. */
export function applyFolds(filtered: boolean, all: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.folded, details.again')) {
    const wanted = (filtered && !fold.hidden) || (all && fold.matches('.folded'));
    if (wanted && !fold.open) fold.dataset['opened'] = '';
    if (wanted) fold.open = true;
    else if (fold.dataset['opened'] !== undefined) {
      fold.open = false;
      delete fold.dataset['opened'];
    }
  }
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

function hasVisible(element: Element): boolean {
  return element.querySelector('[data-statement]:not([hidden])') !== null;
}
