import type { Phrase } from './noun-phrase.ts';
import type { Word } from './units.ts';
import {
  isCapital,
  isConjunction,
  isDeterminer,
  isFinite,
  isGenitive,
  isMark,
  isModal,
  isNominal,
  isPossessive,
  isPreposition,
} from './words.ts';

const audience =
  /^(?:reporters|journalists|lawmakers|supporters|donors|voters|officials|investigators|police|senators|delegates|students|workers|colleagues|aides|mps|ministers|viewers|residents)$/;
/** Names of papers and broadcasters end in these. */
const outlet =
  /^(?:times|post|journal|news|press|herald|tribune|today|week|review|magazine|network|radio|ledger|guardian|telegraph|globe|star|sun|mail|echo|gazette|independent|observer|examiner|chronicle|courier|standard)$/;

/** "told The Post Congress should act", "said in an interview taxes would rise": where the phrase ends and the clause it runs into begins. */
export function withoutClause(words: readonly Word[], phrase: Phrase): Phrase {
  const behind = words[phrase.to];
  const runs = isFinite(words, phrase.to) || isModal(behind) || (isMark(behind) && isFinite(words, phrase.to + 1));
  if (!runs) return phrase;
  if (audience.test(words[phrase.from]?.low ?? '') && phrase.to > phrase.from + 1)
    return { ...phrase, to: phrase.from + 1, head: phrase.from };
  for (let start = phrase.to - 1; start > phrase.from; start--) {
    const before = words[start - 1];
    const here = words[start];
    if (!isNominal(before) || isConjunction(before) || isPreposition(before) || isDeterminer(before) || isPossessive(before)) continue;
    if (isGenitive(here) || isConjunction(here) || isPreposition(here) || isMark(here) || here?.text === '-' || before?.text === '-')
      continue;
    // "John Roe lied": two capitals belong together, but for the end of a paper's name.
    const low = isDeterminer(words[phrase.from]) ? phrase.from + 2 : phrase.from + 1;
    const together = isCapital(before) && isCapital(here) && start - 1 >= low && !outlet.test(before?.low ?? '');
    const to = together ? start - 1 : start;
    return { from: phrase.from, to, head: to - 1 };
  }
  return phrase;
}
