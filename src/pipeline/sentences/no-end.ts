import type { Range } from '../../schema/span.ts';
import type { Quotation } from '../document.ts';

/** Always followed by a name or a number. */
const BEFORE_NAME =
  /(?:^|[\s(“"‘'-])(?:mr|mrs|ms|mx|messrs|dr|prof|rev|hon|pres|gov|sen|sens|rep|reps|amb|gen|lt|col|maj|capt|cpt|sgt|cpl|pvt|adm|cmdr|brig|pfc|supt|insp|det|st|ste|mt|ft|vs|v|fr|sr|mme|mlle)\.$/i;
/** Followed by a number. */
const BEFORE_NUMBER = /(?:^|[\s(“"‘'])(?:no|nos|art|sec|ch|pp?|fig|vol|ca|c|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;
/** End a sentence only before a word that begins one. */
const MAY_END =
  /(?:^|[\s(“"‘'/])(?:(?:\p{L}\.){2,5}|\p{Lu}\.|inc\.|ltd\.|corp\.|co\.|bros\.|jr\.|etc\.|al\.|dept\.|gov\.|univ\.|ave\.|blvd\.)$/iu;
const BEGINS =
  /^["“‘'(]?(?:the|an?|in|on|at|he|she|it|they|we|i|you|but|and|or|so|yet|however|this|that|these|those|his|her|its|their|our|my|there|here|when|while|after|before|as|if|for|with|by|from|to|since|until|during|under|over|according|what|who|why|how|where|which|meanwhile|earlier|later|then|now|today|some|many|most|more|both|all|no|not|nor|one|two|three|another|other|others|nobody|everyone|everybody|someone|nothing|also|although|though|despite|because|once|only|even|still|instead|such|asked|speaking)\b/i;
const SPEECH =
  /^\p{Lu}[\p{L}.’'-]{1,25}(?:\s\p{Lu}[\p{L}.’'-]{1,25}){0,3}\s(?:said|says|asked|asks|added|told|wrote|replied|shouted|exclaimed|wondered|demanded)\b/u;

/** Go on a time of day: a zone, a day, a month. */
const AFTER_CLOCK =
  /^(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)/;
/** The segmenter cut after `sentence`, but the sentence goes on. `inside`: the quotation around the cut. */
export function isNoEnd(text: string, sentence: Range, limit: number, inside: Quotation | undefined): boolean {
  const before = text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end).trimEnd();
  const after = text.slice(sentence.end, Math.min(limit, sentence.end + 120)).trimStart();
  const whole = sentence.end - sentence.start <= 40 ? before : '';
  if (/^["“‘'([]*\p{Ll}/u.test(after)) return true;
  if (whole !== '' && !/[\p{L}]/u.test(whole)) return true;
  if (BEFORE_NAME.test(before)) return true;
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  if (/(?:^|[\s\d])[ap]\.m\.$/i.test(before)) return AFTER_CLOCK.test(after);
  if (MAY_END.test(before)) return !BEGINS.test(after);
  if (/[!?]["”’'»]$/.test(before) && inside === undefined && SPEECH.test(after)) return true;
  return false;
}
