import { comments, type FurnitureRule } from './rule.ts';

/** Lines that are furniture only before the lead or after the last paragraph. */
export const outsideRules: readonly FurnitureRule[] = [
  {
    because: 'tags of the site',
    pattern:
      /^#[\p{L}\p{N}_]{2,40}(?: #[\p{L}\p{N}_]{2,40}){0,20}$|^(?:(?:[Tt]ags?|TAGS?|[Tt]opics?|TOPICS?)(?: ?:| (?=\p{Lu}))|[Ii]n:) ?.{2,100}$/u,
  },
  // Short labels side by side: names of sections, sizes, buttons.
  {
    because: 'labels of the site side by side',
    pattern:
      /^(?:\p{L}[\p{L}\p{N}&’'.+-]{0,18}(?: [\p{L}\p{N}&’'.+-]{1,18}){0,3}(?: ?[|·•›»>] ?|\s{2,8}|\t)){1,12}\p{L}[\p{L}\p{N}&’'.+-]{0,18}(?: [\p{L}\p{N}&’'.+-]{1,18}){0,3}$/u,
  },
  {
    because: 'a note of the press office',
    sentence: true,
    pattern: /^(?:(?:media |press )?(?:contacts?|enquiries|inquiries): .{3,140}|for immediate release:?)$/i,
  },
  {
    because: 'a note of who worked on the report',
    sentence: true,
    pattern:
      /^[^"“”]{3,120}\b(?:contributed (?:to this (?:report|story|article)|research|reporting)|reported from \p{Lu}[\p{L} ]{2,30})\.?$/u,
  },
  { because: comments, pattern: /^\d{1,6} view comments?$/i },
  { because: 'an end mark', pattern: /^(?:-30-|ends)$/i },
  { because: 'a counter beside the article', pattern: /^\d{1,7}$|^\d{1,3}(?:[.,]\d{1,3})?[km]$/i },
  { because: 'a button of the site', pattern: buttonPattern() },
];

/** A button and nothing else. */
function buttonPattern(): RegExp {
  return /^(?:share|print|e-?mail|tweet|save|comments?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|copy link|search|advert|ad|listen|reply|like|follow|gift|bookmark|pdf|rss|subscribe|log ?in|sign ?in|register|support us|contribute|x|summary|companies|live|breaking|premium|exclusive|sponsored|free|new|video|audio|opinion|analysis|explainer|news|world|politics|business|sports?|culture|lifestyle|weather|tech(?:nology)?|science|health|entertainment|local|national|international|u\.?s\.?|u\.?k\.?|europe|asia|africa|americas|middle east|elections?|economy|markets|editorial|commentary|features?|home|topics?|daily edition|e-?paper|today['’]s (?:e-?)?paper|key takeaways|story highlights|live tv|all news|agencies|[-–] agencies|watch|tv|radio|podcasts?|photos?|galler(?:y|ies)|newsletters?)$/i;
}
