import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Why an article has no statement of a claim, as far as dates show it. Never a judgement of the article. */

export const silenceKindSchema = z.enum([
  /** The article was written before the claim was first said. */
  'written-before',
  /** A passage of the article is dated to a day on which the claim was said. */
  'covers-day',
  /** No passage of the article is dated to such a day. */
  'does-not-cover-day',
  /** The article has the claim, said on another day. Of a day only, never of a claim as a whole. */
  'another-day',
  /** The days on which the claim was said are not known well enough to ask. */
  'undecided',
]);
export type SilenceKind = z.output<typeof silenceKindSchema>;

/** A passage that shows which day an article covers. */
export const coveragePassageSchema = z.strictObject({
  ...spanSchema.shape,
  /** The statement whose words these are; null = a date in the text. */
  statement: z.string().nullable(),
  /** The day or days it is dated to. */
  earliest: z.string(),
  latest: z.string(),
});
export type CoveragePassage = z.output<typeof coveragePassageSchema>;

export const silenceSchema = z.strictObject({
  article: z.string(),
  siglum: z.string(),
  kind: silenceKindSchema,
  /** false = the dates allow it but do not show it: "may have been written before". */
  certain: z.boolean(),
  /** At most three passages that show it. */
  passages: z.array(coveragePassageSchema),
  /** Number of further passages. */
  more: z.int(),
});
export type Silence = z.output<typeof silenceSchema>;

/** Articles that do not report a claim on one day, for one reason. */
export const daySilenceSchema = z.strictObject({
  kind: silenceKindSchema,
  certain: z.boolean(),
  /** Sigla in order of publication; at most forty. */
  sigla: z.array(z.string()),
  /** Number of further articles. */
  more: z.int(),
});
export type DaySilence = z.output<typeof daySilenceSchema>;

/** The silences of one claim. */
export const claimSilencesSchema = z.strictObject({
  claim: z.string(),
  /** Between which days it was first said, as far as statements are dated; null = open. */
  first: z.strictObject({ earliest: z.string().nullable(), latest: z.string().nullable() }),
  /** The days, or short spans of days, on which it was said, in order. */
  said: z.array(z.strictObject({ earliest: z.string(), latest: z.string(), estimate: z.boolean() })),
  /** One for each article that does not have the claim, in order of publication. */
  silences: z.array(silenceSchema),
  /** For each day of the timeline on which it was said, the articles that do not report it there. */
  days: z.array(z.strictObject({ day: z.string(), silences: z.array(daySilenceSchema) })),
});
export type ClaimSilences = z.output<typeof claimSilencesSchema>;
