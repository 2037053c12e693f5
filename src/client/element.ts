/** Base of the page's own elements: what one listens to ends when it leaves the page. */
export abstract class PageElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.connect(this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Bring the element to life. @param signal aborted when it leaves the page: pass it to every `addEventListener`. */
  protected abstract connect(signal: AbortSignal): void;
}

/** The place of that name inside `element`. @throws when the page has none. */
export function part(element: Element, name: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no place ${name}.`);
  return found;
}
