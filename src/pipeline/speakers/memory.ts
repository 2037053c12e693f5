import type { Document } from '../document.ts';
import type { Figure } from './figures.ts';
import { scoreOf, type Trace, weights } from './scores.ts';

const reach = { sentences: 6, unspoken: 2, silence: 24, listed: 40, traces: 2000 };
/** A pronoun takes who is in focus; two holders of one role in one sentence leave a role noun open. */
const margins = { pronoun: 1, role: 2.5 };

/** What the article has named so far, in text order. */
export class Memory {
  readonly #traces: Trace[] = [];
  readonly #figures = new Set<Figure>();
  readonly #sentences: readonly number[];
  readonly #blocks: readonly number[];
  /** The first subject of each block: what the paragraph is about. */
  readonly #topics = new Map<number, Figure>();
  /** The blocks that name somebody: one about something else changes nothing. */
  readonly #named: number[] = [];
  readonly #spoken = new Map<Figure, number>();
  #allSpoken = 0;

  constructor(document: Document) {
    this.#sentences = document.sentences.map(({ start }) => start);
    this.#blocks = document.sentences.map(({ block }) => block);
  }

  add(trace: Omit<Trace, 'sentence' | 'block'>): void {
    this.#figures.add(trace.figure);
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

  /** Who spoke together last, in the sentences just before `at`. */
  lastGroup(at: number): { readonly figure: Figure; readonly members: readonly Figure[] } | undefined {
    const here = this.sentenceAt(at);
    const trace = this.#traces.findLast((one) => one.at < at && one.figure.people !== undefined);
    return trace?.figure.people && here - trace.sentence <= reach.sentences
      ? { figure: trace.figure, members: trace.figure.people }
      : undefined;
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

  /**
   * The figure that best answers to `fits` before `at`; undefined when there is none or two are nearly equal. Distance counts
   * the sentences that name somebody who fits, so that a sentence about something else changes nothing.
   */
  nearest(
    at: number,
    fits: (figure: Figure) => boolean,
    known: (figure: Figure) => boolean,
    by: 'pronoun' | 'role' = 'pronoun',
  ): Figure | undefined {
    return this.nearestBy(at, fits, known, by)?.figure;
  }

  /** The same, and by how much it leads. */
  nearestBy(
    at: number,
    fits: (figure: Figure) => boolean,
    known: (figure: Figure) => boolean,
    by: 'pronoun' | 'role',
  ): { readonly figure: Figure; readonly lead: number } | undefined {
    const here = this.sentenceAt(at);
    const scores = new Map<Figure, { score: number; readonly sentence: number }>();
    let sentence = here;
    let distance = 0;
    let latest = true;
    for (let index = this.#traces.length - 1; index >= Math.max(0, this.#traces.length - reach.traces); index--) {
      const trace = this.#traces[index];
      if (!trace || trace.at >= at) continue;
      if (by === 'pronoun' && here - trace.sentence > reach.silence) break;
      if (!fits(trace.figure)) continue;
      if (trace.sentence !== sentence) distance++;
      sentence = trace.sentence;
      if (by === 'pronoun' && distance > reach.sentences) break;
      if (by === 'pronoun' && !trace.spoke && distance > reach.unspoken) continue;
      const score =
        scoreOf(trace, distance, by) +
        (by === 'pronoun' ? this.#nearness(trace, here) : 0) +
        (known(trace.figure) ? weights.gender : 0) +
        (trace.spoke && latest ? weights.latest : 0);
      if (trace.spoke) latest = false;
      const former = scores.get(trace.figure);
      if (former) former.score = Math.max(former.score, score);
      else scores.set(trace.figure, { score, sentence });
    }

    const [best, next] = [...scores].sort((a, b) => b[1].score - a[1].score);
    if (!best) return undefined;
    const lead = next ? best[1].score - next[1].score : Infinity;
    if (lead < margins[by] || (by === 'pronoun' && here - best[1].sentence > reach.sentences)) return undefined;
    if (by === 'pronoun' && (this.#blocks[best[1].sentence] ?? -1) !== (this.#blocks[here] ?? -1) && this.#hasHero(best[0], scores))
      return undefined;
    return { figure: best[0], lead };
  }

  /** Somebody else who fits is whom the article is about, and `figure` only passed by: in a new paragraph "she" can be either. */
  #hasHero(figure: Figure, rivals: ReadonlyMap<Figure, unknown>): boolean {
    const spoken = (one: Figure) => this.#spoken.get(one) ?? 0;
    return [...rivals.keys()].some(
      (rival) => rival !== figure && spoken(rival) > 5 && spoken(rival) * 2 > this.#allSpoken && spoken(rival) >= 3 * spoken(figure),
    );
  }

  /** A pronoun is led by its own paragraph first, and by whom the one before was about. */
  #nearness({ block, figure, reported }: Trace, here: number): number {
    const own = this.#blocks[here] ?? -1;
    if (block === own) return reported ? 0 : weights.paragraph;
    return block === this.#named.findLast((one) => one < own) && this.#topics.get(block) === figure ? weights.topic : 0;
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
