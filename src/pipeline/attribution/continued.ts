import type { Attribution, Document, Range } from '../document.ts';
import { trimmed } from './found.ts';

/** An attribution whose content grows. */
interface Slot {
  one: Attribution;
  readonly content: Range[];
}

/**
 * A quotation that runs over paragraphs is one statement with a piece in each. Its speaker is the one named with the first piece, or
 * else the one named with a later piece (“… and trains.⏎“He liked the sea,” she said).
 */
export function joinContinued({ text, quotations }: Document, attributions: readonly Attribution[]): Attribution[] {
  const slots: (Slot | undefined)[] = attributions.map((one) => ({ one, content: [...one.content] }));
  const starting = new Map(attributions.map(({ content }, index) => [content[0]?.start, index]));
  const ending = new Map(attributions.map(({ content }, index) => [content.at(-1)?.end, index]));
  const moved = new Map<number, number>();
  for (const { continues, start, inner } of quotations) {
    const former = continues === undefined ? undefined : quotations[continues];
    if (!former) continue;
    const first = ending.get(former.inner.end) ?? ending.get(former.end);
    const second = starting.get(inner.start) ?? starting.get(start);
    const head = first === undefined ? undefined : slots[first];
    const tail = second === undefined ? undefined : slots[second];
    if (first !== undefined && second !== undefined && head && tail && first !== second) {
      const one = join(text, head.one, tail.one);
      if (!one) continue;
      head.one = one;
      head.content.push(...tail.content);
      ending.set(head.content.at(-1)?.end, first);
      slots[second] = undefined;
      moved.set(second, first);
    } else if (first !== undefined && head && !tail) {
      head.content.push(trimmed(text, inner));
      ending.set(inner.end, first);
    } else if (second !== undefined && tail && !head) tail.content.unshift(trimmed(text, former.inner));
  }
  return numberedAnew(slots, moved);
}

/** undefined: two different speakers are named, so the marks mislead. */
function join(text: string, head: Attribution, tail: Attribution): Attribution | undefined {
  if (head.source === null && tail.source !== null) {
    const { inheritsFrom: _, ...rest } = { ...tail, form: head.form };
    return rest;
  }
  return head.source === null || tail.source === null || mayBeOne(wordsOf(text, head.source), wordsOf(text, tail.source))
    ? head
    : undefined;
}

function wordsOf(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** One of the two is a pronoun, or they share their last word ("Ida Holm", "Ms Holm"). */
function mayBeOne(one: string, other: string): boolean {
  return [one, other].some((words) => /^(?:he|she|they|i|we)$/i.test(words)) || one.split(' ').at(-1) === other.split(' ').at(-1);
}

/** Without the empty places; who inherited from a moved attribution inherits from where it went. */
function numberedAnew(slots: readonly (Slot | undefined)[], moved: ReadonlyMap<number, number>): Attribution[] {
  const places: number[] = [];
  let next = 0;
  for (const slot of slots) places.push(slot ? next++ : -1);
  const target: number[] = slots.map((_, index) => index);
  // A move leads to an earlier place, whose own target is known by then.
  for (const index of target) target[index] = target[moved.get(index) ?? index] ?? index;
  return slots.flatMap((slot) => {
    if (!slot) return [];
    const { inheritsFrom } = slot.one;
    const from = inheritsFrom === undefined ? undefined : places[target[inheritsFrom] ?? inheritsFrom];
    return [{ ...slot.one, content: slot.content, ...(from !== undefined && { inheritsFrom: from }) }];
  });
}
