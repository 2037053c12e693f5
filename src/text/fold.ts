/** The words of a text as keys for matching: small letters, marks and accents folded. For comparison only, never for display. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/gu, "'").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
}
