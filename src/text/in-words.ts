const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number as a sentence has it: in words up to ten. */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}
