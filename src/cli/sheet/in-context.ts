import type { Range } from '../../schema/span.ts';

/** Characters shown before and after. */
const reach = 70;

/** The ranges set off by ⟦ ⟧, with what stands around them on one line; white space becomes one space. */
export function inContext(text: string, ranges: readonly Range[], within?: Range): string {
  const first = ranges[0]?.start ?? 0;
  const last = ranges.at(-1)?.end ?? first;
  const start = within?.start ?? wordStart(text, Math.max(0, first - reach));
  const end = within?.end ?? wordEnd(text, Math.min(text.length, last + reach));
  let place = start;
  let shown = '';
  for (const range of ranges) {
    if (range.start < place) continue;
    shown += `${text.slice(place, range.start)}⟦${text.slice(range.start, range.end)}⟧`;
    place = range.end;
  }
  const cut = [start > 0 && !within ? '… ' : '', end < text.length && !within ? ' …' : ''];
  return `${cut[0] ?? ''}${(shown + text.slice(place, end)).split(/\s/).filter(Boolean).join(' ')}${cut[1] ?? ''}`;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return from === 0 || space === -1 || space > from + 20 ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return to === text.length || space < to - 20 ? to : space;
}
