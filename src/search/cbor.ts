/** The part of CBOR (RFC 8949) that Pagefind's files use: whole numbers, texts and lists. */
export type Cbor = number | string | null | readonly Cbor[];

/** @throws on anything else, and on bytes that are left over. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const value = read();
  if (at !== bytes.length) throw new Error('CBOR: bytes are left over.');
  return value;

  function read(): Cbor {
    const first = view.getUint8(at);
    at += 1;
    const kind = first >> 5;
    if (first === 0xf6) return null;
    const size = readSize(first & 31);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, (at += size)));
    if (kind === 4) return Array.from({ length: size }, read);
    throw new Error(`CBOR: kind ${kind} is not known here.`);
  }

  function readSize(low: number): number {
    if (low < 24) return low;
    const width = low - 24;
    const start = at;
    at += 1 << width;
    if (width === 0) return view.getUint8(start);
    if (width === 1) return view.getUint16(start);
    if (width === 2) return view.getUint32(start);
    throw new Error(`CBOR: sizes of kind ${low} are not known here.`);
  }
}

/** The shortest form of each value. @throws on a number that is not whole or needs more than 32 bits. */
export function writeCbor(value: Cbor): Uint8Array {
  if (value === null) return Uint8Array.of(0xf6);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, value.length), ...value.map(writeCbor)]);
}

function head(kind: number, size: number): Uint8Array {
  if (!Number.isInteger(size) || size > 0xffff_ffff) throw new RangeError(`CBOR: ${size} cannot be written here.`);
  const high = kind << 5;
  if (size < 24) return Uint8Array.of(high | size);
  const bytes = new Uint8Array(5);
  const view = new DataView(bytes.buffer);
  const width = size < 0x100 ? 0 : size < 0x10000 ? 1 : 2;
  view.setUint8(0, high | (24 + width));
  if (width === 0) view.setUint8(1, size);
  else if (width === 1) view.setUint16(1, size);
  else view.setUint32(1, size);
  return bytes.subarray(0, 1 + (1 << width));
}
