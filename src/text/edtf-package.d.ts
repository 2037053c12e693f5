/** The part of the untyped `edtf` package that is used. */
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    /** Milliseconds since 1970 in UTC; ±Infinity = open end, null = unknown end. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** @throws when the text is no date in EDTF levels 0 to 2. */
  export default function edtf(text: string): Extended;
}
