import type { Line } from './lines.ts';

/** Shapes of single lines: each test reads one line and knows nothing of its place. */

/** Longest line these tests look into; longer ones are prose. */
const LONGEST = 500;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
const TIME =
  /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|h|z)?|\d{1,2}t\d{1,2}|\d{1,2}z|[ap]m?|m|at|on|of|ago|gmt|utc|e[sd]?t|c[es]?[sd]?t|p[sd]?t|bst|ist|msk|eet|eest|hours?|minutes?|mins?|days?|today|yesterday|local|time)$/i;
/** A time of day that says so: “2:14” alone may be the length of a film. */
const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b| ?(?:gmt|utc|e[sd]?t|cest|cet|bst|msk|eet|eest)\b)/i;
const STAMP =
  /^(?:first |last |date )?(?:published|updated|posted|modified|created|issued|publication|date:)(?![\p{L}])(?: (?:on|at|date))?:?/iu;

/** A line that holds a date or a time and nothing else, "Published" and the like aside. */
export function isDateLine({ text }: Line): boolean {
  if (text.length > 100) return false;
  if (/^(?:published|updated|last updated)(?: on| at)?:?$/i.test(text)) return true;
  // "Published 3 March, updated 4 March": the second stamp word is part of the line too.
  const stamped = STAMP.test(text);
  const parts = text
    .replace(STAMP, '')
    .replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/, '$1 ')
    .replace(stamped ? / by \p{Lu}.{0,40}$/u : / \/ [\p{L} ]{2,20}$/u, '')
    .replace(/\b(?:last )?(?:updated|modified):?/i, '')
    .replace(/\b\d{1,2}[- ]min(?:ute)?s?\.?(?: read)?$/i, '')
    .split(/[\s,.:|•·/()–—+-]+/)
    .filter(Boolean);
  if (!parts.some((part) => /\d/.test(part))) return false;
  const named = parts.some((part) => MONTH.test(part) || DAY.test(part)) || /\bago$/i.test(text) || CLOCK.test(text);
  return (
    (named || stamped || /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(text)) &&
    parts.every((part) => MONTH.test(part) || DAY.test(part) || TIME.test(part))
  );
}

const ROLE =
  /\b(?:editor|correspondent|reporter|writer|columnist|analyst|journalist|commentator|bureau chief|contributor|staff|desk|producer|newsroom|agenc(?:y|ies))\b/i;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30})`;
const NAMES = new RegExp(`^${NAME}(?: (?:(?:de|van|der|von|al|bin|and|&) )?${NAME}){1,4}$`, 'u');
const SIGNED = new RegExp(
  `^${NAME}(?: ${NAME}){0,4} ?\\((?:[Aa]ccording to|[Ww]ith|[Ff]rom|[Vv]ia|[Ss]ources?:?|by|in)? ?[^()]{2,80}\\)$`,
  'u',
);

/** "By Jane Doe, Political Editor", "by jane.doe", "Jane Doe, Defence Correspondent", "Jane Doe (According to Reuters)". */
export function isByline({ text, words }: Line): boolean {
  if (words > 24 || text.length > 200) return false;
  if (/^(?:(?:written|reported|posted|story|words|edited|translated|compiled|photographs?|text) )?by:? /i.test(text))
    return (
      (!/[.!?]$/.test(text) || /\b[ap]\.m\.$/i.test(text)) &&
      /^\S{1,40}:? (?:\p{Ll}{1,40}[._]\p{Ll}{1,40}(?!\p{L})|\p{Lu}|by\b)/u.test(text) &&
      hasAuthor(text)
    );
  if (
    /^(?:\(?(?:with )?(?:additional )?(?:reporting|writing|editing) (?:by|from):? (?!the\b|a\b|an\b|all\b|hand\b)|from our correspondent|(?:our )?(?:foreign|political|staff) (?:staff|correspondent|reporter)s?$)/i.test(
      text,
    )
  )
    return true;
  if (ROLE.test(text) && /,| \| | in /.test(text)) return NAMES.test(text.split(/,| \| | in /, 1)[0]?.trim() ?? '') && !/[.!?]$/.test(text);
  return SIGNED.test(text) && /according to|reuters|\bafp\b|\bap\b|agenc|with |source|via /i.test(text);
}

/** The line names the office of an author. */
export function namesRole({ text }: Line): boolean {
  return ROLE.test(text);
}

/** The name of a news agency and nothing else: signs an article, or credits a picture. */
export function isAgencyName({ text }: Line): boolean {
  return /^(?:source: ?)?[([]?(?:reuters|afp|ap|associated press|agence france-presse|bloomberg|dpa|efe|ansa|upi|tass|sputnik|interfax|ukrinform|xinhua|kyodo|anadolu|agencies|(?:getty images|epa)(?:\/\w{2,20})?)[)\]]?$/i.test(
    text,
  );
}

/** Words of section names, which are capitalised like names of people. */
const SECTION =
  /\b(?:news|world|politics|europe|war|latest|live|opinion|analysis|updates?|business|home|sources?|text|size|font|print|friendly|story|stories|highlights?|takeaways?|key|watch|listen|follow|share|save|sign|menu|search|top|ukraine|russia|us|uk|international|defen[cs]e|security|explainer|exclusive|breaking|video|more|read|related|notes?|references?|results?)\b/i;

/** A line of two or three capitalised words, perhaps “in Tallinn”: a name, when the place is right. */
export function isBareName({ text, words }: Line): boolean {
  const [name = ''] = text.split(/ (?:in|for) /, 1);
  return words <= (name === text ? 3 : 5) && text.length <= 60 && NAMES.test(name) && !SECTION.test(name);
}

/** A bullet and the words of its item. */
export function isBullet({ text }: Line): boolean {
  return /^[•‣◦▪●·∙*-]\s+\S|^[•‣▪●]\S/.test(text);
}

/** "1. Words", "2) Words". */
export function isNumbered({ text }: Line): boolean {
  return /^\d{1,2}[.)]\s+\S/.test(text);
}

/** Number of cells of a row, 0 for lines that are no row. */
export function cellsOf({ text }: Line): number {
  if (text.length > LONGEST || text.startsWith('![')) return 0;
  const cells = text.replace(/^\||\|$/g, '').split(/\s\|\s|\t+/);
  return cells.length >= 2 && cells.every((cell) => cell.length <= 120) ? cells.length : 0;
}

/** The line ends as a sentence ends; marks and notes after the stop are looked through. */
export function endsSentence({ text }: Line): boolean {
  return /[.!?…]$/.test(text.slice(-12).replace(/["”’'»)\]*]{1,12}$/, ''));
}

/** A sentence, or more than a heading would hold. */
export function isProse(line: Line): boolean {
  return line.text.length > 250 || (line.words >= 5 && endsSentence(line)) || (line.words >= 10 && /[:;,]$/.test(line.text));
}

/** The name after "by" is short or followed by a role: "By Friday Ukraine will have" is no byline. */
function hasAuthor(text: string): boolean {
  const author = text.replace(/^(?:\S+ )?by:? /i, '').split(/,| \| | [-–—] | in |\(/, 1)[0] ?? '';
  return author.split(' ').length <= 7 && (ROLE.test(text) || !/ (?:will|has|have|is|are|was|were|had|the|to) /.test(text));
}
