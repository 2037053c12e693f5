import { PageElement } from './element.ts';

/** The search over any page: opens on the search button, Ctrl+K or Cmd+K, closes on Esc; focus then is where it was. */
class SearchDialog extends PageElement {
  protected connect(signal: AbortSignal): void {
    document.addEventListener('click', (event) => this.#clicked(event), { signal });
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.#dialog.querySelector('button')?.addEventListener('click', () => this.#dialog.close(), { signal });
    for (const button of document.querySelectorAll('[data-search]')) button.setAttribute('aria-haspopup', 'dialog');
  }

  get #dialog() {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  #open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.querySelector('input')?.select();
  }

  /** A click that asks for another tab is left to the browser. */
  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (target === this.#dialog) this.#dialog.close();
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(target instanceof Element) || !target.closest('[data-search]')) return;
    event.preventDefault();
    this.#open();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#open();
  }
}

customElements.define('search-dialog', SearchDialog);
