import { findBlocks } from './blocks.ts';
import type { Document } from './document.ts';
import { findLanguage } from './language.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { tagTokens } from './tokens.ts';

/** The first stages: what an article's text is made of, before anybody is found to say something. */
export function readDocument(id: string, text: string): Document {
  const blocks = findBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = findSentences(text, blocks, quotations);
  return { id, text, language: findLanguage(blocks), blocks, quotations, sentences, tokens: tagTokens(text, sentences) };
}
