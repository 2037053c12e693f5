import type { Word } from './units.ts';

const states = new Set(
  `ala alaska ariz arizona ark arkansas alabama calif california colo colorado conn connecticut del delaware fla florida ga georgia hawaii idaho ill
 illinois ind indiana iowa kan kansas ky kentucky la louisiana maine md maryland mass massachusetts mich michigan minn minnesota miss mississippi mo
 missouri mont montana neb nebraska nev nevada nh nj nm ny nc nd newhampshire newjersey newmexico newyork northcarolina northdakota ohio okla oklahoma
 ore oregon pa pennsylvania ri rhodeisland sc southcarolina sd southdakota tenn tennessee tex texas utah vt vermont va virginia wash washington
 westvirginia wva wis wisconsin wyo wyoming dc`.split(/\s+/),
);

/** The words `from` to `to` are a state of the US, in full or as newspapers shorten it. */
export function isState(words: readonly Word[], from: number, to: number): boolean {
  if (isParty(words, from)) return true;
  const name = words
    .slice(from, to)
    .map(({ low }) => low)
    .join('')
    .replaceAll(/[.-]/g, '');
  return states.has(name);
}

/** "D-Maine", "R-Ky.": the party and state of a lawmaker. */
export function isParty(words: readonly Word[], from: number): boolean {
  return /^[DRIL]$/.test(words[from]?.text ?? '') && words[from + 1]?.text === '-';
}
