import { PageElement } from './element.ts';

/** The menu of the header closes with Escape and with a tap beside it; without JavaScript a tap on its name closes it. */
class SiteMenu extends PageElement {
  protected connect(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(true), { signal });
    document.addEventListener('click', (event) => !this.contains(event.target as Node) && this.#close(false), { signal });
  }

  #close(focus: boolean): void {
    const menu = this.querySelector('details');
    if (!menu?.open) return;
    const back = focus && this.contains(document.activeElement);
    menu.open = false;
    if (back) menu.querySelector('summary')?.focus();
  }
}

customElements.define('site-menu', SiteMenu);
