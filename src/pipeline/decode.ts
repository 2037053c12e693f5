import type { VFile } from 'vfile';
import { report } from './findings.ts';

/** Longest article and longest line, in UTF-16 units: above them a file is no article and would only cost time. */
const MAX_FILE = 5_000_000;
const MAX_LINE = 100_000;

/**
 * The text of an article file: strict UTF-8, a BOM removed, nothing else changed (spans count in this text).
 *
 * `undefined` when the file is no article; why is in `file.messages`. `file.value` becomes the text, so that findings have places.
 */
export function decode(bytes: Uint8Array, file: VFile): string | undefined {
  file.value = new TextDecoder('utf-8').decode(bytes);
  const before = file.messages.length;
  if (bytes.includes(0)) {
    const at = file.value.indexOf('\0');
    report(file, 'file-binary', at < 0 ? null : { start: at, end: at + 1 });
    return undefined;
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid !== undefined) {
    const at = new TextDecoder('utf-8').decode(bytes.subarray(0, invalid)).length;
    report(file, 'file-not-utf8', { start: at, end: at + 1 }, String(invalid));
    return undefined;
  }
  const text = file.value;
  if (text.trim() === '') report(file, 'file-empty', null);
  else if (text.length > MAX_FILE) report(file, 'file-too-long', null, text.length.toLocaleString('en-US'));
  else for (const line of longLines(text)) report(file, 'line-too-long', line, (line.end - line.start).toLocaleString('en-US'));
  return file.messages.length === before ? text : undefined;
}

/** Offset of the first byte that begins no well-formed UTF-8 sequence. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  // A decoder says that bytes are wrong, not where: halve the file until the place is found.
  let valid = 0;
  let wrong = bytes.length;
  const stream = (end: number) => isUtf8(bytes.subarray(0, end), { stream: true });
  while (wrong - valid > 1) {
    const middle = (valid + wrong) >> 1;
    if (stream(middle)) valid = middle;
    else wrong = middle;
  }
  // The sequence cut off or broken at `valid` began at most three bytes earlier.
  let start = stream(bytes.length) ? bytes.length : valid;
  while (start > 0 && !isUtf8(bytes.subarray(0, start))) start -= 1;
  return start;
}

function isUtf8(bytes: Uint8Array, options?: TextDecodeOptions): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function longLines(text: string) {
  const lines = [];
  let start = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.length > MAX_LINE) lines.push({ start, end: start + line.length });
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return lines;
}
