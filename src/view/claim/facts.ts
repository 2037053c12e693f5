import type { ClaimHead } from '../../schema/dataset.ts';
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

/** The page in one sentence, for lists of links. */
export function claimDescription({ title, sigla }: Pick<ClaimHead, 'title' | 'sigla'>, lineage: Lineage): string {
  const first = firstWords(lineage);
  const where = sigla.length === 1 ? `Reported in article ${sigla[0] ?? ''}` : `In the words of ${sigla.length} articles`;
  return [`${title}.`, ...(first === undefined ? [] : [first]), `${where}, each in full.`].join(' ');
}
