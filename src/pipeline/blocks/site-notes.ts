import { tellsSaying } from './furniture.ts';
import type { Line } from './lines.ts';

/** Longest note of a site; what is longer belongs to the article. */
const LONGEST = 420;

/** Words to a reader. */
const READER = /\b(?:here|you|your|us|our)\b/i;

/**
 * What a site says of itself or to its reader, in sentences; all patterns of one note must stand in it. Only before the headline and
 * after the last paragraph are they told from an article.
 */
const NOTES: readonly (readonly RegExp[])[] = [
  [/\b(?:newsletters?|sign(?:ing)? up|subscri(?:be|bing)|inbox|unsubscribe)\b/i, READER],
  [/\bclick here\b|\blink in bio\b|\b(?:letters?|comments?) (?:of up to|for publication|page)\b/i],
  [/\bthis (?:website|site|page|newspaper) (?:and|is|uses|adheres?|contains|has|may)\b|\b(?:press standards|editors['’]? code|ipso)\b/i],
  [/\b(?:views?|opinions?) (?:expressed|here|in this)\b/i, /\b(?:author|own|reflect|represent|position|those of)/i],
  [
    /\btakes? no (?:institutional|official|editorial) positions?\b|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?|position)\b/i,
  ],
  [
    /\bthis (?:article|story|piece|essay|post|content|translation) (?:was|is|has been|first|originally)\b/i,
    /\b(?:published|appeared|republished|produced|provided|syndicated|generated|translated|distributed|adapted|excerpted|part of)\b/i,
  ],
  [
    /\b(?:republished|reprinted|reproduced|licen[cs]ed|used) (?:here )?(?:with permission|under|from|by permission)\b|\bcreative commons\b/i,
  ],
  [
    /\b(?:follow|find|contact|reach|e-?mail|tweet|message) (?:us|me|him|her|them|the (?:author|reporter|writer)|[A-Z]\w{1,30})\b/i,
    /@\w|\bon (?:x|twitter|facebook|instagram|telegram|bluesky|threads|linkedin|whatsapp|youtube)\b/i,
  ],
  [/\b(?:support|fund|back) (?:our|independent|quality|this kind of) (?:journalism|work|reporting|newsroom)\b/i],
  [/\b(?:donat(?:e|ion)|contribut(?:e|ion)|membership|become a (?:member|subscriber|patron))\b/i, READER],
  [/\b(?:terms of (?:use|service)|privacy policy|cookies? policy|community (?:policy|guidelines|standards|rules))\b/i],
  [
    /^(?:get involved|have your say|tell us|let us know|send (?:us|your)|share your|got a|do you (?:have an?|agree|think we)|if you (?:would like|want|have|wish|like|enjoyed|need|are affected|spot)|want (?:to|more)|you can (?:also )?(?:sign|follow|read|listen|find|support|subscribe|contact|email)|while you['’]re here|before you go|thank(?:s| you) for (?:reading|signing|subscribing|your))\b/i,
  ],
  [/^(?:all |the )?(?:content|material|text|photos?|images?) (?:on this|may not|copyright|courtesy|©)/i],
  [/^[^,]{3,120}\b(?:contributed (?:to this (?:report|story|article)|research|reporting)|reported from \p{Lu}[\p{L} ]{2,30})\.$/u],
  [/^the (?:associated press|ap) (?:receives|and)\b/i, /\b(?:financial support|funding|standards|funded)\b/i],
];

/** A sentence by which the site speaks, not the article. Words in marks are the article's. */
export function isSiteNote({ text }: Line): boolean {
  return (
    text.length <= LONGEST && !/["“”]/.test(text) && !tellsSaying(text) && NOTES.some((note) => note.every((pattern) => pattern.test(text)))
  );
}

/** "Ida Holm is a fellow at …" below the article: the note about an author whom `byline` names. */
export function isAuthorNote({ text }: Line, bylines: readonly string[]): boolean {
  const name =
    /^((?:Dr\.? |Prof\.? |Professor )?\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}),? (?:is|was|are|covers|writes|reports|has (?:been|covered|written|reported)|works|teaches|serves|joined)\b/u.exec(
      text,
    )?.[1];
  return name !== undefined && text.length <= LONGEST && bylines.some((byline) => byline.includes(name));
}
