import type { Word } from './units.ts';

/** Small tests on words: the tagger misses every eighth verb, so closed classes are lists. */

const auxiliaries = new Set(
  "is are was were am be been being has have had having do does did will would can could may might must shall should ought 'll 'd 're 've 'm wo ca won't can't don't isn't wasn't aren't weren't hasn't haven't hadn't doesn't didn't wouldn't couldn't shouldn't cannot".split(
    ' ',
  ),
);
const nonFinite = new Set(['be', 'been', 'being', 'having']);
const modals = new Set(
  "will would can could may might must shall should ought 'll 'd wo ca won't can't wouldn't couldn't shouldn't cannot".split(' '),
);
const personal = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'it',
  'you',
  'himself',
  'herself',
  'themselves',
  'itself',
  'both',
  'others',
  'some',
  'many',
  'most',
  'who',
  'another',
  'neither',
  'everyone',
  'nobody',
  'someone',
]);
const possessive = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const determiners = new Set(
  'the a an this these those that any some every each no all both several many few his her its their our my your another other such'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of for to in from within with at on by about into near inside outside behind against between among under over during after before since through via across around amid without upon toward towards despite because following ahead until till per including than like as whilst'.split(
    ' ',
  ),
);
const adverbs = new Set(
  'also later repeatedly again then only previously specifically explicitly earlier once recently today yesterday tomorrow now still already never always not just even further too however meanwhile instead thus therefore soon often thereafter'.split(
    ' ',
  ),
);

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Looked up for every word of an article: sets are faster than patterns. */
const forms = {
  be: split("is are was were be been being am 'm 're 's isn't wasn't aren't weren't got gets"),
  have: split("has have had having 've hasn't haven't hadn't"),
  negation: split("not n't never neither nor hardly cannot"),
  conjunction: split('and but or yet &'),
  relative: split('who which whom whose where'),
  joining: split('as that so how why when where'),
  mark: split("\" “ ” „ « » ‘ ’ '' `` '"),
  stop: split('; : ( ) [ ] — – ! ? … --'),
  nominal: split('NOUN PROPN NUM PRON SYM X'),
  pointing: split('that which what who whom there'),
};

function opensCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The first name, as its neighbours show. */
const isWill = (word: Word): boolean => word.text === 'Will' && word.pos === 'PROPN';

export const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && auxiliaries.has(word.low) && word.text !== 'May' && !isWill(word);
export const isModal = (word: Word | undefined): boolean =>
  word !== undefined && modals.has(word.low) && word.text !== 'May' && !isWill(word);
export const isBe = (word: Word | undefined): boolean => word !== undefined && forms.be.has(word.low);
export const isHave = (word: Word | undefined): boolean => word !== undefined && forms.have.has(word.low);
export const isNegation = (word: Word | undefined): boolean =>
  word !== undefined && (forms.negation.has(word.low) || (word.low.endsWith("n't") && /^\w+n't$/.test(word.low)));
export const isPersonal = (word: Word | undefined): boolean =>
  word !== undefined && personal.has(word.low) && word.text !== 'WHO' && word.text !== 'IT';
export const isPossessive = (word: Word | undefined): boolean => word !== undefined && possessive.has(word.low);
export const isDeterminer = (word: Word | undefined): boolean => word !== undefined && (determiners.has(word.low) || word.pos === 'DET');
export const isPreposition = (word: Word | undefined): boolean => word !== undefined && (prepositions.has(word.low) || word.pos === 'ADP');
export const isConjunction = (word: Word | undefined): boolean => word !== undefined && forms.conjunction.has(word.low);
export const isRelative = (word: Word | undefined): boolean => word !== undefined && word.text !== 'WHO' && forms.relative.has(word.low);
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (adverbs.has(word.low) ||
    (word.low.endsWith('ly') && word.pos !== 'NOUN' && word.pos !== 'PROPN' && /\wly$/.test(word.low)) ||
    (word.pos === 'ADV' && !forms.joining.has(word.low)));
/** A comma, dash, bracket … outside marks. */
export const isBreak = (word: Word | undefined): boolean =>
  word === undefined || forms.stop.has(word.text) || (word.text.startsWith('.') && /^\.+$/.test(word.text));
export const isComma = (word: Word | undefined): boolean => word?.text === ',';
export const isMark = (word: Word | undefined): boolean => word !== undefined && forms.mark.has(word.text);
export const isGenitive = (word: Word | undefined): boolean =>
  word !== undefined && (word.low === "'" || word.low === "'s") && word.quote === -1;
export const isCapital = (word: Word | undefined): boolean => word !== undefined && opensCapital(word.text);
export const isNumber = (word: Word | undefined): boolean => word !== undefined && (word.pos === 'NUM' || /^[\d$€£]/.test(word.text));

/** A word that can be the last of a noun phrase. */
export function isNominal(word: Word | undefined): boolean {
  if (word === undefined || isMark(word)) return false;
  if (isPersonal(word)) return true;
  if (word.text === 'WHO') return true;
  if (isAuxiliary(word) || prepositions.has(word.low) || adverbs.has(word.low)) return false;
  return forms.nominal.has(word.pos) && !forms.pointing.has(word.low);
}

/** A verb that carries tense: auxiliaries surely, other verbs by their tag unless -ing or after "to". */
export function isFinite(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || words[index - 1]?.text === '-') return false;
  if (isAuxiliary(word)) return !nonFinite.has(word.low);
  if (word.low === "'s") return /^(?:it|he|she|that|there|what|who|here)$/.test(words[index - 1]?.low ?? '');
  const before = words[index - 1];
  if (word.pos === 'NOUN' && /[^s]s$/.test(word.low)) return isVerbAfterAll(words, index);
  if (word.pos !== 'VERB' || /ing$/.test(word.low)) return false;
  // "an aide granted anonymity to speak".
  if (word.low === 'granted' && words[index + 1]?.low === 'anonymity') return false;
  return before?.low !== 'to' && !(isDeterminer(before) && !isPersonal(before)) && !isPossessive(before) && !isModal(before);
}

/** "the offer marks a shift": the tagger reads many third persons as plural nouns; an article behind them shows the verb. */
function isVerbAfterAll(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  if (words[index + 1]?.low === 'to')
    return /^(?:plans|aims|hopes|needs|claims|wants|wishes|attempts|intends)$/.test(words[index]?.low ?? '');
  return (
    /^(?:a|an|the|its|their)$/.test(words[index + 1]?.low ?? '') && !/^(?:day|week|month|year|hour|time)$/.test(words[index + 2]?.low ?? '')
  );
}
