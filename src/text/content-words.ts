/** A word that says something: not an article, preposition, pronoun or auxiliary. */
export interface ContentWord {
  /** The word without case, common endings and spelling of the country: what counts as the same word. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation stands between this word and the content word before it. */
  readonly afterStop: boolean;
}

const wordPattern = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The content words of a text in order. Negations count: what they turn round is no small matter. */
export function contentWords(text: string): ContentWord[] {
  const words: ContentWord[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const stem = contentStem(word);
    if (stem === undefined) continue;
    words.push({ stem, start: index, end: index + word.length, afterStop: /[.,;:!?()–—“”"]/.test(text.slice(from, index)) });
    from = index + word.length;
  }
  return words;
}

/** Every word of a text in order. `stem` is that of a content word; of another one the word itself, which says nothing alone. */
export function allWords(text: string): (Omit<ContentWord, 'afterStop'> & { readonly says: boolean })[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const stem = contentStem(word);
    return { stem: stem ?? word.toLowerCase(), says: stem !== undefined, start: index, end: index + word.length };
  });
}

/** What share of the content words of two texts, each of one span or several, stands in both: 0 to 1. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const stems = (parts: readonly string[]) => parts.flatMap((text) => contentWords(text).map(({ stem }) => stem));
  const [first, second] = [stems(a), stems(b)];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const shared = first.filter((stem) => inSecond.has(stem)).length + second.filter((stem) => inFirst.has(stem)).length;
  return first.length + second.length === 0 ? 0 : shared / (first.length + second.length);
}

/** Whether a stem denies: texts of which one denies do not say the same. */
export function isNegation(stem: string): boolean {
  return negations.has(stem);
}

/** Whether a stem is a number, in figures. */
export function isNumber(stem: string): boolean {
  return /^\p{N}/u.test(stem);
}

function contentStem(word: string): string | undefined {
  const bare = word.replaceAll('.', (dot, at: number) => (/\p{N}/u.test(word.charAt(at - 1)) ? dot : ''));
  // "US" is a country, "us" is not.
  if (/^\p{Lu}{2,4}$/u.test(bare)) return bare.toLowerCase();
  const plain = bare.toLowerCase().replace(/[’']s?$/, '');
  if (plain === 'cannot' || /n[’']t$/.test(plain)) return 'not';
  if (negations.has(plain)) return plain;
  return functionWords.has(plain) ? undefined : toStem(plain);
}

/** So that "deploying", "deployed" and "deployment", "Russia" and "Russian", "recognise" and "recognize" are one word. */
function toStem(plain: string): string {
  if (plain.length < 5) return plain;
  const rooted = plain.replace(/(?<=\p{L}{4})(?:ments?|ians?|ia)$/u, '');
  const stem = rooted === plain ? plain.replace(/(?:ies|ing|ed|es|s|e|y)$/, '') : rooted;
  if (stem.length < 3) return plain;
  return stem.length < 5 ? stem : stem.replace(/is$/, 'iz').replace(/our$/, 'or');
}

const negations = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor']);

const functionWords = new Set(
  (
    'a an the and or but as at by for from in into of off on onto out over to up with within about after before between ' +
    'through during under amid among against toward towards upon than that this these those there their theirs them they it its he him his she her hers we us our you your i my ' +
    'me who whom whose which what when where while if so be been being is are was were am do does doing done did has have had ' +
    'having will would shall should can could may might must also only both any all such some other very more most including'
  ).split(' '),
);
