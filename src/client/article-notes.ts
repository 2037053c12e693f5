/** The text of an article with its notes: choosing a statement in the text opens its note, and the other way round. */
class ArticleNotes extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => this.#choose(event.target), { signal });
    // `toggle` does not bubble.
    this.addEventListener('toggle', (event) => this.#follow(event.target), { signal, capture: true });
    window.addEventListener('hashchange', () => this.#openAddressed(), { signal });
    this.#openAddressed();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  /** A mark may stand for several statements: choosing it again goes through them, the innermost first. */
  #choose(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark.statement') : null;
    if (!mark || getSelection()?.isCollapsed === false) return;
    const ids = idsOf(mark).toReversed();
    const open = ids.findIndex((id) => this.#note(id)?.open);
    const before = mark.getBoundingClientRect().top;
    this.#open(ids[(open + 1) % ids.length] ?? '');
    // Notes that stand back may have held the rows above apart.
    window.scrollBy({ top: mark.getBoundingClientRect().top - before, behavior: 'instant' });
    mark.closest('.article-row')?.querySelector('.notes')?.scrollIntoView({ block: 'nearest' });
  }

  #openAddressed(): void {
    const id = /^#s-([\da-z]+)/.exec(location.hash)?.[1];
    if (id === undefined || !this.#open(id)) return;
    document.getElementById(`s-${id}`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #open(id: string): boolean {
    const note = this.#note(id);
    if (!note) return false;
    const fold = note.closest<HTMLDetailsElement>('details.notes');
    if (fold) fold.open = true;
    note.open = true;
    return true;
  }

  #follow(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    const id = target.dataset['note'];
    if (id === undefined) return;
    for (const mark of this.querySelectorAll<HTMLElement>('mark.statement')) {
      if (idsOf(mark).includes(id)) mark.classList.toggle('selected', target.open);
    }
    if (target.open) history.replaceState(history.state, '', `#s-${id}`);
  }

  #note(id: string): HTMLDetailsElement | null {
    return this.querySelector(`details[data-note="${CSS.escape(id)}"]`);
  }
}

function idsOf(mark: HTMLElement): string[] {
  return (mark.dataset['statements'] ?? '').split(' ').filter(Boolean);
}

customElements.define('article-notes', ArticleNotes);
