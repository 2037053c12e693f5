import type { SaidOn } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import { estimate } from './own-date.ts';
import { leadBlock } from './lead-block.ts';
import { within } from './scene-dates.ts';
import { nearSentences, type Place, type Scene } from './scene.ts';
import { cueWords, isPerfect, isPresent } from './wording.ts';

/** News in the perfect ("has warned") in the first paragraph is of the day of publication. */
export function freshNews(scene: Scene, place: Place): SaidOn | undefined {
  const { doc, reference } = scene;
  const first = doc.blocks[leadBlock(doc.blocks)];
  const start = doc.sentences.findIndex((sentence) => first !== undefined && sentence.start >= first.start);
  const isFirst = !(scene.placesIn.get(place.sentence) ?? []).some(({ at, outer }) => at < place.at && outer !== place.statement);
  const isLead =
    first !== undefined && place.at >= first.start && place.at < first.end && place.sentence < start + nearSentences && isFirst;
  // "Reports suggest": they are about when the article is.
  const areReports =
    /^(?:\w{1,30} )?reports$/i.test(place.statement.resolved.name ?? '') && /^(?:suggest|indicate|say)$/i.test(cueWords(scene, place));
  if (areReports && reference) return { edtf: estimate(reference), evidence: null, via: 'published' };
  const isPast = !isPresent(cueWords(scene, place));
  const dateline = isLead && isPast && !/\b(?:told|tells) (?:the )?[A-Z]{2,}\b/.test(clauseText(scene, place)) && datelineDay(scene);
  if (dateline) return dateline;
  return isLead && isPast && place.sentence === start && reference && isPerfect(scene, place)
    ? { edtf: estimate(reference), evidence: null, via: 'published' }
    : undefined;
}

function clauseText({ doc }: Scene, { sentence }: Place): string {
  const range = doc.sentences[sentence];
  return range ? doc.text.slice(range.start, range.end) : '';
}

/** "MOSCOW, January 15. /AGENCY/." stands before what was said that day. */
function datelineDay({ doc, mentions, reference }: Scene): SaidOn | undefined {
  const first = leadBlock(doc.blocks);
  const [head, dateline] = [doc.blocks[first], doc.blocks[first - 1]];
  if (!head || !reference) return undefined;
  const places = [head.text.slice(0, 60).search(opensReport) === 0 ? { start: head.start, end: head.start + 60 } : undefined, dateline];
  const mention = places.flatMap((range, i) =>
    range && (i === 0 || dateline?.kind === 'dateline')
      ? mentions.near(range).filter((one) => within(one, range) && one.edtf === reference)
      : [],
  )[0];
  const isReport = mention !== undefined && (mention.start >= head.start || /[-–—]\s*$/.test(dateline?.text ?? ''));
  return isReport ? { edtf: reference, evidence: spanOf(doc.text, mention), via: 'sentence' } : undefined;
}

const opensReport = /^[^a-z]{3,40}[a-z]/;
