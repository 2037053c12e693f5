import type { Range } from '../../schema/span.ts';

const SPEECH =
  'said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|asked|asks|replied|replies|warned|warns|stated|states|stating|declared|declares|insisted|insists|stressed|stresses|noted|notes|remarked|remarks|emphasized|emphasised|posted|tweeted|answered|shouted|announced|argued|cautioned|quipped|concluded|recalled|explained|responded|claimed';
const CUE_AFTER = new RegExp(`^\\s?[,–—-]?\\s?(?:[\\p{L}.’'-]{1,25}\\s){0,4}(?:${SPEECH})\\b`, 'iu');
const CUE_BEFORE = new RegExp(`\\b(?:${SPEECH})\\b(?:\\s[\\p{L}.’'-]{1,25}){0,2}\\s?[,:]?\\s?$`, 'iu');
/** Words that stay small in names and titles. */
const SMALL = /^(?:a|an|and|as|at|by|de|for|from|in|of|on|or|the|to|vs?|with)$/i;
const FEW = 5;
const LONGEST_NAME = 12;

/** The marks hold a few words set off inside a clause, or a name or a title: no statement by itself. */
export function isScare(text: string, inner: Range, outer: Range, block: Range): boolean {
  if (inner.end - inner.start > 200) return false;
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu) ?? [];
  if (words.length === 0) return true;
  const last = text[inner.end - 1] ?? '';
  const next = text[outer.end] ?? '';
  const before = text.slice(Math.max(block.start, outer.start - 60), outer.start);
  const after = text.slice(outer.end, Math.min(block.end, outer.end + 80));
  const said = (/[,.!?…–—]/.test(last) || next === ',') && CUE_AFTER.test(after);
  if (said || CUE_BEFORE.test(before) || /:\s$/.test(before)) return false;
  if (/[.!?]/.test(last) && (before.trim() === '' || /[.!?]["”’']?\s$/.test(before))) return false;
  return words.length < FEW || (words.length <= LONGEST_NAME && !/[.!?]/.test(last) && isName(words));
}

function isName(words: readonly string[]): boolean {
  return words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
}
