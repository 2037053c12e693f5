/** Spellings of one sound in Latin letters, each with the one it is compared under. Order matters: longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'],
  [/tch|tsch/g, 'c'],
  [/zh|dj|dzh/g, 'z'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/(?:iy|yy|ii|yi|ij|ei|ey|ai|ay|j|y|i)+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
];

/** What a name sounds like: the same for "Zelensky" and "Zelenskyy", "Dmitri" and "Dmitry"; not for "Volodymyr" and "Vladimir". */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L} -]/gu, '');
  return sounds.reduce((key, [sound, one]) => key.replace(sound, one), plain);
}
