import { PageElement, part } from './element.ts';
import { find, nearSearch, readLists, type Answer, type Counts, type Group, type Hit } from './search/engine.ts';
import { fillResult, joinHits } from './search/fill-result.ts';
import { fromParams, isEmpty, toParams, type SearchState } from './search/state.ts';
import { foundWords, nothingWords } from './search/words.ts';

const pageSize = 20;
/** Long enough that typing a word asks once, short enough to feel at once. */
const typingPause = 200;

/** What the history keeps of a search that was left by one of its results. */
interface Left {
  /** Address of the result. */
  readonly at: string;
  /** Numbers of statements and of other sentences that were shown. */
  readonly shown: readonly [number, number];
}

/** The search page: reads its state from the address, asks the index, shows results and counts, keeps the address true. */
export class SiteSearch extends PageElement {
  #answer?: Answer;
  #hits: [Hit[], Hit[]] = [[], []];
  #asked = 0;
  #timer?: ReturnType<typeof setTimeout>;

  protected connect(signal: AbortSignal): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    form.addEventListener('change', ({ target }) => this.#chosen(target), { signal });
    form.addEventListener('input', ({ target }) => this.#typed(target), { signal });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#changed('push')), { signal });
    part(this, 'filters').addEventListener('click', () => this.#toggleFilters(), { signal });
    part(this, 'more').addEventListener('click', () => void this.#showMore(0, pageSize), { signal });
    part(this, 'more-elsewhere').addEventListener('click', () => void this.#showMore(1, pageSize), { signal });
    this.addEventListener('click', ({ target }) => this.#leaves(target), { signal });
    addEventListener('popstate', () => void this.#fromAddress(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    void this.#arrive();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #query() {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  get #boxes() {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Whoever comes back finds the results that were shown, and the focus on the one that was followed. */
  async #arrive() {
    const left = history.state as Left | null;
    if (!left?.at && location.search !== '') this.#query.focus({ preventScroll: true });
    await this.#fromAddress(left?.shown);
    if (left?.at) [...this.querySelectorAll<HTMLAnchorElement>('ol a')].find(({ href }) => href === left.at)?.focus();
  }

  #leaves(target: EventTarget | null) {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('ol a') : null;
    const left: Left | null = link && { at: link.href, shown: [this.#hits[0].length, this.#hits[1].length] };
    if (left) history.replaceState(left, '');
  }

  async #fromAddress(shown?: Left['shown']) {
    const { query, chosen } = fromParams(new URLSearchParams(location.search), [...new Set(this.#boxes.map(({ name }) => name))]);
    this.#query.value = query;
    for (const box of this.#boxes) box.checked = chosen[box.name]?.includes(box.value) ?? false;
    await this.#ask(shown);
  }

  #toggleFilters() {
    const button = part(this, 'filters');
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    part(this, 'facets').toggleAttribute('data-open', open);
  }

  #submitted(event: SubmitEvent) {
    event.preventDefault();
    this.#changed('push');
  }

  #chosen(target: EventTarget | null) {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#changed('push');
  }

  #typed(target: EventTarget | null) {
    if (target !== this.#query) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed('replace'), typingPause);
  }

  #changed(how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    const address = location.pathname + toParams(this.#state());
    if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
    void this.#ask();
  }

  #state(): SearchState {
    return fromParams(toSearchParams(new FormData(this.#form)), [...new Set(this.#boxes.map(({ name }) => name))]);
  }

  get #places() {
    return { bundle: this.dataset['bundle'] ?? '', cards: this.dataset['cards'] ?? '' };
  }

  async #ask(shown: Left['shown'] = [pageSize, pageSize]) {
    const turn = ++this.#asked;
    const state = this.#state();
    const empty = isEmpty(state);
    this.#showChosen(state);
    part(this, 'waiting').hidden = empty || this.#answer !== undefined;
    if (empty && this.#answer === undefined) return; // The counts of the page are those of all statements.
    try {
      const answer = await find(this.#places, state);
      const near = answer.unknown.length > 0 ? await nearSearch(this.#places, state.query, answer.unknown) : undefined;
      if (turn !== this.#asked) return; // A later question was asked meanwhile.
      this.#answer = answer;
      this.#hits = [[], []];
      this.#showCounts(answer.counts);
      const nothing = !empty && answer.statements.total + answer.passages.total === 0;
      part(this, 'status').textContent = empty ? '' : nothing ? nothingWords(answer) : foundWords(answer);
      part(this, 'none').hidden = !nothing;
      this.#offer(near, state);
      if (!empty) await Promise.all([this.#showMore(0, shown[0]), this.#showMore(1, shown[1])]);
      part(this, 'waiting').hidden = true;
      for (const name of ['statements', 'passages'] as const) part(this, name).hidden = empty || answer[name].total === 0;
    } catch {
      part(this, 'waiting').hidden = true;
      part(this, 'status').textContent = 'The search index could not be loaded.';
    }
  }

  /** What to do where nothing is found. */
  #offer(near: string | undefined, { query, chosen }: SearchState) {
    const offer = part(this, 'near');
    const isNarrowed = Object.values(chosen).some((values) => values.length > 0);
    const other = near ?? (isNarrowed ? query : undefined);
    offer.hidden = other === undefined;
    const link = offer.querySelector('a');
    if (!link || other === undefined) return;
    link.href = location.pathname + toParams({ query: other, chosen: near === undefined ? {} : chosen });
    link.textContent = near === undefined ? 'Search without the filters' : `Search for ${near}`;
  }

  async #showMore(place: 0 | 1, count: number) {
    const answer = this.#answer;
    const template = this.querySelector('template');
    if (!answer || !template) return;
    const group: Group = place === 0 ? answer.statements : answer.passages;
    const [hits, { speakers }] = await Promise.all([group.more(count), readLists(this.#places)]);
    if (answer !== this.#answer) return;
    const [list, more] = place === 0 ? ['results', 'more'] : ['elsewhere', 'more-elsewhere'];
    const focus = document.activeElement === part(this, more) ? joinHits(this.#hits[place]).length : undefined;
    this.#hits[place] = [...this.#hits[place], ...hits];
    const results = joinHits(this.#hits[place]).map((result) => fillResult(template, result, answer.query, speakers));
    part(this, list).replaceChildren(...results);
    part(this, more).hidden = this.#hits[place].length >= group.total;
    // The button goes away under the reader's finger, or moves down: the first new result takes its place.
    if (focus !== undefined) part(this, list).children[focus]?.querySelector('a')?.focus();
  }

  #showCounts(counts: Counts) {
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const shown = box.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
      box.closest('li')?.toggleAttribute('data-empty', count === 0 && !box.checked);
    }
  }

  /** How many choices are made: choices stay folded, so that nothing moves. */
  #showChosen({ chosen }: SearchState) {
    const count = (name: string) => chosen[name]?.length ?? 0;
    for (const facet of this.querySelectorAll<HTMLElement>('[data-facet]')) show(facet, count(facet.dataset['facet'] ?? ''));
    show(part(this, 'filters'), Object.keys(chosen).reduce((sum, name) => sum + count(name), 0)); // prettier-ignore
  }
}

function show(element: Element, count: number): void {
  const chosen = element.querySelector('[data-chosen]');
  if (chosen) chosen.textContent = count === 0 ? '' : `${count} chosen`;
}

function toSearchParams(data: FormData): URLSearchParams {
  return new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

customElements.define('site-search', SiteSearch);
