import type { Range } from '../../schema/span.ts';

/** Words that name a condition, wherever they stand. */
export interface ConditionPhrase extends Range {
  /** if, should, unless and the like bind by themselves; after, during and the like only where the corpus knows what follows. */
  readonly strict: boolean;
}

const emphasis = String.raw`(?:(?:especially|particularly|only|even|but only) )?(?:(?:now|then) )?`;
/** "Should a deal be reached" opens a clause; "Europe should" does not. */
const always = 'if|unless|in the event of|in (?:the )?case of';
const strict = String.raw`${always}|provided(?: that)?|on condition (?:that|of)|as long as|should (?:an?|the|any|such|these|\p{Lu}[\p{L}-]+)(?= )`;
const loose = String.raw`after|once|when|until|following|pending|upon|amid|during|while|under any|under all|regardless of|whatever`;
const phrase = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<emphasis>${emphasis})(?:(?<strict>${strict})|(?<loose>${loose}))(?= )(?:(?! (?:${always}) )[^.,;:!?()“”"«»—–\n]){2,90}`,
  'giu',
);
/** A noun follows these, so that the next verb goes on with the sentence around. */
const beforeNoun = /^(?:in|following|upon|pending|amid|during|under|regardless)$/i;
const verb = /^(?:could|would|will|can|cannot|may|might|must|shall|should|is|are|was|were|has|have|had|but|and|that|which)$/i;
const longest = 10;

/** The conditions that the words of `text` name, up to the next stop or the next one. */
export function conditionPhrases(text: string): ConditionPhrase[] {
  return [...text.matchAll(phrase)].map((match) => {
    const { emphasis: lead = '', strict: binds } = match.groups ?? {};
    const words = [...match[0].matchAll(/\S+/g)].slice(0, longest);
    const opening = words[lead.trim() === '' ? 0 : lead.trim().split(' ').length]?.[0] ?? '';
    const verbAt = beforeNoun.test(opening) ? words.findIndex(([word]) => verb.test(word)) : -1;
    const last = words[verbAt > 0 ? verbAt - 1 : words.length - 1];
    return { start: match.index, end: match.index + (last ? last.index + last[0].length : 0), strict: binds !== undefined };
  });
}
