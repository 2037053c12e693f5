import { byDay } from './days.ts';
import type { Grouping, Row, Section } from './timeline.ts';

/** Rows of more articles first; what is in no listed claim last. Equal ones keep the order of the texts. */
export function byArticles(a: Row, b: Row): number {
  return Number(a.label.claim === null) - Number(b.label.claim === null) || speaking(b) - speaking(a);
}

/** Number of articles that speak in a row. */
export function speaking({ cells, more }: Row): number {
  return cells.filter(({ first }) => first !== undefined).length + more;
}

export function byRowDay(a: Row, b: Row): number {
  return a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0;
}

/** Days by date, claims by their first day. */
export function bySection(grouping: Grouping): (a: Section, b: Section) => number {
  if (grouping === 'date') return (a, b) => (a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0);
  return (a, b) => Number(a.label.claim === null) - Number(b.label.claim === null) || byFirstRow(a, b);
}

function byFirstRow(a: Section, b: Section): number {
  const [first, second] = [a, b].map(({ shared, single }) => [...shared, ...single].toSorted(byRowDay)[0]);
  return first && second ? byRowDay(first, second) : 0;
}
