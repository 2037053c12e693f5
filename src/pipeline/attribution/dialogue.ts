import type { Trail } from './trail.ts';

/** The last words speak to somebody: "…, Mr Demir.", "…, love." */
const TO_SOMEBODY =
  /, (?:love|dear|darling|mate|sir|madam|ma['’]am|mum|mom|dad|son|my friend|(?:Mr|Mrs|Ms|Dr|Senator|Minister|President|Judge)\.? \p{Lu}[\p{L}’'-]{1,30})[.!?]?["”’']{0,8}$/u;
/** A name at the end, which may be that of a town. */
const NAME_LAST = /, (\p{Lu}\p{Ll}{1,30})[.!?]?["”’']{0,8}$/u;

/**
 * Two take turns: a paragraph of marks and no name may be the other's words, when it asks or speaks to somebody, or when the words before
 * answered a question.
 *
 * @param own the attributions of the sentence before.
 */
export function inDialogue({ document: { text }, units, at, found, unitOf }: Trail, own: readonly number[]): boolean {
  const unit = units[at];
  const words = unit ? text.slice(Math.max(unit.start, unit.end - 60), unit.end) : '';
  if (/\?["”’'»]*$/.test(words) || TO_SOMEBODY.test(words)) return true;
  const last = found[own[0] ?? -1];
  const name = NAME_LAST.exec(words)?.[1];
  if (name !== undefined && last?.source && text.slice(last.source.start, last.source.end).includes(name)) return true;
  const former = found[(own[0] ?? 0) - 1];
  if (!last?.source || !former?.source || at - (unitOf[(own[0] ?? 0) - 1] ?? 0) > 3) return false;
  const [one, other] = [former.source, last.source].map(({ start, end }) => text.slice(start, end));
  return one !== other && text[(former.content.at(-1)?.end ?? 0) - 1] === '?';
}
