import { learnRole } from './figures.ts';
import { determiners, functionWords, genderOf, isTitle, postmodifiers } from './lexicon.ts';
import type { Named } from './listed-names.ts';
import { joined, type Word } from './words.ts';

/** Learn roles from what stands beside a full name: "US envoy X", "her colleague X", "X, a pediatrician at …". */
export function learnBeside(words: readonly Word[], named: Named): void {
  const found = [...before(words, named), ...after(words, named)];
  const { figure } = named;
  if (found.length === 0) return;
  figure.proven = true;
  if (figure.kind === 'unknown') figure.kind = 'person';
  for (const role of found) learnRole(figure, role);
}

function before(words: readonly Word[], { from, figure }: Named): string[] {
  let start = from;
  while (start > 0 && from - start < 6 && joined(words[start]) && !determiners.has(words[start - 1]?.lower ?? '')) start--;
  const last = words[from - 1];
  if (!last || start === from) return [];
  const opened = joined(words[start]) && determiners.has(words[start - 1]?.lower ?? '') && !words[start]?.capital;
  // "her colleague X" and "the pianist X", but not "the vote X lost".
  const noun = opened && from - start === 1 && /^(?:his|her|its|their)$/.test(words[start - 1]?.lower ?? '') && !last.possessive;
  // "Secretary of Defense X".
  const of = words.slice(start, from).findIndex(({ lower }) => lower === 'of');
  if (of > 0 && isTitle(words[start + of - 1]?.lower ?? '')) return [phrase(words, start, start + of), phrase(words, start, from)];
  if (!isTitle(last.lower) && !noun) return [];
  figure.gender ??= genderOf(last.lower.replace(/\.$/, ''));
  return [phrase(words, start, from)];
}

function after(words: readonly Word[], named: Named): string[] {
  // "Oleg Ivanov, 42, a taxi driver".
  const to = words[named.to]?.gap === ', ' && /^\d{1,3}$/.test(words[named.to]?.plain ?? '') ? named.to + 1 : named.to;
  if (words[to]?.gap !== ', ') return [];
  let end = to;
  while (end < words.length && end - to < 9 && (end === to || joined(words[end]))) {
    const word = words[end]?.lower ?? '';
    if ((end > to && postmodifiers.has(word)) || word === 'of' || word === 'and') break;
    end++;
  }
  const start = determiners.has(words[to]?.lower ?? '') ? to + 1 : to;
  const head = words[end - 1]?.lower ?? '';
  if (end === start || /(?:ed|ing)$/.test(head) || functionWords.has(head)) return [];
  if (start === to && !isTitle(head) && !/(?:man|woman|person|or|er|ist|ian)$/.test(head)) return [];
  // "member of parliament" is one role.
  const lawmaker = words[end]?.lower === 'of' && /^(?:parliament|congress)$/.test(words[end + 1]?.lower ?? '');
  return [phrase(words, start, end), ...(lawmaker ? ['lawmaker'] : [])];
}

function phrase(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .join(' ');
}
