import type { DateMention, SaidOn } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { edtfBounds } from '../../text/edtf.ts';
import { spanOf } from '../../text/span.ts';
import { addDays, daysBetween } from '../../text/calendar.ts';
import type { Occasion } from '../occasions.ts';
import { continuedOccasion } from './continued.ts';
import type { History } from './history.ts';
import { within } from './scene-dates.ts';
import { historyDays, type Place, type Scene } from './scene.ts';
import { isElsewhere } from './other-clause.ts';
import { clauseWords, isRepeated } from './wording.ts';

/**
 * The day that the statement's own clause or sentence gives. Dates inside what is said do not count.
 *
 * @returns undefined: nothing there; null: the words say it was said again and again.
 */
export function ownDate(scene: Scene, place: Place, history: History): SaidOn | null | undefined {
  const { doc, reference } = scene;
  const sentence = doc.sentences[place.sentence];
  const inClause = nearest(scene, place, place.statement.clause);
  const words = clauseWords(scene, place);
  if ((!inClause || inClause.end <= place.at) && isBeforeThat(scene, place)) return null;
  if (inClause) return refined(scene, place, inClause, 'clause');
  if (isRepeated(words)) return null;
  if (reference && /\b(?:previously|formerly)\b/i.test(words)) return { edtf: `../${reference}`, evidence: null, via: 'clause' };
  if (place.outer) return undefined;
  if (reference && /\b(?<!(?:minutes?|hours?|moments?) )later\b/i.test(words)) return since(scene, place, reference);
  const inSentence = sentence && nearest(scene, place, sentence);
  if (inSentence && isRecent(inSentence, reference)) return refined(scene, place, inSentence, 'sentence');
  return sentence && (fromOccasion(scene, place, sentence, words, history) ?? fromContinued(scene, place));
}

/** "apologised after suggesting that …": the suggestion is older than what the date is of. */
function isBeforeThat({ doc }: Scene, { at, statement }: Place): boolean {
  if (!statement.cue || !/^[a-z]+ing\b/.test(doc.text.slice(statement.cue.start, statement.cue.end))) return false;
  return /\b(?:after|despite) (?:\w+ly )?$/.test(doc.text.slice(Math.max(0, at - 30), at));
}

/** Date expression in `range` outside all contents that do not hold the cue, nearest to the cue. */
function nearest(scene: Scene, place: Place, range: Range): DateMention | undefined {
  const { statement, at } = place;
  const foreign = scene.contents
    .near(range)
    .filter((content) => statement.content.includes(content) || !(content.start <= at && at < content.end));
  // What Kask says that Roos said was not said on the day on which Kask says it.
  const isReach = (mention: DateMention) => place.outer === undefined || place.outer.content.some((content) => within(mention, content));
  const cueEnd = statement.cue?.end ?? at;
  const distance = ({ start, end }: DateMention) => (end <= at ? at - end : Math.max(0, start - cueEnd));
  return scene.mentions
    .near(range)
    .filter(
      (mention) =>
        within(mention, range) &&
        isReach(mention) &&
        !foreign.some((content) => within(mention, content) && !isAtEdge(scene.doc.text, mention, content)) &&
        !isAdjective(scene.doc.text, mention) &&
        !isPeriod.test(mention.text) &&
        !isElsewhere(scene, place, mention),
    )
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** "noted on 6/1 that …", "“…” on 11 February": a date at the edge of the content, outside its marks, belongs to the saying. */
function isAtEdge(text: string, mention: Range, content: Range): boolean {
  const before = text.slice(content.start, mention.start);
  const after = text.slice(mention.end, content.end);
  return (/^(?:on )?$/i.test(before) && /^ that\b/.test(after)) || (after === '' && /["”’] on $/.test(before));
}

/** "the last five months": how long something went on. */
const isPeriod = /\b(?:past|last) \S+ (?:days|weeks|months|years)$/i;

/** "the January declaration": the month belongs to the noun. */
function isAdjective(text: string, { start, end }: Range): boolean {
  return (
    /\b(?:the|its|their|this)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    /^ [a-z]/.test(text.slice(end, end + 2)) &&
    !/\d/.test(text.slice(start, end))
  );
}

function isRecent({ edtf }: DateMention, reference: string | undefined): boolean {
  const latest = edtfBounds(edtf ?? '')?.latest;
  return !latest || !reference || daysBetween(latest, reference) <= historyDays;
}

/** A month or "early January" is the day of an occasion that its sentence, or for "at the time" the one before, names within it. */
function refined(scene: Scene, place: Place, mention: DateMention, via: 'clause' | 'sentence'): SaidOn {
  const edtf = anchorDay(mention, place.at) ?? mention.edtf ?? '';
  const bounds = edtfBounds(edtf);
  const isDay = bounds?.earliest === bounds?.latest;
  const sentences = mention.anchor === 'previous' ? [place.sentence, place.sentence - 1, place.sentence - 2] : [place.sentence];
  const occasion = isDay
    ? undefined
    : scene.occasions.find(
        ({ sentence, from, to }) => sentences.includes(sentence) && from >= (bounds?.earliest ?? '') && to <= (bounds?.latest ?? ''),
      );
  const evidence = spanOf(scene.doc.text, mention);
  if (!occasion) return { edtf, evidence, via };
  return { edtf: occasion.sentence === place.sentence ? occasion.event.date : estimate(occasion.event.date), evidence, via: 'event' };
}

/** "a day after they announced": the announcement has the day that is counted from, not the day that is counted. */
function anchorDay({ text, edtf, end }: DateMention, at: number): string | undefined {
  const counted = /\b(?:a|one) day (after|before)$/i.exec(text);
  if (!counted || at < end || edtf === null) return undefined;
  return addDays(edtf.slice(0, 10), counted[1]?.toLowerCase() === 'after' ? -1 : 1);
}

/** "later": after the date named in this sentence or the one before. */
function since(scene: Scene, place: Place, reference: string): SaidOn | undefined {
  const earliest = scene.doc.sentences[Math.max(0, place.sentence - 1)]?.start ?? 0;
  const before = scene.mentions
    .near({ start: earliest, end: place.at })
    .findLast(({ start, edtf }) => start < place.at && /^\d{4}-\d{2}-\d{2}/.test(edtf ?? ''));
  const from = before?.edtf?.slice(0, 10);
  if (!before || !from || from >= reference) return undefined;
  return { edtf: `${from}/${reference}`, evidence: spanOf(scene.doc.text, before), via: 'clause' };
}

/** An occasion the sentence names outside what is said; "following" one leaves the time between it and the publication. */
function fromOccasion(scene: Scene, place: Place, sentence: Range, words: string, history: History): SaidOn | undefined {
  const inSentence = scene.occasions.filter((occasion) => within(occasion.range, sentence));
  const inContent = (occasion: Occasion) => place.statement.content.some((range) => within(occasion.range, range));
  const occasion =
    inSentence.find((one) => !inContent(one)) ??
    inSentence.find((one) => place.actor !== undefined && one.event.speakers.includes(place.actor));
  if (!occasion) return undefined;
  const { event, to, range } = occasion;
  const isAfter = scene.reference !== undefined && scene.reference > to && /\b(?:following|after|since)\b/i.test(words);
  const evidence = spanOf(scene.doc.text, range);
  // "Following the summit, he said …, with her adding": the day of her remarks is known better from what she said before.
  const isApart = isAfter || !within(range, place.statement.clause);
  if (isApart && (history.lastOf(place)?.date.edtf ?? '') > to) return undefined;
  return { edtf: isAfter ? `${to}/${scene.reference ?? '..'}` : event.date, evidence, via: 'event' };
}

function fromContinued(scene: Scene, place: Place): SaidOn | undefined {
  const occasion = continuedOccasion(scene, place.sentence);
  return occasion && { edtf: occasion.event.date, evidence: spanOf(scene.doc.text, occasion.range), via: 'event' };
}

/** Marked as an estimate; an interval says by itself that the day is open. */
export function estimate(edtf: string): string {
  return /[~/]/.test(edtf) ? edtf : `${edtf}~`;
}
