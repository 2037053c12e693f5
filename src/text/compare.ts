/** Order of two texts by UTF-16 unit, which is the same on every machine; locales order otherwise. For `toSorted`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
