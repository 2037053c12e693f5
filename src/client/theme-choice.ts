import { PageElement } from './element.ts';

/** Lets the reader choose light, dark or the system's colours, and keeps the choice. Without JavaScript the system's stand. */
class ThemeChoice extends PageElement {
  protected connect(signal: AbortSignal): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset.theme ?? '';
    select.addEventListener('change', () => choose(select.value), { signal });
    this.hidden = false;
  }
}

/** @param theme `light`, `dark`, or '' for the system's. */
function choose(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Without storage the choice holds for this page.
  }
}

customElements.define('theme-choice', ThemeChoice);
