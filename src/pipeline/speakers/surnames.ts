/** Letters and numbers behind a person's name that are no part of it. */
const honours: ReadonlySet<string> = new Set('qc kc mp mep msp ms td obe cbe mbe kcb phd md rn jp esq'.split(' '));
const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** Words of `name` that stand for the person alone: the last word, particles before it included; undefined for one word. */
export function surnameOf(name: string): string | undefined {
  const words = core(name);
  if (words.length < 2) return undefined;
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

/** Last word of the name itself: neither an honour nor "Jr". */
export function lastNameOf(name: string): string {
  return core(name).at(-1) ?? '';
}

/** A person's name without the letters of honours behind it ("KC"); "Jr" stays, it tells a son from his father. */
export function withoutHonours(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 2 && honours.has(plain(words.at(-1)))) words.pop();
  return words.join(' ');
}

/** The generation that a name ends in ("jr", "iii"); undefined for most. */
export function generationOf(name: string): string | undefined {
  const last = plain(withoutHonours(name).split(/\s+/).at(-1));
  return suffixes.has(last) ? last : undefined;
}

/** Is the word, in small letters, an honour behind a name? */
export function isHonour(word: string): boolean {
  return honours.has(word) || suffixes.has(word);
}

/** First names that differ in one letter, or of which one is cut to its first letter, or has a middle name more. */
export function isSpelling(one: string, other: string): boolean {
  const [given = ''] = one.split(' ');
  const [first = ''] = other.split(' ');
  const [generation, otherGeneration] = [generationOf(one), generationOf(other)];
  if (lastNameOf(one) !== lastNameOf(other) || (generation && otherGeneration && generation !== otherGeneration)) return false;
  if (given === first || /^\p{L}\.$/u.test(given) || /^\p{L}\.$/u.test(first)) return given.charAt(0) === first.charAt(0);
  if (given.length !== first.length || given.length < 5) return false;
  const differ = [...given].flatMap((letter, index) => (letter === first[index] ? [] : [letter + (first[index] ?? '')]));
  // "Mario" and "Maria" are two people.
  return differ.length === 1 && !/^(?:ao|oa)$/.test(differ[0] ?? '');
}

function core(name: string): string[] {
  const words = withoutHonours(name).split(/\s+/);
  if (words.length > 2 && suffixes.has(plain(words.at(-1)))) words.pop();
  return words;
}

function plain(word: string | undefined): string {
  return word?.replace(/\.$/, '').toLowerCase() ?? '';
}
