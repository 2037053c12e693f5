import type { Line } from './lines.ts';

/** Longest line these tests look into; longer ones are prose. */
const LONGEST = 500;
const CREDIT =
  /(?:^|[\s([|])(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Pp]ics?|[Ii]llustration|[Gg]raphic|[Cc]redit|PHOTO|IMAGE)(?: [Cc]redit)?(?: ?[:/|] ?| (?:by|courtesy of) (?=\p{Lu}))\S[^.!?]{0,70}[)\]]?\.?$/u;
const AGENCY_CREDIT =
  /[[(.] ?(?:[^()[\].]{0,50}\/ ?)?(?:reuters|afp|ap|ap photo|getty images|epa|epa-efe|tass|anadolu|dpa|shutterstock|istock|file)\s?[)\]]\.?$/i;
const VIA =
  /^(?:\p{L}[\p{L}.'’ -]{1,40}\s?\/\s?)(?:Reuters|AFP|AP|EPA|Getty Images|TASS|Anadolu|dpa|Pool)(?: (?:via|Photo|File) ?[\p{L} ]{0,30})?$/u;
const LABEL = /^(?:(?:photo|image|picture|caption|illustration) ?(?:\d{1,2} ?)?:|image (?:source|caption|credit)s?[,:])/i;

/** Words under a picture: they end in a credit or begin as picture agencies begin. */
export function isCaption({ text }: Line): boolean {
  if (text.length > LONGEST) return false;
  return (
    creditAt(text) >= 0 ||
    AGENCY_CREDIT.test(text.slice(-80)) ||
    /^FILE ?(?:PHOTO)? ?[-–—:]/.test(text) ||
    LABEL.test(text) ||
    VIA.test(text)
  );
}

const CREDIT_ONLY =
  /^[[(]?(?:(?:[Ff]ile |[Mm]ain |[Cc]over |[Tt]op )?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|[Cc]redits?|PHOTO|IMAGE)(?: (?:credits?|source))?(?: ?[:/|,] ?| (?:by|courtesy of|via|from) (?=\p{Lu}))\S[^.!?]{0,80}|(?:\p{Lu}\S{0,20} ){1,2}(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s?|(?:[Ff]ile|[Ss]tock|[Hh]andout|[Aa]rchive|[Ii]llustrative) (?:photo|image|picture)s?)[)\]]?\.?$/u;

/** A credit and no word about what the picture shows: "Photo: Ida Holm / AFP", "Illustration by Ida Holm; photos by AFP", "AFP Photo". */
export function isCreditOnly({ text, words }: Line): boolean {
  return words <= 14 && text.length <= 110 && CREDIT_ONLY.test(text);
}

/** Where the credit at the end of a caption begins; -1 = none. */
export function creditAt(text: string): number {
  const from = Math.max(0, text.length - 120);
  const credit = CREDIT.exec(text.slice(from));
  return credit ? from + credit.index + (/^[\s([|]/.test(credit[0]) ? 1 : 0) : -1;
}
