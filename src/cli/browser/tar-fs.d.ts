/** The package has no types; this is the part used here. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream;
}
