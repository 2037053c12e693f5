import type { Document } from '../document.ts';
import type { Figure } from './figures.ts';

/** One place at which a figure was named or spoke, for what pronouns and role nouns lead back to. */
export interface Trace {
  readonly figure: Figure;
  readonly at: number;
  readonly sentence: number;
  /** It is the source of an attribution. */
  readonly spoke: boolean;
  /** It is the first noun of its sentence. */
  readonly subject: boolean;
  /** It stands inside what somebody else is reported to say. */
  readonly reported: boolean;
}

const weights = { sentence: 2, spoke: 2, subject: 2, reported: -2.5, gender: 1, latest: 0.5, unproven: -1, here: 2.5 };
const reach = { sentences: 6, unspoken: 2, silence: 24, listed: 40, traces: 2000 };
/** A pronoun takes who is in focus; two holders of one role in one sentence leave a role noun open. */
const margins = { pronoun: 1, role: 2.5 };

/** What the article has named so far, in text order. */
export class Memory {
  readonly #traces: Trace[] = [];
  readonly #figures = new Set<Figure>();
  readonly #sentences: readonly number[];

  constructor(document: Document) {
    this.#sentences = document.sentences.map(({ start }) => start);
  }

  add(trace: Omit<Trace, 'sentence'>): void {
    this.#figures.add(trace.figure);
    this.#traces.push({ ...trace, sentence: this.sentenceAt(trace.at) });
  }

  /** Everybody named so far. */
  figures(): ReadonlySet<Figure> {
    return this.#figures;
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
        scoreOf(trace, distance, by) + (known(trace.figure) ? weights.gender : 0) + (trace.spoke && latest ? weights.latest : 0);
      if (trace.spoke) latest = false;
      const former = scores.get(trace.figure);
      if (former) former.score = Math.max(former.score, score);
      else scores.set(trace.figure, { score, sentence });
    }
    const [best, next] = [...scores].sort((a, b) => b[1].score - a[1].score);
    if (!best || (next && best[1].score - next[1].score < margins[by])) return undefined;
    return by === 'pronoun' && here - best[1].sentence > reach.sentences ? undefined : best[0];
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

function scoreOf({ spoke, subject, reported, figure }: Trace, distance: number, by: 'pronoun' | 'role'): number {
  return (
    weights.sentence * Math.max(0, 3 - Math.max(distance, 1)) +
    (spoke ? weights.spoke : 0) +
    (subject ? weights.subject : 0) +
    (subject && distance === 0 && by === 'pronoun' ? weights.here : 0) +
    (reported ? weights.reported : 0) +
    (figure.proven || by === 'role' ? 0 : weights.unproven) -
    Math.min(distance, 40) / 40
  );
}
