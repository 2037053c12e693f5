import type { Figure } from './figures.ts';
import type { Memory } from './memory.ts';
import { reach, scoreOf, type Trace, weights } from './scores.ts';

/** Whom a pronoun or a role noun leads back to, and by how much more than the next one. */
export interface Focus {
  readonly figure: Figure;
  readonly lead: number;
}

/** What one figure has for it. */
interface Standing {
  score: number;
  /** Where it was named last. */
  readonly sentence: number;
  topic: boolean;
}

/** A pronoun takes who is in focus; two holders of one role in one sentence leave a role noun open. */
const margins = { pronoun: 1, role: 2.5 };
const unsureLead = 4;

/**
 * The figure that best answers to `fits` before `at`; undefined when there is none or two are nearly equal. Distance counts
 * the sentences that name somebody who fits, so that a sentence about something else changes nothing.
 *
 * @param known Is it certain that the figure fits?
 */
export function inFocus(
  memory: Memory,
  at: number,
  fits: (figure: Figure) => boolean,
  known: (figure: Figure) => boolean,
  by: 'pronoun' | 'role',
): Focus | undefined {
  const here = memory.sentenceAt(at);
  const own = memory.blockOf(here);
  const before = memory.blockBefore(own);
  const standings = new Map<Figure, Standing>();
  let sentence = here;
  let distance = 0;
  let latest = true;
  let silent = true;
  /** People of the paragraph's earlier sentences who are only spoken of, as far as it is known where their sentences end. */
  const shadows = new Set<Figure>();
  for (const trace of memory.before(at)) {
    if (by === 'pronoun' && here - trace.sentence > reach.silence) break;
    if (!fits(trace.figure)) continue;
    if (trace.sentence !== sentence) distance++;
    sentence = trace.sentence;
    if (by === 'pronoun' && distance > reach.sentences) break;
    if (by === 'pronoun' && !trace.spoke && distance > reach.unspoken) continue;
    const inside = by === 'pronoun' && trace.block === own && !trace.reported;
    if (inside) silent = false;
    if (trace.reported && trace.block === own && trace.sentence < here && known(trace.figure)) shadows.add(trace.figure);
    const score =
      scoreOf(trace, distance, by) +
      (inside ? weights.paragraph : 0) +
      (inside && trace.subject && distance === 1 ? weights.next : 0) +
      (known(trace.figure) ? weights.gender : 0) +
      (trace.spoke && latest ? weights.latest : 0);
    if (trace.spoke) latest = false;
    note(standings, trace, score, trace.block === before && memory.topicOf(before) === trace.figure);
  }
  // Where its own paragraph is silent, a pronoun is led by whom the one before was about.
  if (by === 'pronoun' && silent) for (const one of standings.values()) if (one.topic) one.score += weights.topic;

  const [best, next] = [...standings].sort((a, b) => b[1].score - a[1].score);
  if (!best) return undefined;
  const [figure, { score, sentence: last }] = best;
  const lead = next ? score - next[1].score : Infinity;
  if (lead < margins[by]) return undefined;
  // Somebody of whom "he" may be said, beside somebody of whom it can be said for sure.
  const sure =
    by === 'role' || known(figure) || figure.kind === 'unnamed' ? undefined : [...standings].find(([one]) => one !== figure && known(one));
  if (sure && score - sure[1].score < unsureLead) return undefined;
  if (by === 'role') return { figure, lead };
  // Two of whom nothing tells "he" from "she" spoke in the paragraph before: either can open this one.
  const theirs = memory.blockOf(last);
  if (
    !known(figure) &&
    theirs !== own &&
    figure.kind !== 'unnamed' &&
    memory.speakersOf(theirs).some((one) => one !== figure && fits(one) && !known(one) && one.kind !== 'unnamed')
  )
    return undefined;
  const elsewhere = memory.blockOf(last) !== own;
  if (here - last > reach.sentences || (elsewhere && (hasHero(memory, figure, standings) || (shadows.size > 0 && !shadows.has(figure)))))
    return undefined;
  return { figure, lead };
}

function note(standings: Map<Figure, Standing>, { figure, sentence }: Trace, score: number, topic: boolean): void {
  const former = standings.get(figure);
  if (!former) return void standings.set(figure, { score, sentence, topic });
  former.score = Math.max(former.score, score);
  former.topic ||= topic;
}

/** Somebody else who fits is whom the article is about, and `figure` only passed by: in a new paragraph "she" can be either. */
function hasHero(memory: Memory, figure: Figure, rivals: ReadonlyMap<Figure, unknown>): boolean {
  return [...rivals.keys()].some((rival) => {
    const spoken = memory.spokenBy(rival);
    return rival !== figure && spoken > 5 && spoken * 2 > memory.spokenBy() && spoken >= 3 * memory.spokenBy(figure);
  });
}
