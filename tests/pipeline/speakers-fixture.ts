import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import type { Attributed, Attribution } from '../../src/pipeline/document.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { findSentences } from '../../src/pipeline/sentences.ts';
import { resolveSpeakers } from '../../src/pipeline/speakers.ts';
import { tagTokens } from '../../src/pipeline/tokens.ts';
import { type Speaker, speakersSchema } from '../../src/schema/corpus.ts';

/** The speakers of the story in hand. */
export const listedSpeakers: readonly Speaker[] = speakersSchema.parse(
  parse(readFileSync(new URL('../../corpus/speakers.yaml', import.meta.url), 'utf8')),
);

interface Marked {
  readonly text: string;
  readonly sources: readonly { readonly start: number; readonly words: string; readonly who: string }[];
}

/** Take the marks `[[words → who]]` out of a text. */
export function readMarked(marked: string): Marked {
  const sources: { start: number; words: string; who: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^\]→]*) → ([^\]]*)\]\]/g)) {
    text += marked.slice(at, match.index);
    sources.push({ start: text.length, words: match[1] ?? '', who: match[2] ?? '' });
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), sources };
}

/** Resolve the marked sources of a text. */
export function resolveMarked(
  marked: string,
  change: (attribution: Attribution) => readonly Attribution[] = (attribution) => [attribution],
  speakers: readonly Speaker[] = listedSpeakers,
): readonly Attributed[] {
  const { text, sources } = readMarked(marked);
  return resolveIn(text, sources, change, speakers);
}

/** Resolve sources of a text; what they say is the rest of their sentence, up to the next source. */
export function resolveIn(
  text: string,
  sources: readonly { readonly start: number; readonly words: string }[],
  change: (attribution: Attribution) => readonly Attribution[] = (attribution) => [attribution],
  speakers: readonly Speaker[] = listedSpeakers,
): readonly Attributed[] {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  const attributions = sources.flatMap(({ start, words }, index) => {
    const end = start + words.length;
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const next = sources[index + 1]?.start ?? text.length;
    const content = { start: end, end: Math.max(end, Math.min(sentence?.end ?? end, next)) };
    return change({
      form: 'indirect',
      content: [content],
      source: { start, end },
      cue: null,
      clause: content,
      rule: 'test',
    });
  });
  const document = { id: 'test', text, language: 'en', blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
  return resolveSpeakers(document, attributions, speakers);
}
