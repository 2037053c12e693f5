/** A content word of a text: what texts are compared by. */
export interface Stem {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The content words of `text` in order, in small letters and without common endings. */
export function stemsOf(text: string): Stem[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)].flatMap(({ 0: word, index }) => {
    const plain = word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s?$/, '');
    return functionWords.has(plain) ? [] : [{ stem: toStem(plain), start: index, end: index + word.length }];
  });
}

export function stemSet(text: string): Set<string> {
  return new Set(stemsOf(text).map(({ stem }) => stem));
}

/** Share of the smaller set that the other one has too; 0 for an empty set. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : one.intersection(other).size / least;
}

/** "deploying" and "deployed" are one word. `plain` is in small letters. */
function toStem(plain: string): string {
  if (plain.length < 5) return plain;
  const stem = plain.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');
  return stem.length < 3 ? plain : stem;
}

const functionWords = new Set(
  (
    'a an the and or but nor as at by for from in into of off on onto out over to up with within without about after before between ' +
    'through during under than that this these those there their theirs them they it its he him his she her hers we us our you your i my ' +
    'me who whom whose which what when where why how while if so not no be been being is are was were am do does did done doing has have ' +
    'had having will would shall should can could may might must also any some such only just very more most said says say'
  ).split(' '),
);
