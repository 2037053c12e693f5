import type { SaidOn } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import type { History } from './history.ts';
import { within } from './scene-dates.ts';
import type { Place, Scene } from './scene.ts';
import { clauseWords, cueWords, isPerfect, isPresent } from './wording.ts';

/** What the words say is of one day with something else: an answer, a daily briefing, a time of day without a day, news of the day itself. */
export function sameDay(scene: Scene, place: Place, history: History): SaidOn | undefined {
  return answered(scene, place, history) ?? besideSpeaker(scene, place, history) ?? ofReportDay(scene, place, history);
}

/** "replied", "wrote back", "responded 11 minutes later": on the day of what it replies to. */
function answered(scene: Scene, place: Place, { last }: History): SaidOn | undefined {
  if (!last?.date || last.place.outer || place.sentence - last.place.sentence > longestAnswered) return undefined;
  const cue = `${cueWords(scene, place)} ${clauseWords(scene, place)}`;
  const isReply =
    /^(?:replied|answered|responded|retorted|shot back|fired back|hit back|wrote back|interjected|interrupted)\b/i.test(cue) ||
    /\b(?:(?:minutes?|moments|seconds|an hour) later|wrote back|in reply)\b/i.test(cue) ||
    /\b(?:answered|interrupted|replied to) (?:him|her|them)\b/i.test(sentenceBefore(scene, place));
  return isReply ? { ...last.date, via: 'sentence' } : undefined;
}

/** "At a joint press conference with Roos, Kask said on Monday …": Roos spoke there too. */
function besideSpeaker(scene: Scene, place: Place, history: History): SaidOn | undefined {
  const { lead } = history;
  const name = (place.statement.resolved.name ?? '').split(' ').at(-1) ?? '';
  if (!lead?.evidence || name.length < 4 || history.lastOf(place) || isPerfect(scene, place)) return undefined;
  const from = Math.max(0, place.sentence - longestJoint);
  const joint = scene.doc.sentences
    .slice(from, place.sentence)
    .map(({ start, end }) => scene.doc.text.slice(start, end))
    .find((words) => words.includes(name) && jointly.test(words));
  return joint === undefined ? undefined : { edtf: lead.edtf, evidence: lead.evidence, via: 'sentence' };
}

const jointly = /\b(?:joint (?:press|news|media) (?:conference|briefing|appearance)|alongside|standing (?:with|beside|next to))\b/i;
const longestJoint = 12;

/** A quotation that is answered may have several sentences. */
const longestAnswered = 3;

/** The day that the report is of: that of its lead, else of its publication. */
function ofReportDay(scene: Scene, place: Place, history: History): SaidOn | undefined {
  const { reference } = scene;
  if (!reference || !scene.exact || place.outer) return undefined;
  if (scene.isLive) return { edtf: reference, evidence: null, via: 'published' };
  if (isPresent(cueWords(scene, place)) || isPerfect(scene, place)) return undefined;
  const words = clauseWords(scene, place);
  if (daily.test(`${sentenceBefore(scene, place)} ${words}`))
    return history.lead?.evidence ? { ...history.lead, via: 'sentence' } : { edtf: reference, evidence: null, via: 'published' };
  if (history.lead?.edtf.startsWith(reference) && /\bwithin (?:hours|minutes|the hour)\b/i.test(`${sentenceBefore(scene, place)} ${words}`))
    return { ...history.lead, via: 'sentence' };
  if (timeOfDay.test(words)) return { edtf: reference, evidence: null, via: 'published' };
  return newsOfDay(scene, place);
}

/** The sentence before in the same paragraph. */
function sentenceBefore({ doc }: Scene, { sentence }: Place): string {
  const before = doc.sentences[sentence - 1];
  return before && before.block === doc.sentences[sentence]?.block ? doc.text.slice(before.start, before.end) : '';
}

const daily =
  /\b(?:daily|nightly|regular|evening|morning) (?:[\w-]{1,30} ){0,2}(?:briefing|call|address|conference|broadcast|message|press conference)\b/i;
const timeOfDay = /\bat (?:noon|midnight|dawn|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)/i;

/** "The ships left early on Tuesday, an officer said", of a Tuesday: it cannot have been said before. */
function newsOfDay({ doc, mentions, reference }: Scene, { statement }: Place): SaidOn | undefined {
  if (statement.form === 'direct') return undefined;
  const mention = statement.content
    .flatMap((range) => mentions.near(range).filter((one) => within(one, range)))
    .find(
      ({ edtf, anchor, text, start }) =>
        edtf === reference &&
        anchor === 'published' &&
        /day\b/i.test(text) &&
        !/\b(?:would|will|to|could|may)\b/.test(doc.text.slice(start - 60, start)),
    );
  return mention && reference ? { edtf: reference, evidence: spanOf(doc.text, mention), via: 'published' } : undefined;
}

/**
 * The sentence before has the day and names the speaker: "On Thursday, Kask served dinner. “I am here,” he said." At the top of the
 * article the first paragraph may be that sentence.
 */
export function ledIn(scene: Scene, place: Place, history: History): SaidOn | undefined {
  const { doc, mentions, reference } = scene;
  const here = doc.sentences[place.sentence];
  const before = doc.sentences[place.sentence - 1];
  if (!here || !before || !reference || place.outer || isPerfect(scene, place) || isPresent(cueWords(scene, place))) return undefined;
  const isLead = place.isNews && scene.leadDay !== undefined && within(scene.leadDay, before);
  if (before.block !== here.block && !isLead) return undefined;
  const surname = (place.statement.resolved.name ?? '').split(' ').at(-1) ?? '';
  if (surname.length < 4 || !doc.text.slice(before.start, before.end).toLowerCase().includes(surname.toLowerCase())) return undefined;
  const others = scene.placesIn.get(place.sentence - 1) ?? [];
  if (!isLead && others.some(({ actor, index }) => actor === place.actor && history.dateOf(index))) return undefined;
  const said = others.flatMap(({ statement }) => statement.content);
  const told = mentions.near(before).filter((one) => within(one, before) && !said.some((content) => within(one, content)));
  const mention = isLead ? scene.leadDay : told[0];
  if (mention && subordinate.test(doc.text.slice(before.start, mention.start))) return undefined;
  if (!mention?.edtf || mention.anchor === 'absolute' || mention.edtf.length < 7 || mention.edtf.includes('/')) return undefined;
  return { edtf: mention.edtf, evidence: spanOf(doc.text, mention), via: 'sentence' };
}

const subordinate = /\b(?:who|whose|which|until|when|after|before|since)\b/i;
