import type { Reference } from './according.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Word } from './units.ts';
import { isComma, isFinite, isGenitive, isPossessive } from './words.ts';

const views = /^(?:view|opinion|telling|words|estimation|judgment|judgement|eyes|mind|reckoning|account|estimate|admission|description)$/;

/** "in his view,", "in the governor's telling,", "by her own account,", "to hear him tell it,": the possessor is the source. */
export function viewAt(words: readonly Word[], index: number): Reference | undefined {
  const word = words[index];
  if (!word || word.quote !== -1) return undefined;
  if (word.low === 'to' && /^hear$/.test(words[index + 1]?.low ?? '')) return toHear(words, index);
  if (
    !/^(?:in|by|to)$/.test(word.low) ||
    (index > 0 && !isComma(words[index - 1]) && !isFinite(words, index - 1) && words[index - 1]?.low !== 'that')
  )
    return undefined;
  for (let noun = index + 2; noun < words.length && noun < index + 10; noun++) {
    const here = words[noun];
    if (!here || here.quote !== -1 || isComma(here) || isFinite(words, noun)) return undefined;
    if (
      !views.test(here.low) ||
      (word.low === 'to' && !/^(?:mind|eyes)$/.test(here.low)) ||
      (word.low === 'in' && /^(?:account|mind)$/.test(here.low))
    )
      continue;
    const owner = /^(?:own|last|latest)$/.test(words[noun - 1]?.low ?? '') ? noun - 2 : noun - 1;
    const cue = { from: noun, to: noun + 1 };
    if (isPossessive(words[owner]) && owner === index + 1)
      return { source: { from: owner, to: owner + 1, head: owner }, cue, end: noun + 1 };
    if (!isGenitive(words[owner])) return undefined;
    const source = phraseEndingAt(words, owner - 1, index + 1);
    return source?.from === index + 1 ? { source, cue, end: noun + 1 } : undefined;
  }
  return undefined;
}

function toHear(words: readonly Word[], index: number): Reference | undefined {
  const first = words[index + 2];
  const source =
    first && /^(?:him|her|them|it)$/.test(first.low)
      ? { from: index + 2, to: index + 3, head: index + 2 }
      : phraseStartingAt(words, index + 2);
  for (let tell = index + 3; source && tell < index + 10; tell++) {
    if (words[tell]?.low === 'tell' && words[tell + 1]?.low === 'it' && tell >= source.from + 1)
      return { source: { ...source, to: Math.min(source.to, tell) }, cue: { from: tell, to: tell + 2 }, end: tell + 2 };
  }
  return undefined;
}
