import { furnitureOutside } from './furniture.ts';
import type { Kind } from './by-shape.ts';
import type { Line } from './lines.ts';
import { isNumbered } from './shapes.ts';
import { isKicker } from './site-names.ts';

/** A title of this many words may be the headline; fewer are more often a kicker. */
const TITLE = 5;

/** Index of the headline, -1 = the text prints none. */
export function headlineAt(lines: readonly Line[], kinds: readonly (Kind | undefined)[], lead: number): number {
  const isTitle = (line: Line, i: number) =>
    kinds[i] === undefined &&
    (lead < 0 || i < lead) &&
    i < lines.length - 1 &&
    line.words <= 35 &&
    /\p{L}{2}/u.test(line.text) &&
    !/[:;,]$/.test(line.text) &&
    furnitureOutside(line) === undefined &&
    !isNumbered(line);
  const titles = lines.flatMap((line, i) => (isTitle(line, i) ? [i] : []));
  const isOverTitle = (i: number) => titles.some((other) => other > i && lines[other]!.words >= TITLE && !isKicker(lines[other]!, false));
  const title = titles.find((i) => lines[i]!.words >= 4 && !isKicker(lines[i]!, isOverTitle(i)));
  if (title !== undefined) return title;
  // "EXPLAINER" above a headline that is a question is only a kicker.
  const sentence = kinds[lead]?.kind === 'paragraph' && isSentenceTitle(lines[lead]!, lines[lead + 1], kinds[lead + 1]);
  return sentence ? lead : (titles[0] ?? -1);
}

/** A headline that ends as a sentence: a question, “Name: ‘words’”, or any right above byline or date. */
function isSentenceTitle({ text, words }: Line, next: Line | undefined, below: Kind | undefined): boolean {
  if (next === undefined || words > 25 || text.length > 160) return false;
  if (below?.kind === 'byline' || (below?.kind === 'dateline' && !/[.!?] /.test(text))) return true;
  return next.blankBefore && (/^[^.!?]+[?!]["”’']?$/.test(text) || /^[^“"‘:]{3,60}: ?[“"‘][^“”"]+[”"’]$/.test(text));
}
