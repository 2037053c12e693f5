/** Copying the link, the words with their source and the citation of one statement. The link itself is there without it. */
class StatementTools extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    this.querySelector<HTMLElement>('.tools')?.removeAttribute('hidden');
    this.addEventListener('click', (event) => void this.#act(event.target), { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  async #act(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { copy, cite } = button.dataset;
    try {
      const text = cite === undefined ? (copy === 'link' ? this.#link() : this.#withSource()) : await this.#citation(cite);
      await navigator.clipboard.writeText(text);
      this.#say(`${cite === undefined ? (copy === 'link' ? 'Link' : 'Words and source') : button.textContent} copied.`);
    } catch {
      this.#say('The browser did not allow copying.');
    }
  }

  /** With the words themselves, so that browsers that know text fragments mark them. */
  #link(): string {
    return this.#address() + (this.dataset['directive'] ?? '');
  }

  #withSource(): string {
    return `${this.dataset['source'] ?? ''} ${this.#address()}`;
  }

  /** The entry of this statement in the file of the article; entries are divided by an empty line, those of CSL are a list. */
  async #citation(url: string): Promise<string> {
    const text = await (await fetch(url)).text();
    const id = `synoptic-${this.dataset['id'] ?? ''}`;
    const entry = url.endsWith('.json') ? entryOfList(text, id) : text.split('\n\n').find((part) => part.includes(id));
    if (entry === undefined) throw new Error(`no citation ${id}`);
    return entry.trim().replace(this.#path(), this.#address());
  }

  #path(): string {
    return this.querySelector('a')?.getAttribute('href') ?? '';
  }

  #address(): string {
    return new URL(this.#path(), location.href).href;
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

function entryOfList(json: string, id: string): string | undefined {
  const list = JSON.parse(json) as { id: string }[];
  const entry = list.find((item) => item.id === id);
  return entry && JSON.stringify(entry, null, 2);
}

customElements.define('statement-tools', StatementTools);
