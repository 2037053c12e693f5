import { mostBeside } from '../view/pair/comparison.ts';
import type { CompareFile } from '../view/pair/compare-file.ts';
import { fillComparison } from './compare/fill-comparison.ts';
import { pickedIn, queryOf } from './compare/state.ts';
import { templatesIn } from './compare/templates.ts';
import { PageElement, part } from './element.ts';

/** Lets the reader pick two to five articles and sets them side by side. The picked ones are in the address. */
class ArticleCompare extends PageElement {
  #turn = 0;
  readonly #files = new Map<string, Promise<CompareFile>>();

  protected override connect(signal: AbortSignal): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('change', () => this.#change(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', (event) => this.#clear(event), { signal });
    addEventListener('popstate', () => void this.#fromAddress(), { signal });
    void this.#fromAddress();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #fromAddress(): Promise<void> {
    const picked = pickedIn(new URLSearchParams(location.search));
    for (const box of this.#boxes) box.checked = picked.includes(box.value);
    return this.#show(picked);
  }

  #change(): void {
    // What a box cannot name stays: a large corpus has more articles than boxes.
    const named = new Set(this.#boxes.map(({ value }) => value));
    const others = pickedIn(new URLSearchParams(location.search)).filter((slug) => !named.has(slug));
    const picked = [...this.#boxes.filter(({ checked }) => checked).map(({ value }) => value), ...others];
    history.pushState(null, '', location.pathname + queryOf(picked));
    void this.#show(picked);
  }

  #clear(event: Event): void {
    event.preventDefault();
    history.pushState(null, '', location.pathname);
    void this.#fromAddress();
    this.#boxes[0]?.focus();
  }

  async #show(picked: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    for (const box of this.#boxes) box.disabled = !box.checked && picked.length >= mostBeside;
    part(this, 'clear').hidden = picked.length === 0;
    const status = part(this, 'status');
    const found = await Promise.allSettled(picked.map((slug) => this.#load(slug)));
    if (turn !== this.#turn) return; // The reader picked again meanwhile.
    const files = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).toSorted((a, b) => a.order - b.order);
    const missing = found.length - files.length;
    status.textContent = [toWords(files), ...(missing > 0 ? ['An article of this address was not found.'] : [])].join(' ');
    const place = part(this, 'comparison');
    place.hidden = files.length < 2;
    if (files.length >= 2) fillComparison(place, files, templatesIn(this));
  }

  /** Kept, so that each article is loaded once; a failure is tried again. */
  #load(slug: string): Promise<CompareFile> {
    const loading = this.#files.get(slug) ?? loadFile(`${this.dataset['files'] ?? ''}${encodeURIComponent(slug)}.json`);
    this.#files.set(slug, loading);
    loading.catch(() => this.#files.delete(slug));
    return loading;
  }
}

async function loadFile(address: string): Promise<CompareFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as CompareFile;
}

function toWords(files: readonly CompareFile[]): string {
  if (files.length === 0) return '';
  if (files.length === 1) return 'Pick one more.';
  return `${files.map(({ siglum }) => siglum).join(', ')} side by side, in order of publication.`;
}

customElements.define('article-compare', ArticleCompare);
