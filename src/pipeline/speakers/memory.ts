import type { Document } from '../document.ts';
import type { Figure } from './figures.ts';
import { inFocus } from './focus.ts';
import { reach, type Trace } from './scores.ts';

/** What the article has named so far, in text order. */
export class Memory {
  readonly #traces: Trace[] = [];
  readonly #figures = new Set<Figure>();
  readonly #sentences: readonly number[];
  readonly #blocks: readonly number[];
  /** The first subject of each block: what the paragraph is about. */
  readonly #topics = new Map<number, Figure>();
  readonly #named: number[] = [];
  readonly #groups: { readonly members: readonly Figure[]; readonly at: number; readonly sentence: number }[] = [];
  readonly #spoken = new Map<Figure, number>();
  #allSpoken = 0;

  constructor(document: Document) {
    this.#sentences = document.sentences.map(({ start }) => start);
    this.#blocks = document.sentences.map(({ block }) => block);
  }

  add(trace: Omit<Trace, 'sentence' | 'block'>): void {
    this.#figures.add(trace.figure);
    if (trace.figure.people) this.addGroup(trace.figure.people, trace.at);
    const sentence = this.sentenceAt(trace.at);
    const block = this.#blocks[sentence] ?? -1;
    this.#traces.push({ ...trace, sentence, block });
    if (this.#named.at(-1) !== block) this.#named.push(block);
    if (trace.spoke) this.#allSpoken++;
    if (trace.spoke) this.#spoken.set(trace.figure, (this.#spoken.get(trace.figure) ?? 0) + 1);
    if (trace.subject && !trace.reported && !this.#topics.has(block)) this.#topics.set(block, trace.figure);
  }

  /** Everybody named so far. */
  figures(): ReadonlySet<Figure> {
    return this.#figures;
  }

  /** Who spoke last before `at`. */
  lastSpeaker(at: number): Figure | undefined {
    return this.#traces.findLast((trace) => trace.spoke && trace.at < at)?.figure;
  }

  /** Has none of the others been named since the figure was? */
  isLatest(figure: Figure, others: ReadonlySet<Figure>, at: number): boolean {
    return this.#traces.findLast((trace) => trace.at < at && (trace.figure === figure || others.has(trace.figure)))?.figure === figure;
  }

  /** Has one who `fits` spoken before `at`, at a place that `counts`? */
  hasSpoken(at: number, fits: (figure: Figure) => boolean, counts: (at: number) => boolean): boolean {
    return this.#traces.some((trace) => trace.spoke && trace.at < at && fits(trace.figure) && counts(trace.at));
  }

  /** Keep in mind that these are named together. */
  addGroup(members: readonly Figure[], at: number): void {
    this.#groups.push({ members, at, sentence: this.sentenceAt(at) });
  }

  /** Who was named together last, in the sentences just before `at`. */
  lastGroup(at: number): readonly Figure[] | undefined {
    const group = this.#groups.findLast((one) => one.at < at);
    return group && this.sentenceAt(at) - group.sentence <= reach.sentences ? group.members : undefined;
  }

  /** Ids of the listed figures named in the last sentences. */
  recent(): Set<string> {
    const last = this.#traces.at(-1)?.sentence ?? 0;
    const near = this.#traces.slice(-reach.listed).filter(({ sentence }) => last - sentence <= reach.sentences);
    return new Set(near.flatMap(({ figure }) => figure.actor ?? []));
  }

  /**
   * Somebody of whom the article says nothing more has been brought in as a subject since `figure` was last named before `at`:
   * "Spain's Ona Mar took another view. The prime minister said …" need not mean the one prime minister who was named.
   */
  isNewcomerSince(figure: Figure, at: number): boolean {
    let newcomer = -1;
    for (let index = this.#traces.length - 1; index >= Math.max(0, this.#traces.length - reach.listed); index--) {
      const trace = this.#traces[index];
      if (!trace || trace.at >= at) continue;
      // "X's son Y" brings Y in beside X, not after.
      if (trace.figure === figure) return newcomer > trace.sentence;
      const { actor, kind, roles, name } = trace.figure;
      const isPerson = kind === 'person' || (kind === 'unknown' && name.includes(' '));
      if (trace.subject && !trace.reported && actor === null && isPerson && roles.size === 0) newcomer = Math.max(newcomer, trace.sentence);
    }
    return newcomer >= 0;
  }

  /** Who is in focus at `at` of those who fit; undefined when there is none or two are nearly equal. */
  nearest(
    at: number,
    fits: (figure: Figure) => boolean,
    known: (figure: Figure) => boolean,
    by: 'pronoun' | 'role' = 'pronoun',
  ): Figure | undefined {
    return inFocus(this, at, fits, known, by)?.figure;
  }

  /** The last places before `at`, the nearest first. */
  *before(at: number): Generator<Trace> {
    for (let index = this.#traces.length - 1; index >= Math.max(0, this.#traces.length - reach.traces); index--) {
      const trace = this.#traces[index];
      if (trace && trace.at < at) yield trace;
    }
  }

  blockOf(sentence: number): number {
    return this.#blocks[sentence] ?? -1;
  }

  /** The block before `block` that names somebody: one about something else changes nothing. */
  blockBefore(block: number): number | undefined {
    return this.#named.findLast((one) => one < block);
  }

  /** Who spoke in the block. */
  speakersOf(block: number): readonly Figure[] {
    const from = Math.max(0, this.#traces.length - reach.listed);
    return this.#traces.slice(from).flatMap((trace) => (trace.spoke && trace.block === block ? [trace.figure] : []));
  }

  topicOf(block: number | undefined): Figure | undefined {
    return block === undefined ? undefined : this.#topics.get(block);
  }

  /** How often the figure spoke, or everybody. */
  spokenBy(figure?: Figure): number {
    return figure ? (this.#spoken.get(figure) ?? 0) : this.#allSpoken;
  }

  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sentences[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
