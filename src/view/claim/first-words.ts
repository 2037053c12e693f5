import { listed } from '../words.ts';
import type { Lineage } from './lineage.ts';

const mostNames = 3;

/** "First: Vladimir Putin, 5 Sept 2025." undefined where the dates do not show who was first. */
export function firstWords({ first, hasUndated }: Pick<Lineage, 'first' | 'hasUndated'>): string | undefined {
  if (!first) return undefined;
  const start = hasUndated ? 'First with a date' : 'First';
  // What articles tell themselves, they were not the first to say.
  if (first.steps.some(({ speaker }) => speaker === 'article')) return `${start}: ${first.day.words}.`;
  const names = first.steps.map(({ speakerName }) => speakerName);
  const left = names.length - mostNames;
  const who = left > 0 ? `${names.slice(0, mostNames).join(', ')} and ${left} more` : listed(names);
  return `${start}: ${who}, ${first.day.words}.`;
}
