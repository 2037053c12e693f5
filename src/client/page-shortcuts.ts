import { PageElement } from './element.ts';

/** Long enough to be read twice, in milliseconds. */
const toastTime = 4000;

/** Single-key shortcuts: a list of them, and a switch that turns them off (WCAG 2.1.4). */
class PageShortcuts extends PageElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected connect(signal: AbortSignal): void {
    const box = this.#box;
    if (box) box.checked = readChoice();
    box?.addEventListener('change', () => storeChoice(box.checked), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.querySelector('dialog')?.showModal(), { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.hidden = false;
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !this.#box?.checked) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (!this.#act(event.key)) return;
    event.preventDefault();
  }

  /** Whether the key meant something here. */
  #act(key: string): boolean {
    if (key === '?') this.querySelector('dialog')?.showModal();
    else if (key === '/') openSearch();
    else if (key === 'j' || key === 'k') return moveRow(key === 'j' ? 1 : -1);
    else if (key === 'h' || key === 'l') return moveCell(key === 'l' ? 1 : -1);
    else if (key === 'c') return this.#copy();
    else return false;
    return true;
  }

  #copy(): boolean {
    const link = document.activeElement;
    if (!(link instanceof HTMLAnchorElement)) return false;
    navigator.clipboard.writeText(link.href).then(
      () => this.#say('Link copied', link),
      () => this.#say('The link could not be copied', link),
    );
    return true;
  }

  /** For a while, under the link; never beyond the edge of the window. */
  #say(words: string, link: Element): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const { left, bottom } = link.getBoundingClientRect();
    status.textContent = words;
    status.style.left = `${Math.max(0, Math.min(left, innerWidth - status.offsetWidth))}px`;
    status.style.top = `${Math.max(0, Math.min(bottom + 4, innerHeight - status.offsetHeight))}px`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (status.textContent = ''), toastTime);
  }
}

/** The page's own search where there is one, else the search over it. */
function openSearch(): void {
  const own = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (own) own.focus();
  else document.querySelector<HTMLElement>('[data-search]')?.click();
}

const links = 'a.statement-link';

/** Focus goes to the first statement of the next row that has one. */
function moveRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => visibleLinks(row).length > 0);
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here === -1 ? rows.find((row) => step === -1 || row.getBoundingClientRect().bottom > 0) : rows[here + step];
  return focusOn(next && visibleLinks(next)[0]);
}

function moveCell(step: 1 | -1): boolean {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  if (!row) return false;
  const all = visibleLinks(row);
  return focusOn(all[all.findIndex((link) => link === document.activeElement) + step]);
}

function visibleLinks(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(links)].filter((link) => link.checkVisibility());
}

function focusOn(link: HTMLElement | undefined): boolean {
  link?.focus({ preventScroll: true });
  link?.closest('[data-statement]')?.scrollIntoView({ block: 'center' });
  return link !== undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
}

function readChoice(): boolean {
  try {
    return localStorage.getItem('shortcuts') !== 'off';
  } catch {
    return true;
  }
}

function storeChoice(on: boolean): void {
  try {
    localStorage.setItem('shortcuts', on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this page.
  }
}

customElements.define('page-shortcuts', PageShortcuts);
