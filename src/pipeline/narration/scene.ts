import { subjectBefore } from '../attribution/subject.ts';
import type { Word } from '../attribution/units.ts';
import { isFinite, isPersonal } from '../attribution/words.ts';

const occasion =
  /^(?:statement|remark|comment|announcement|meeting|signing|talk|summit|visit|call|speech|interview|briefing|declaration|position|response|reaction|rejection|news|move|development|discussion|exchange|reporting|background|implication|effort|stance)s?$/;
const happens =
  /^(?:came|comes?|coming|follow(?:s|ed)?|occurr?(?:ed|s)?|took|takes?|happen(?:s|ed)|coincid\w+|fits?|aligns?|points?|reveals?|underscores?|echo(?:es|ed))$/;

/** A sentence that only sets the scene ("The remarks came a day after …", "This comes amid …") or tells what a person did. */
export function isScene(words: readonly Word[]): boolean {
  const verb = words.findIndex((word, index) => index > 0 && word.quote === -1 && isFinite(words, index));
  if (verb === -1) return true;
  if (/^(?:this|that|it)$/.test(words[0]?.low ?? '') && /^(?:comes?|came|follow(?:s|ed))$/.test(words[verb]?.low ?? '')) return true;
  if (isPersonal(words[0]) && verb <= 2 && /^(?:he|she|i|we|you)$/.test(words[0]?.low ?? '')) return true;
  const subject = subjectBefore(words, verb)?.phrase;
  if (/ing$/.test(words[0]?.low ?? '') && words[0]?.pos === 'VERB') return true;
  return subject !== undefined && occasion.test(words[subject.head]?.low ?? '') && happens.test(words[verb]?.low ?? '');
}
