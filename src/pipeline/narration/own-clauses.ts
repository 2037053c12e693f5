import type { Range } from '../document.ts';
import { rangeOf } from '../attribution/found.ts';
import { subjectBefore } from '../attribution/subject.ts';
import type { Unit, Word } from '../attribution/units.ts';
import { isAdverb, isComma, isConjunction, isFinite, isPreposition, isRelative } from '../attribution/words.ts';

/** A main clause in the article's own voice. */
export interface OwnClause {
  readonly words: readonly Word[];
  readonly range: Range;
}

/** The main clauses of a unit that stand outside all attributions. */
export function ownClauses(unit: Unit, attributed: readonly Range[]): OwnClause[] {
  return pieces(unit.words, attributed)
    .flatMap((piece) => mainClauses(piece))
    .flatMap((words) => tidy(words) ?? []);
}

/** Runs of words outside the attributions. */
function pieces(words: readonly Word[], attributed: readonly Range[]): Word[][] {
  const runs: Word[][] = [[]];
  let first = true;
  for (const word of words) {
    const inside = attributed.some(({ start, end }) => start < word.end && word.start < end);
    if (inside && (runs.at(-1)?.length ?? 0) > 0) runs.push([]);
    if (!inside) {
      runs.at(-1)?.push(word);
      continue;
    }
    first = false;
  }
  // Behind an attribution only a clause with its own opening word counts (", as Paris cooled on it").
  return runs.filter((run, index) => (index === 0 && (first || run[0] === words[0])) || opensAfter(run));
}

function opensAfter(run: readonly Word[]): boolean {
  const at = isComma(run[0]) ? 1 : 0;
  return /^(?:as|while|but|and|although|though|whereas|;)$/.test(run[at]?.low ?? '') && hasClause(run.slice(at + 1));
}

/** Cut at ";" and ":", and at ", but" or ", and" before a new subject and verb. */
function mainClauses(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  let start = 0;
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (!word || word.quote !== -1) continue;
    const stop = /^[;:]$/.test(word.text) || (/^\.+$/.test(word.text) && index + 1 < words.length);
    const joined =
      isComma(word) &&
      /^(?:but|and|yet|so)$/.test(words[index + 1]?.low ?? '') &&
      hasClause(words.slice(index + 2), 2) &&
      hasClause(words.slice(start, index));
    if (!stop && !joined) continue;
    clauses.push(words.slice(start, index));
    start = index + 1;
  }
  clauses.push(words.slice(start));
  return clauses;
}

/** Without connecting words before and marks behind; a fronted "despite …," or "although …," goes too. */
function tidy(words: readonly Word[]): OwnClause | undefined {
  let from = 0;
  let to = words.length;
  while (
    from < to &&
    (isComma(words[from]) ||
      isConjunction(words[from]) ||
      /^(?:as|while|so|although|though|whereas|however|meanwhile|yet|nevertheless|still|instead)$/.test(words[from]?.low ?? '') ||
      (isAdverb(words[from]) && isComma(words[from + 1])))
  )
    from++;
  from = pastFrame(words, from);
  while (to > from && /^(?:\.+|!|;|:|,|with|[-–—(])$/.test(words[to - 1]?.low ?? '')) to--;
  const clause = words.slice(from, to);
  if (clause.length < 4 || !hasClause(clause)) return undefined;
  const first = clause[0];
  if (!first || clause.filter(({ quote }) => quote !== -1).length * 2 > clause.length) return undefined;
  return { words: clause, range: rangeOf(clause, 0, clause.length) };
}

/** A subject that begins before `within` and, outside relative clauses, a finite verb. */
function hasClause(words: readonly Word[], within = Infinity): boolean {
  let relative = 0;
  for (let index = 1; index < words.length; index++) {
    if (isRelative(words[index]) || words[index]?.low === 'that') relative++;
    if (!isFinite(words, index) || words[index]?.quote !== -1) continue;
    if (relative > 0) {
      relative--;
      continue;
    }
    return (subjectBefore(words, index)?.phrase.from ?? Infinity) < within || /^(?:there|it|this|that|whether)$/.test(words[0]?.low ?? '');
  }
  return false;
}

/** Behind "Despite …,", "In addition to …,", "In the context of …—" the clause itself begins. */
function pastFrame(words: readonly Word[], from: number): number {
  const opening = words
    .slice(from, from + 3)
    .map(({ low }) => low)
    .join(' ');
  if (!/^(?:despite|amid|given|although|though|in (?:addition|spite|light|view)|in the context|against the back)/.test(opening))
    return from;
  for (let index = from + 2; index + 2 < words.length; index++) {
    if (!isComma(words[index]) && !/^[—–]$/.test(words[index]?.text ?? '')) continue;
    if (!isPreposition(words[index + 1]) && !isConjunction(words[index + 1]) && hasClause(words.slice(index + 1), 1)) return index + 1;
  }
  return from;
}
