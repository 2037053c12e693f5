/** Capital words at the start of a paragraph that name no place. */
const NO_PLACE =
  /^(?:NATO|EU|UN|US|USA|UK|U\.S\.|U\.K\.|IAEA|OSCE|G7|G20|BREAKING|UPDATED?|WATCH|EXCLUSIVE|OPINION|ANALYSIS|VIDEO|LIVE|POLL|FILE|NOTE|CORRECTION|EDITOR|READ|MORE|PHOTOS?|FACTBOX|EXPLAINER)\b/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,3}/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’.-]*){0,3}/u;
/** ", Ukraine", ", Feb. 4", ", 6 January 2026": at most two. */
const AFTER =
  /^(?:,\s\p{Lu}[\p{L}.'’]{1,24}(?:\s[\p{L}.'’]{1,24}){0,2}(?:\s\d{1,2})?(?:,?\s\d{4})?|,\s\d{1,2}\s\p{Lu}\p{L}{2,9}\.?(?:\s\d{4})?){0,2}/u;
const AGENCY = /^\s?\([\p{L}\p{N}/ .,&-]{2,40}\)/u;
const AGENCY_ALONE = /^\(?(?:CNN|AP|AFP|UPI|Reuters|Bloomberg)\)?\s{0,2}[—–]\s?(?=["“‘\p{Lu}])/u;
const DASH = /^\s?(?:[—–]|--|-(?=\s))\s?(?=["“‘'«\p{Lu}\p{N}])/u;

/**
 * Length of the place at the start of a first paragraph with its dash ("MOSCOW —", "KYIV, Ukraine (AP) —", "Paris, 6 January –"); 0 = none.
 *
 * A place in small letters needs a date or an agency beside it: "Peace — at last" begins no dateline.
 */
export function leadPlace(text: string): number {
  const head = text.slice(0, 120);
  const agency = AGENCY_ALONE.exec(head)?.[0].trimEnd().length;
  if (agency !== undefined) return agency;
  if (NO_PLACE.test(head)) return 0;
  return after(head, CAPITALS, false) || after(head, CAPITALISED, true);
}

function after(head: string, place: RegExp, needsMore: boolean): number {
  let length = place.exec(head)?.[0].length ?? 0;
  if (length === 0) return 0;
  const more = AFTER.exec(head.slice(length))?.[0] ?? '';
  length += more.length;
  const agency = AGENCY.exec(head.slice(length))?.[0] ?? '';
  length += agency.length;
  if (needsMore && agency === '' && !/\d|,.*,/.test(more)) return 0;
  const dash = DASH.exec(head.slice(length))?.[0];
  return dash === undefined ? 0 : length + dash.trimEnd().length;
}
