import { PageElement, part } from './element.ts';

/** The text of an article with its notes: choosing a statement in the text opens its note, and a link to one lands on it. */
class ArticleNotes extends PageElement {
  /** Ids of the notes that are open, the one opened last at the end. */
  #open: string[] = [];

  protected connect(signal: AbortSignal): void {
    this.dataset['ready'] = '';
    this.addEventListener('click', (event) => void this.#clicked(event.target), { signal });
    // `toggle` does not bubble.
    this.addEventListener('toggle', (event) => this.#follow(event.target), { signal, capture: true });
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    window.addEventListener('hashchange', () => this.#land(), { signal });
    this.#land();
  }

  async #clicked(target: EventTarget | null): Promise<void> {
    if (!(target instanceof Element)) return;
    const mark = target.closest<HTMLElement>('mark.statement');
    if (mark && getSelection()?.isCollapsed !== false) this.#choose(mark);
    else if (target === part(this, 'close-linked')) this.#closeLine();
    else if (target === part(this, 'copy-linked')) {
      await navigator.clipboard.writeText(location.href).then(
        () => (target.textContent = 'Link copied'),
        () => (target.textContent = 'The browser did not allow copying'),
      );
    }
  }

  /** A mark may stand for several statements: choosing it again goes through them, the innermost first, and at last closes them. */
  #choose(mark: HTMLElement): void {
    const ids = idsOf(mark).toReversed();
    const next = ids.find((id) => !this.#note(id)?.open);
    if (next === undefined) for (const id of ids) this.#note(id)?.removeAttribute('open');
    else this.#show(next)?.querySelector('summary')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Whoever follows a link to a statement finds it in the middle of the screen, its note open. */
  #land(): void {
    const id = /^#s-([\da-z]+)/.exec(location.hash)?.[1];
    const note = id === undefined ? null : this.#show(id);
    if (id === undefined || !note) return;
    for (const mark of this.#marks(id)) mark.classList.add('landed');
    part(this, 'linked-words').textContent = note.dataset['linked'] ?? '';
    part(this, 'linked').hidden = false;
    document.getElementById(`s-${id}`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #show(id: string): HTMLDetailsElement | null {
    const note = this.#note(id);
    for (let fold: Element | null | undefined = note; fold; fold = fold.parentElement?.closest('details')) fold.setAttribute('open', '');
    return note;
  }

  #follow(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    const id = target.dataset['note'];
    if (id === undefined) return;
    for (const mark of this.#marks(id)) mark.classList.toggle('selected', target.open);
    this.#open = this.#open.filter((one) => one !== id);
    if (!target.open) return;
    this.#open.push(id);
    history.replaceState(history.state, '', `#s-${id}`);
  }

  /** Esc closes the note that has focus, else the one opened last, and at last the line about the link. */
  #pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const focused = document.activeElement?.closest<HTMLDetailsElement>('details[data-note][open]');
    // `toggle` comes late: one that was just closed may still be listed.
    const note = focused ?? this.#note(this.#open.findLast((id) => this.#note(id)?.open) ?? '');
    if (focused) focused.querySelector('summary')?.focus();
    if (note) note.open = false;
    else this.#closeLine();
  }

  #closeLine(): void {
    part(this, 'linked').hidden = true;
  }

  #marks(id: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('mark.statement')].filter((mark) => idsOf(mark).includes(id));
  }

  #note(id: string): HTMLDetailsElement | null {
    return this.querySelector(`details[data-note="${CSS.escape(id)}"]`);
  }
}

function idsOf(mark: HTMLElement): string[] {
  return (mark.dataset['statements'] ?? '').split(' ').filter(Boolean);
}

customElements.define('article-notes', ArticleNotes);
