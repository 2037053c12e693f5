import type { SaidOn } from '../../schema/record.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { spanOf } from '../../text/span.ts';
import { daysBetween } from '../../text/calendar.ts';
import { continuedOccasion } from './continued.ts';
import { within } from './scene-dates.ts';
import { historyDays, type Place, type Scene } from './scene.ts';

/** When the thing that the article itself tells happened: the occasion or date of its sentence, else the day of the article; null where it is still to come. */
export function narratedDate(scene: Scene, { sentence, statement }: Place): SaidOn | null {
  const { doc, reference } = scene;
  const range = doc.sentences[sentence];
  if (!range) return null;
  const occasion = scene.occasions.find((one) => within(one.range, range)) ?? continuedOccasion(scene, sentence);
  if (occasion) return { edtf: occasion.event.date, evidence: spanOf(doc.text, occasion.range), via: 'event' };
  const inside = (mention: { start: number; end: number }) =>
    within(mention, range) && statement.content.some((content) => within(mention, content) || within(mention, statement.clause));
  if (scene.coming.near(range).some(inside)) return null;
  const mention = scene.mentions.near(range).find((one) => inside(one) && isRecent(one.edtf, reference));
  if (mention?.edtf) return { edtf: mention.edtf, evidence: spanOf(doc.text, mention), via: 'sentence' };
  return reference ? { edtf: scene.exact ? reference : `${reference}~`, evidence: null, via: 'published' } : null;
}

function isRecent(edtf: string | null, reference: string | undefined): boolean {
  const latest = edtfBounds(edtf ?? '')?.latest;
  return latest !== undefined && latest !== null && (!reference || daysBetween(latest, reference) <= historyDays);
}
