import type { Line } from './lines.ts';

/** What a rule of furniture reads: a whole line, `because` is shown to readers. */
interface FurnitureRule {
  readonly because: string;
  readonly pattern: RegExp;
  /** The line may be a sentence with a full stop; other rules leave those to the article. */
  readonly sentence?: true;
}

/** Longest line that can be furniture: above it a sentence of the article may hide. */
const LONGEST = 160;

/** Lines that are furniture wherever they stand. */
const anywhere: readonly FurnitureRule[] = [
  { because: 'an image without words', pattern: /^!\[[^\]]{0,80}\]\([^)]{0,80}\)\s?\|?$/ },
  { because: 'a mark between parts, no words', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    because: 'an advertisement mark',
    pattern:
      /^[-–—[(*\s]{0,4}(?:advertisement|sponsored(?: content)?|promoted(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?)[-–—\])*\s]{0,4}$/i,
  },
  {
    because: 'an invitation to comment',
    pattern:
      /^(?:leave a (?:reply|comment)|post (?:a )?comment|add (?:a )?comment|join the (?:conversation|discussion)|(?:view |show |read )?(?:all )?comments?:? ?\(?\d{0,6}\)?|\d{1,6} comments?|no comments(?: yet)?|be the first to comment)\.?$/i,
  },
  {
    because: 'part of a comment form',
    sentence: true,
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name, email|notify me of (?:new|follow-up)|you must be logged in to|cancel reply|(?:name|e-?mail|website|comment) ?\*$)/i,
  },
  {
    because: 'links to other articles',
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| reading)?|related (?:articles?|stories|posts?|news|topics|content|coverage)|more (?:from|on this story|stories)\b.{0,60}|most (?:read|popular|viewed)|trending(?: now)?|editors?['’]s? picks?|latest (?:news|stories|headlines)|top stories|(?:next|previous) (?:article|post|story)|post navigation|keep reading|continue reading|read more)\b ?[:.…»>→]{0,3}$/i,
  },
  {
    because: 'a link to another article',
    pattern: /^(?:related|read (?:also|more|next)|see also|also read|watch|don['’]t miss|more on this)(?: on [\w .]{1,30})? ?[:»>|] ?\S/i,
  },
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^[[(*\s]{0,3}(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|briefings?|alerts?|updates|inbox|e-?mails?|podcast|channel|free|today|now)\b.{0,40}$/i,
  },
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^(?:subscribe|sign up|sign in|log in|register)(?: now| here| today)?$|^get (?:our|the) .{0,60}\b(?:newsletter|briefing|app)\b.{0,40}$/i,
  },
  {
    because: 'an invitation to share',
    pattern:
      /^(?:share|follow|like|join|find|connect with) (?:this|us|on|via|our)\b(?: (?:article|story|post|page|news))?(?: ?[:|].{0,80}| (?:on|via|at) .{0,60})?$/i,
  },
  { because: 'an invitation to share', pattern: /^follow .{2,40} on (?:twitter|x|facebook|instagram|telegram|bluesky|threads)\b.{0,20}$/i },
  { because: 'a link to another article', pattern: /^read the (?:original|full) (?:article|story|report)\b.{0,60}$/i },
  {
    because: 'names of share buttons',
    pattern:
      /^(?:(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|copy link|save)(?:\s?[|,/•·]\s?|\s|$)){2,12}$/i,
  },
  {
    because: 'a player and its length',
    pattern:
      /^[[(]?(?:video|audio|watch|listen|gallery|photos)[\])]?:? ?\(?\d{1,2}:\d\d(?::\d\d)?\)?$|^listen to (?:this )?article\b.{0,30}$/i,
  },
  {
    because: 'the reading time',
    pattern: /^(?:estimated )?(?:reading time:? ?)?\d{1,3}[- ]?min(?:ute)?s?\.?(?: read)?$|^reading time:? .{0,20}$/i,
  },
  {
    because: 'a copyright line',
    sentence: true,
    pattern: /^(?:©|\(c\) ?\d{4}|copyright\b ?(?:©|\(c\)|\d{4}))|^.{0,80}\ball rights reserved\b.{0,60}$/i,
  },
  {
    because: 'a note of the site',
    sentence: true,
    pattern:
      /^(?:this (?:site|website|page) (?:uses|requires)|please enable javascript|already a (?:subscriber|member)\?|to continue reading,|become a (?:subscriber|member|supporter)\b|support (?:our journalism|independent journalism)|have a (?:news )?tip\?|report (?:an?|this) (?:error|typo|mistake|ad)\b|spotted an error\?|our journalists? (?:use|may))/i,
  },
  {
    because: 'a control of a picture',
    pattern:
      /^(?:enlarge(?: this)? image|(?:toggle|hide|show) caption|(?:click|tap) to (?:expand|enlarge|view|share|print|zoom)\b.{0,40}|view (?:image|gallery|slideshow|photos?|all|more)|open (?:image|gallery)\b.{0,20}|image \d{1,3} of \d{1,3}|\d{1,3} of \d{1,3}|ad feedback|(?:load|show|see) more|loading(?:\.{3}|…)?|close)$/i,
  },
  { because: 'a list of links', pattern: /^(?:table of contents|in this article|on this page|jump to:?.{0,40}|powered by .{2,30})$/i },
  { because: 'a list of links', pattern: /^(?:list of \d{1,2} items|list \d{1,2} of \d{1,2}|end of list|recommended stories)$/i },
  { because: 'a note of the agency', sentence: true, pattern: /^our standards: the thomson reuters trust principles/i },
  { because: 'tags of the site', pattern: /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|keywords) ?:/i },
  {
    because: 'counts of the site',
    pattern:
      /^\d[\d.,]{0,8} ?[km]? (?:views?|shares?|likes?|reads?|retweets?)$|^(?:views?|shares?|likes?|reads?) ?:? ?\d[\d.,]{0,8} ?[km]?$/i,
  },
  {
    because: 'navigation of the site',
    pattern:
      /^(?:skip to (?:main )?content|home ?[>»/›|].{0,80}|back to top|menu|toggle (?:menu|navigation)|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|accept (?:all )?cookies|download our app|click here\b.{0,40})$/i,
  },
];

/** Lines that are furniture only before the lead or after the last paragraph. */
const outside: readonly FurnitureRule[] = [
  { because: 'tags of the site', pattern: /^#[\p{L}\p{N}_]{2,40}(?: #[\p{L}\p{N}_]{2,40}){0,20}$|^tags? .{2,100}$/iu },
  {
    because: 'a note of the press office',
    sentence: true,
    pattern: /^(?:(?:media |press )?(?:contacts?|enquiries|inquiries): .{3,140}|for immediate release:?)$/i,
  },
  { because: 'an invitation to comment', pattern: /^\d{1,6} view comments?$/i },
  { because: 'an end mark', pattern: /^(?:-30-|ends)$/i },
  { because: 'a counter beside the article', pattern: /^\d{1,7}$|^\d{1,3}(?:[.,]\d{1,3})?[km]$/i },
  {
    because: 'a button of the site',
    pattern:
      /^(?:share|print|e-?mail|tweet|save|comments?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|copy link|search|advert|ad|listen|reply|like|follow|gift|bookmark)$/i,
  },
];

/** Why a line is furniture, wherever it stands; `undefined` for all other lines. */
export function furnitureAnywhere(line: Line): string | undefined {
  return because(anywhere, line);
}

/** Why a line that stands before the lead or after the last paragraph is furniture. */
export function furnitureOutside(line: Line): string | undefined {
  return because(outside, line);
}

/** After these lines a page shows other articles or comments, no more of this one. */
export function opensFurniture(because: string): boolean {
  return because === 'links to other articles' || because === 'an invitation to comment' || because === 'part of a comment form';
}

function because(rules: readonly FurnitureRule[], { text, words }: Line): string | undefined {
  if (text.length > LONGEST) return undefined;
  const isSentence = words >= 10 && /\.["”’]?$/.test(text);
  return rules.find(({ pattern, sentence }) => (!isSentence || sentence) && pattern.test(text))?.because;
}
