import { PageElement } from './element.ts';

/** Copying the address of the link inside. The link itself is there without it. */
class CopyLink extends PageElement {
  protected connect(signal: AbortSignal): void {
    const button = this.querySelector('button');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => void this.#copy(), { signal });
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(new URL(this.querySelector('a')?.href ?? '', location.href).href);
      if (status) status.textContent = 'Link copied.';
    } catch {
      if (status) status.textContent = 'The browser did not allow copying.';
    }
  }
}

customElements.define('copy-link', CopyLink);
