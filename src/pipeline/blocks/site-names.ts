import type { Line } from './lines.ts';

/** Words that names of papers, agencies and broadcasters have. */
const SITE =
  /\b(?:news|times|post|herald|tribune|gazette|courier|journal|press|chronicle|observer|guardian|telegraph|mail|globe|standard|independent|mirror|express|daily|weekly|sunday|magazine|network|radio|tv|television|broadcasting|broadcaster|agency|dispatch|ledger|bulletin|register|examiner|inquirer|enquirer|monitor|reporter|wire|newswire|sentinel|argus|echo|sun|star|record|advertiser|broadsheet|institute|council|foundation|media|review|digest|today|online)\b/i;

/** Words of section names. */
const SECTION =
  /\b(?:news|world|politics|europe|war|latest|live|opinion|analysis|updates?|business|home|uk|u\.?s\.?|usa|international|national|local|regional?|defen[cs]e|security|military|explainers?|exclusive|breaking|video|economy|economics|markets|finance|elections?|diplomacy|affairs|society|culture|arts|life|lifestyle|sports?|science|tech|technology|health|environment|climate|crime|courts?|justice|law|education|features?|comment|commentary|editorials?|letters|obituar(?:y|ies)|interviews?|profile|essay|ideas|books|briefing|dispatch(?:es)?|perspective|viewpoint|insight|investigations?|fact[- ]?check|in focus|in depth|africa|asia|americas|middle east|russia|ukraine|government|policy)\b/i;

const SMALL = /^(?:of|and|the|for|in|on|&|\+|a|an|to|at|by|de|la|le|s)$/i;

/** Every word but small ones begins with a capital letter or a figure. */
function isCapitalised({ text }: Line): boolean {
  const words = text.split(/\s+/);
  return words.every((word) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || !/\p{L}/u.test(word));
}

/** "Harbor Sentinel", "The Meridian Council", "VESTNIK NEWS AGENCY". */
export function isSiteName(line: Line): boolean {
  return line.words <= 6 && line.text.length <= 50 && isCapitalised(line) && SITE.test(line.text) && !/[.!?:;,]$/.test(line.text);
}

/** A kicker: labels with a divider, a section, the site, or a few words in capitals. `hasTitle`: a longer line that may be the headline follows. */
export function isKicker(line: Line, hasTitle: boolean): boolean {
  if (line.words > 8 || line.text.length > 80) return false;
  if (/ [|·•›»/] |\s{2,}|\t/.test(line.text)) return true;
  if (!hasTitle) return false;
  if (isSiteName(line)) return true;
  if (line.words <= 5 && isCapitalised(line) && (SECTION.test(line.text) || line.text.includes('&'))) return true;
  return line.words <= 6 && !/\p{Ll}/u.test(line.text);
}

/** One or two words that are a label of the page and no name of a person: "Summary", "ELECTIONS", "U.S.". */
export function isLabel({ text, words }: Line): boolean {
  return words <= 2 && text.length <= 24 && (words === 1 || SECTION.test(text) || !/\p{Ll}/u.test(text)) && !/[!?]$|\p{Ll}\.$/u.test(text);
}
