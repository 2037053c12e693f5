/** Spellings of one sound in Latin letters, each with the one it is compared under. Order matters: longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'],
  [/tch|tsch/g, 'c'],
  [/zh|dj|dzh/g, 'z'],
  [/kh/g, 'h'],
  [/th/g, 't'],
  [/oe/g, 'o'],
  [/ae/g, 'e'],
  [/ue/g, 'u'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/(?:iy|yy|ii|yi|ij|ei|ey|ai|ay|j|y|i)+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
];

/** Letters that no accent is taken from. */
const strokes: ReadonlyMap<string, string> = new Map(Object.entries({ ø: 'o', æ: 'e', œ: 'o', ß: 's', ł: 'l', đ: 'd', ð: 'd' }));

/** What a name sounds like: the same for "Zelensky" and "Zelenskyy", "Dmitri" and "Dmitry"; not for "Volodymyr" and "Vladimir". */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđð]/g, (letter) => strokes.get(letter) ?? letter)
    .replace(/[^\p{L} -]/gu, '');
  return sounds.reduce((key, [sound, one]) => key.replace(sound, one), plain);
}

/** A name of fewer letters in which one differs is another name. */
const fewestLetters = 5;

/** The same, or one letter more, less or other: a slip, or another country's spelling. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < fewestLetters || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - from - end <= 1;
}
