import { compareText } from '../../text/compare.ts';
import type { Point } from './points.ts';

export interface Pair {
  readonly a: Point;
  readonly b: Point;
  readonly likeness: number;
}

/**
 * Groups of what says the same: the likest first, two groups become one when what ties them is on average at least `least`. Two that
 * cannot be one keep their groups apart.
 */
export function toGroups(pairs: readonly Pair[], least: number, cannotBeOne: (a: Point, b: Point) => boolean): Point[][] {
  const likeness = new Map<string, number>(pairs.map(({ a, b, likeness: value }) => [keyOf(a, b), value]));
  const groupOf = new Map<Point, Point[]>();
  const group = (point: Point) => groupOf.get(point) ?? [point];
  const ordered = pairs
    .filter((pair) => pair.likeness >= least)
    .toSorted((x, y) => y.likeness - x.likeness || compareText(keyOf(x.a, x.b), keyOf(y.a, y.b)));
  for (const { a, b } of ordered) {
    const [one, other] = [group(a), group(b)];
    if (one === other) continue;
    const links = one.flatMap((first) => other.map((second) => [first, second] as const));
    if (links.some(([first, second]) => cannotBeOne(first, second))) continue;
    const mean = links.reduce((total, [first, second]) => total + (likeness.get(keyOf(first, second)) ?? 0), 0) / links.length;
    if (mean < least) continue;
    const all = [...one, ...other];
    for (const point of all) groupOf.set(point, all);
  }
  return [...new Set(groupOf.values())].map((own) => own.toSorted((a, b) => a.at - b.at));
}

function keyOf(a: Point, b: Point): string {
  return a.at < b.at ? `${a.at} ${b.at}` : `${b.at} ${a.at}`;
}
