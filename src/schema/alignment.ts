import { z } from 'zod';

/** Which statements are one thing said, and which articles are one text. */

/** Why statements are taken for one: `codebook` = they match one phrase of it, `quotation` = words in marks in both, `words` = content words in both. */
export const reasonSchema = z.strictObject({
  kind: z.enum(['codebook', 'quotation', 'words']),
  /** The phrase as the codebook has it, or the words as the first statement prints them. */
  words: z.array(z.string()).min(1),
});
export type Reason = z.output<typeof reasonSchema>;

/** What one speaker said once, given by two statements or more. */
export const utteranceSchema = z.strictObject({
  /** Id of its first statement, in order of publication. */
  id: z.string(),
  /** Ids of its statements, in the order of the record. */
  statements: z.array(z.string()).min(2),
  reasons: z.array(reasonSchema),
  /** Sigla of the articles that give it; those whose words come from one text stand together. */
  texts: z.array(z.array(z.string()).min(1)).min(1),
});
export type Utterance = z.output<typeof utteranceSchema>;

/** What brings statements of several articles under one claim. */
export const claimPhraseSchema = z.strictObject({
  /** As the codebook has it; null = a person decided it. */
  phrase: z.string().nullable(),
  /** Sigla of the articles with a statement that matches it, in order. */
  sigla: z.array(z.string()).min(1),
});
export type ClaimPhrase = z.output<typeof claimPhraseSchema>;

/** Two statements that a proposed claim takes for the same, and what they have in common. */
export const claimTieSchema = z.strictObject({ statement: z.string(), with: z.string(), reasons: z.array(reasonSchema) });

/** How much there is of something, when repetitions are not counted. */
export const totalsSchema = z.strictObject({
  /** A statement that one article repeats counts once. */
  statements: z.int(),
  /** What several articles give of one utterance counts once. */
  utterances: z.int(),
  /** Articles, those that are one text counted once. */
  texts: z.int(),
});
export type Totals = z.output<typeof totalsSchema>;

/** Other articles that have largely the same text. */
export const sameTextSchema = z.strictObject({
  /** Siglum of the first article with it. */
  first: z.string(),
  /** Number of articles with it, this one among them. */
  articles: z.int(),
  /** The nearest ones; `share` = part of the shorter text that stands in the other, word for word. */
  with: z.array(z.strictObject({ slug: z.string(), siglum: z.string(), share: z.number() })).min(1),
});
export type SameText = z.output<typeof sameTextSchema>;
