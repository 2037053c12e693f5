import { askRules } from './furniture/asks.ts';
import { commentRules } from './furniture/comments.ts';
import { linkRules, linkRulesBelow } from './furniture/links.ts';
import { markRules } from './furniture/marks.ts';
import { outsideRules } from './furniture/outside.ts';
import { commentForm, comments, linksElsewhere, type FurnitureRule } from './furniture/rule.ts';
import type { Line } from './lines.ts';

/** Longest line that can be furniture: above it a sentence of the article may hide. */
const LONGEST = 200;

const anywhere: readonly FurnitureRule[] = [...markRules, ...commentRules, ...linkRules, ...askRules];

/** Why a line is furniture, wherever it stands; `undefined` for all other lines. */
export function furnitureAnywhere(line: Line): string | undefined {
  return because(anywhere, line);
}

/** Why a line that stands before the lead or after the last paragraph is furniture. */
export function furnitureOutside(line: Line): string | undefined {
  return because(outsideRules, line);
}

/** Why a line that stands behind the lead is furniture, when its words could also begin a headline. */
export function furnitureBelow(line: Line): string | undefined {
  return because(linkRulesBelow, line);
}

/** After these lines a page shows other articles or comments, no more of this one. */
export function opensFurniture(because: string): boolean {
  return because === linksElsewhere || opensComments(because);
}

export function opensComments(because: string): boolean {
  return because === comments || because === commentForm;
}

function because(rules: readonly FurnitureRule[], { text, words }: Line): string | undefined {
  if (text.length > LONGEST || tellsSaying(text)) return undefined;
  const isSentence = words >= 10 && /\.["”’]?$/.test(text);
  return rules.find(({ pattern, sentence }) => (!isSentence || sentence) && pattern.test(text))?.because;
}

/** "Stay ahead of the ice, the captain told his men.": somebody is told to say it, so it is the article's. */
export function tellsSaying(text: string): boolean {
  return /[,”"’'] ?(?:[\p{L}’'.-]{1,20} ){0,6}(?:said|says|told|tells|wrote|writes|warned|argued|added|insisted|shouted|cried)\b/u.test(
    text,
  );
}
