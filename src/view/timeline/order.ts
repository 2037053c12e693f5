import { byDay } from './days.ts';
import type { Grouping, Row, Section } from './timeline.ts';

/** Rows of more articles first; what is outside the codebook last. Equal ones keep the order of the texts. */
export function byArticles(a: Row, b: Row): number {
  return Number(a.label.claim === null) - Number(b.label.claim === null) || speaking(b) - speaking(a);
}

export function speaking({ cells, more }: Row): number {
  return cells.filter(({ entries }) => entries.length > 0).length + more;
}

export function byRowDay(a: Row, b: Row): number {
  return a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0;
}

/** Days by date, claims by their first day, speakers by how much they are reported to have said. */
export function bySection(grouping: Grouping): (a: Section, b: Section) => number {
  if (grouping === 'date') return (a, b) => (a.label.day && b.label.day ? byDay(a.label.day, b.label.day) : 0);
  if (grouping === 'claim') return (a, b) => Number(a.label.claim === null) - Number(b.label.claim === null) || byFirstRow(a, b);
  return (a, b) => Number(isNobody(a)) - Number(isNobody(b)) || size(b) - size(a);
}

function byFirstRow(a: Section, b: Section): number {
  const [first, second] = [a, b].map(({ shared, single }) => [...shared, ...single].toSorted(byRowDay)[0]);
  return first && second ? byRowDay(first, second) : 0;
}

function isNobody({ label }: Section): boolean {
  return label.speaker?.id == null || label.speaker.id === 'article';
}

function size({ shared, single }: Section): number {
  return [...shared, ...single].flatMap(({ cells }) => cells.flatMap(({ entries }) => entries)).length;
}
