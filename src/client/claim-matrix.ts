import { PageElement } from './element.ts';

/** Sorts the rows of the matrix by a column. What it is sorted by stands in the address, so that it can be linked to. */
class ClaimMatrix extends PageElement {
  /** In the order in which the page has them. */
  #rows: readonly HTMLTableRowElement[] = [];

  protected override connect(signal: AbortSignal): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > [data-claim]')];
    for (const head of this.#heads) if (!head.querySelector('.sort')) addLink(head);
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    addEventListener('popstate', () => this.#sort(fromAddress(), false), { signal });
    if (fromAddress() !== byDefault) this.#sort(fromAddress(), false);
  }

  get #heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sort') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#sort(fromAddress(), true);
  }

  #sort(by: string, announce: boolean): void {
    const head = this.#heads.find(({ dataset }) => dataset['sort'] === by);
    const body = this.querySelector('tbody');
    if (!body || !head) return;
    body.append(...(by === byDefault ? this.#rows : this.#rows.toSorted(comparator(by))));
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', by === byDefault || by === 'claim' ? 'ascending' : 'descending');
    const status = this.querySelector('[role="status"]');
    if (status && announce) status.textContent = `Sorted by ${head.dataset['label'] ?? by}`;
  }
}

const byDefault = 'first';

function fromAddress(): string {
  return new URLSearchParams(location.search).get('sort') ?? byDefault;
}

/** A column of an article has a link to it already; there the link that sorts is a sign of its own. */
function addLink(head: HTMLElement): void {
  const by = head.dataset['sort'] ?? '';
  const link = document.createElement('a');
  link.className = 'sort';
  link.href = by === byDefault ? location.pathname : `?${new URLSearchParams({ sort: by }).toString()}`;
  const article = head.querySelector('a');
  if (article) {
    link.textContent = '↓';
    link.setAttribute('aria-label', `Sort by ${by}`);
    head.dataset['label'] = `article ${by}, those it has most often first`;
    head.append(link);
  } else {
    const label = head.textContent.trim();
    head.dataset['label'] = label;
    link.textContent = label;
    head.replaceChildren(link);
  }
}

/** Names from A to Z, numbers from the largest; equal ones keep the order in which they were first said. */
function comparator(by: string): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
  if (by === 'claim') return (a, b) => (a.dataset['claim'] ?? '').localeCompare(b.dataset['claim'] ?? '', 'en');
  const value = (row: HTMLTableRowElement) => {
    const cell = by === 'articles' ? undefined : row.querySelector<HTMLElement>(`[data-siglum="${CSS.escape(by)}"]`);
    return Number((by === 'articles' ? row.dataset['articles'] : cell?.dataset['count']) ?? 0);
  };
  return (a, b) => value(b) - value(a);
}

customElements.define('claim-matrix', ClaimMatrix);
