/** The words of a text as keys for matching: small letters, marks and accents folded. For comparison only, never for display. */
export function foldWords(text: string): string[] {
  const isPlain = !beyondPlain.test(text);
  const bare = (isPlain ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).replace(/[’‘`]/g, "'").toLowerCase();
  const words = bare.match(isPlain ? plainWords : anyWords) ?? [];
  return words.map((word) => (word.includes(',') ? word.replaceAll(',', '') : word));
}

/** What most English text does without: letters beyond a to z, and marks that are folded. */
const beyondPlain = /[^\0-\x7f‘’“”–—…•]/;
const plainWords = /\d{1,3}(?:,\d{3})+|[a-z\d]+(?:'[a-z]+)*/g;
const anyWords = /\d{1,3}(?:,\d{3})+|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
