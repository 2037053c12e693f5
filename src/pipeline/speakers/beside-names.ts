import type { Figure } from './figures.ts';
import { learnRole } from './held-roles.ts';
import { genderOfName } from './given-names.ts';
import { bodyNouns, enterpriseNouns, mediaNouns, newspaperWords } from './body-words.ts';
import { courtesies, determiners, functionWords, genderOf, isTitle, kinNouns, postmodifiers } from './lexicon.ts';
import type { Named } from './listed-names.ts';
import { partyNouns, partyTag } from './parties.ts';
import { joined, type Word } from './words.ts';

/** Learn roles from what stands beside a full name: "US envoy X", "her colleague X", "the mayor, X,", "X, a pediatrician at …". */
export function learnBeside(words: readonly Word[], named: Named): void {
  const { figure } = named;
  const apposed = [...apposedBefore(words, named), ...after(words, named)];
  const roles = [...before(words, named), ...apposed];
  if (figure.kind === 'body' && roles.length === 0 && newspaperWords.has(words[named.to - 1]?.lower ?? '')) roles.push('newspaper');
  if (roles.length === 0) return;
  figure.proven = true;
  const heads = roles.map((role) => role.split(' ').at(-1) ?? '');
  if (figure.kind === 'unknown') figure.kind = kindBy(heads);
  for (const role of roles) learnRole(figure, role);
}

/** What bears such roles; a buyer or a maker can be a firm. */
function kindBy(heads: readonly string[]): Figure['kind'] {
  if (heads.some((head) => isTitle(head))) return 'person';
  if (heads.some((head) => bodyNouns.has(head))) return 'body';
  return heads.every((head) => enterpriseNouns.has(head)) ? 'unknown' : 'person';
}

/** Titles right before the name, each with what stands before it: "Conservative MP | Sir | X". */
function before(words: readonly Word[], { from, figure }: Named): string[] {
  let start = from;
  while (start > 0 && from - start < 6 && joined(words[start]) && !determiners.has(words[start - 1]?.lower ?? '')) start--;
  const last = words[from - 1];
  if (!last || start === from) return [];
  // "Secretary of Defense X".
  const of = words.slice(start, from).findIndex(({ lower }) => lower === 'of');
  if (of > 0 && isTitle(words[start + of - 1]?.lower ?? '')) return [phrase(words, start, start + of), phrase(words, start, from)];
  // "her colleague X", but not "the vote X lost".
  const noun = from - start === 1 && !last.capital && !last.possessive && /^(?:his|her|its|their)$/.test(words[start - 1]?.lower ?? '');
  if (partyNouns.has(last.lower)) return [phrase(words, start, from)];
  if (mediaNouns.has(last.lower) && !last.capital && genderOfName(words[from]?.lower ?? '') === undefined) return [last.lower];
  if (!isTitle(last.lower)) return noun ? [last.lower] : [];
  const roles: string[] = [];
  for (let index = from; index > start && isTitle(words[index - 1]?.lower ?? ''); index--) {
    const title = words[index - 1]?.lower.replace(/\.$/, '') ?? '';
    figure.gender ??= genderOf(title);
    if (!courtesies.has(title)) roles.push(phrase(words, start, index));
    else roles.push(title);
  }
  return roles;
}

/** "The mayor of Portsmith, | X,": a role between article and comma. */
function apposedBefore(words: readonly Word[], { from: name, to }: Named): string[] {
  let from = name;
  // "The trust's chair, | Sir | X,".
  while (joined(words[from]) && courtesies.has(words[from - 1]?.lower.replace(/\.$/, '') ?? '')) from--;
  if (words[from]?.gap !== ', ' || !/^[,.:;]/.test(words[to]?.gap ?? '.')) return [];
  let start = from - 1;
  while (start > 0 && from - start < 8 && joined(words[start]) && !determiners.has(words[start]?.lower ?? '') && !words[start]?.possessive)
    start--;
  if (!determiners.has(words[start]?.lower ?? '') && !words[start]?.possessive) return [];
  let end = start + 1;
  while (end < from && !postmodifiers.has(words[end]?.lower ?? '') && words[end]?.lower !== 'of') end++;
  const head = words[end - 1]?.lower ?? '';
  return isTitle(head) || kinNouns.has(head) ? [phrase(words, start + 1, end)] : [];
}

function after(words: readonly Word[], named: Named): string[] {
  // "Oleg Ivanov, 42, a taxi driver".
  const age = /^,? \(?$/.test(words[named.to]?.gap ?? '') ? /^\d{1,3}$/.exec(words[named.to]?.plain ?? '')?.[0] : undefined;
  const tag = partyTag(words, named.to);
  const to = tag?.to ?? (age === undefined ? named.to : named.to + 1);
  const roles = [...(age === undefined ? [] : [`${age}-year-old`]), ...(tag ? [`${tag.state} ${tag.party}`] : [])];
  return [...roles, ...apposedAfter(words, to)];
}

/** "X, | a pediatrician at …": a role behind a comma. */
function apposedAfter(words: readonly Word[], to: number): string[] {
  if (!/^\)?, $/.test(words[to]?.gap ?? '')) return [];
  let end = to;
  while (end < words.length && end - to < 9 && (end === to || joined(words[end]))) {
    const word = words[end]?.lower ?? '';
    if ((end > to && postmodifiers.has(word)) || word === 'of' || word === 'and') break;
    end++;
  }
  const start = determiners.has(words[to]?.lower ?? '') ? to + 1 : to;
  const head = words[end - 1]?.lower ?? '';
  if (end === start || /(?:ed|ing)$/.test(head) || functionWords.has(head)) return [];
  // "The engineer, Jane Roe, instructed | a supervisor": a verb behind the comma.
  if (words.slice(start + 1, end).some(({ lower }) => determiners.has(lower))) return [];
  if (start === to && !isTitle(head) && !/(?:man|woman|person|or|er|ist|ian)$/.test(head)) return [];
  return [phrase(words, start, end), ...placedRole(words, end)];
}

/** "member | of parliament", "deputy chairman | of the State Duma Committee", "head | of the Centre for …": what the place makes of a role. */
function placedRole(words: readonly Word[], of: number): string[] {
  if (!/^(?:of|in|on|at|with)$/.test(words[of]?.lower ?? '')) return [];
  for (let at = of + 1; at < of + 6 && joined(words[at]); at++) {
    const place = words[at]?.lower ?? '';
    if (/^(?:parliament|parliamentary|congress|senate|duma|rada|bundestag|knesset|assembly|commons|lords|federation)$/.test(place))
      return ['lawmaker'];
    if (/^(?:institute|cent(?:er|re)|university|college|think-tank|observatory)$/.test(place)) return ['expert'];
  }
  return [];
}

function phrase(words: readonly Word[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower.replace(/\.$/, ''))
    .join(' ');
}
