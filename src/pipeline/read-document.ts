import { findBlocks } from './blocks.ts';
import type { Block, Document } from './document.ts';
import { findLanguage } from './language.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tagTokens } from './tokens.ts';

/**
 * The first stages: what an article's text is made of, before anybody is found to say something.
 *
 * The document's text is a copy for reading: inside a block all white space is a space, character for character, so that a line broken
 * in the middle of a sentence reads like one that is not. Places are those of the article; its words have to be cut from the article.
 */
export function readDocument(id: string, article: string): Document {
  const parts = readSentences(article);
  return { id, ...parts, language: findLanguage(parts.blocks), tokens: tagTokens(parts.text, parts.sentences) };
}

/** What of it needs no word to be read: blocks, quotations, sentences. */
export function readSentences(article: string): Pick<Document, 'text' | 'blocks' | 'quotations' | 'sentences'> {
  const found = findBlocks(article);
  const text = toReading(article, found);
  const blocks = found.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
  const quotations = findQuotations(text, blocks);
  return { text, blocks, quotations, sentences: findSentences(text, blocks, quotations) };
}

function toReading(article: string, blocks: readonly Block[]): string {
  let reading = '';
  for (const { start, end } of blocks)
    reading += article.slice(reading.length, start) + article.slice(start, end).replaceAll(/[^\S ]/g, ' ');
  return reading + article.slice(reading.length);
}
