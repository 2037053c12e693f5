/** Changes between light and dark and keeps the choice. Without JavaScript the choice of the system stands. */
class ThemeToggle extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.querySelector('button')?.addEventListener('click', () => this.#turn(), { signal });
    system.addEventListener('change', () => this.#label(), { signal });
    this.hidden = false;
    this.#label();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #turn(): void {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
    this.#label();
  }

  /** The button says what it does, not what is. */
  #label(): void {
    const button = this.querySelector('button');
    if (button) button.textContent = isDark() ? 'Light' : 'Dark';
    button?.setAttribute('aria-label', isDark() ? 'Light theme' : 'Dark theme');
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

customElements.define('theme-toggle', ThemeToggle);
