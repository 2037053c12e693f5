/** The words of a text as keys for matching: small letters, marks and accents folded. For comparison only, never for display. */
export function foldWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/gu, "'").toLowerCase();
  const words = folded.match(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  return words.map((word) => word.replaceAll(',', ''));
}
