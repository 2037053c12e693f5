import type { SaidOn } from '../../schema/record.ts';
import type { History } from './history.ts';
import { estimate } from './own-date.ts';
import { nearSentences, type Place, type Scene } from './scene.ts';
import { cueWords, isPerfect, isPresent } from './wording.ts';

/** News in the perfect ("has warned") in the first paragraph is of the day of publication. */
export function freshNews(scene: Scene, place: Place): SaidOn | undefined {
  const { doc, reference } = scene;
  const first = doc.blocks.find(({ kind }) => kind === 'paragraph');
  const isLead = first !== undefined && place.at >= first.start && place.at < first.end && place.sentence < nearSentences;
  // "Reports suggest": they are about when the article is.
  const areReports =
    /^(?:\w+ )?reports$/i.test(place.statement.resolved.name ?? '') && /^(?:suggest|indicate|say)$/i.test(cueWords(scene, place));
  if (areReports && reference) return { edtf: estimate(reference), evidence: null, via: 'published' };
  return isLead && reference && isPerfect(scene, place) ? { edtf: estimate(reference), evidence: null, via: 'published' } : undefined;
}

/** Where the news part dates a statement and the article knows no other recent day, what is told in the simple past is of that day. */
export function onlyDay(scene: Scene, place: Place, { lead }: History): SaidOn | null {
  const { recentDays, reference } = scene;
  const cue = cueWords(scene, place);
  if (
    !lead?.evidence ||
    lead.via === 'published' ||
    lead.via === 'event' ||
    !reference ||
    cue === '' ||
    isPerfect(scene, place) ||
    isPresent(cue)
  )
    return null;
  const day = lead.edtf.slice(0, 10);
  return [...recentDays].every((other) => other === day) ? { edtf: estimate(lead.edtf), evidence: lead.evidence, via: 'sentence' } : null;
}
