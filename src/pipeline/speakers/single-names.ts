import { type Figure, localFigure } from './figures.ts';
import { learnRole } from './held-roles.ts';
import { bodyNouns, crowdNouns, documentNouns, newspaperWords } from './body-words.ts';
import { courtesies, determiners, functionWords, genderOf, isTitle, speechNouns } from './lexicon.ts';
import { titledFigure } from './namesakes.ts';
import { partyNouns } from './parties.ts';
import { type Part, phraseOf } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { tokenAt } from './token-at.ts';
import { joined, type Word } from './words.ts';

/** One capitalised word that is a name because it speaks: "Kallas", "the Pentagon", "Ankara". */
export function singleName(reading: Reading, part: Part): Found | undefined {
  const { words } = reading.names;
  let from = part.core - 1;
  const last = words[from];
  // "The Post" after "the Sunday Post".
  const paper =
    last?.capital && words[from - 1]?.lower === 'the' && newspaperWords.has(last.lower) ? cutName(reading, last, true) : undefined;
  if (paper) return { figure: paper, via: 'name' };
  if (!last?.capital || crowdNouns.has(last.lower) || documentNouns.has(last.lower) || speechNouns.has(last.lower)) return undefined;
  if (isTitle(last.lower) || (functionWords.has(last.lower) && !courtesies.has(words[from - 1]?.lower.replace(/\.$/, '') ?? '')))
    return undefined;
  if (partyNouns.has(last.lower)) return undefined;
  while (from > part.from && joined(words[from]) && isNamePart(words, from - 1)) from--;
  // "The Archbishop of York" is a role.
  if (words[from]?.lower === 'of') return undefined;
  const run = words.slice(from, part.core);
  const body = run.some(({ lower }) => bodyNouns.has(lower));
  if (run.length === 1 && body) return undefined;
  if (run.length === 1 && from === part.from && !isProper(reading, last)) return undefined;
  const cut = run.length === 1 ? cutName(reading, last, words[from - 1]?.lower === 'the') : undefined;
  if (cut) return { figure: cut, via: 'name' };
  const name = reading.document.text.slice(run[0]?.start ?? 0, last.end).replace(/['’]s$/, '');
  const key = name.toLowerCase();
  const courtesy = words[from - 1]?.lower.replace(/\.$/, '') ?? '';
  const gender = from > part.from ? genderOf(courtesy) : undefined;
  const known = reading.single.get(key);
  // "Mrs Roe" after "Mr Roe".
  if (known?.gender !== undefined && gender !== undefined && known.gender !== gender && courtesies.has(courtesy))
    return { figure: titledFigure(reading, `${words[from - 1]?.printed ?? ''} ${name}`, gender), via: 'title' };
  const figure = known ?? localFigure(name, body || /^\p{Lu}{2,}$/u.test(name) ? 'body' : 'unknown');
  reading.single.set(key, figure);
  figure.proven = true;
  const title = words[from - 1];
  const titled = from > part.from && title !== undefined && isTitle(title.lower);
  if (titled) {
    figure.kind = 'person';
    learnRole(figure, phraseOf(words, part.from, from));
  }
  return { figure, via: titled ? 'title' : 'name' };
}

function isNamePart(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || word.possessive || determiners.has(word.lower) || isTitle(word.lower)) return false;
  return word.capital || (word.lower === 'of' && words[index - 1]?.capital === true);
}

/** "The Times" after "The New York Times", "Kim" after "Kim Jong Un": the last word of one body's name, the first of one person's. */
function cutName({ names }: Reading, word: Word, article: boolean): Figure | undefined {
  const whole = [...((article ? names.lastWords : names.firstWords).get(word.plain) ?? [])];
  const figures = whole.filter((figure) => (article ? /^(?:body|medium)$/.test(figure.kind) : figure.proven && isPerson(figure)));
  return figures.length === 1 ? figures[0] : undefined;
}

/** Known to be somebody: that it speaks does not show that "Orion Shareholder Voice" is a person. */
function isPerson({ kind, gender, name }: Figure): boolean {
  return kind === 'person' || (kind === 'unknown' && (gender !== undefined || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)));
}

/** Capital inside a sentence, or tagged as a name where every word has a capital. */
function isProper({ document, names, single }: Reading, word: Word): boolean {
  if (single.has(word.lower) || names.firstWords.has(word.plain)) return true;
  // Inside a sentence a capital is enough.
  if (word.gap !== '' && !/[.!?:\n]/.test(word.gap)) return true;
  if (names.common.has(word.lower) || (word.lower.endsWith('s') && !names.proper.has(word.plain))) return false;
  // "Soldier tells court …": what has no capital anywhere else in the article is no name because a headline begins with it.
  const block = document.blocks.find(({ end }) => end > word.start)?.kind;
  if ((block === 'headline' || block === 'subhead') && !names.proper.has(word.plain)) return false;
  const token = tokenAt(document.tokens, word.start);
  return token === undefined || token.pos === 'PROPN';
}
