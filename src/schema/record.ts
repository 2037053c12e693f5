import { z } from 'zod';
import { rangeSchema, spanSchema } from './span.ts';

/** What `extract` prints for one article: the contract of `.github/contracts.md`. */

export const formSchema = z.enum(['direct', 'mixed', 'indirect', 'narrated']);
export type Form = z.output<typeof formSchema>;

export const blockKindSchema = z.enum([
  'headline',
  'byline',
  'dateline',
  'subhead',
  'paragraph',
  'list-item',
  'caption',
  'quote',
  'table',
  'boilerplate',
]);
export type BlockKind = z.output<typeof blockKindSchema>;

export const blockSchema = z.strictObject({
  kind: blockKindSchema,
  ...spanSchema.shape,
  /** Name of the rule that chose the kind, in words. */
  because: z.string(),
});
export type Block = z.output<typeof blockSchema>;

/** How the words between cue and name lead to the actor. */
export const viaSchema = z.enum(['name', 'title', 'pronoun', 'role', 'metonym', 'inherited', 'unnamed', 'article', 'review']);
export type Via = z.output<typeof viaSchema>;

export const sourceSchema = z.strictObject({
  /** Id in `speakers.yaml`; `article` for the article's own voice; null when nobody there matches or the speaker is not resolved. */
  actor: z.string().nullable(),
  /** Name to show; null when the speaker is not resolved. */
  name: z.string().nullable(),
  /** The words that name the source; null for the article's own voice and where there are none. */
  span: spanSchema.nullable(),
  via: viaSchema.nullable(),
  /** Who passed the words on, outermost first, where one statement stands in another: "the Herald" of “the Herald reported that officials said …”. */
  chain: z.array(spanSchema).min(1).optional(),
  /** Those who say it together, each with the words that name it in the source; null where the source is "the two ministers". */
  members: z
    .array(z.strictObject({ actor: z.string().nullable(), name: z.string(), span: spanSchema.nullable() }))
    .min(2)
    .optional(),
});
export type Source = z.output<typeof sourceSchema>;

export const saidOnSchema = z.strictObject({
  /** EDTF level 1, `~` marks an estimate. */
  edtf: z.string(),
  /** The words that show it; null when it follows from an occasion or a review. */
  evidence: spanSchema.nullable(),
  via: z.enum(['clause', 'sentence', 'event', 'published', 'review']),
});
export type SaidOn = z.output<typeof saidOnSchema>;

export const statementSchema = z.strictObject({
  /** First 10 hex characters of a hash over article id, words and which repetition of them. */
  id: z.string().regex(/^[0-9a-f]{10}$/),
  form: formSchema,
  /** One span, or several when a quotation is interrupted; in text order. */
  content: z.array(spanSchema).min(1),
  /** The sentence that holds the content, or all from the first to the last where it spans several. */
  sentence: spanSchema,
  source: sourceSchema,
  cue: spanSchema.nullable(),
  saidOn: saidOnSchema.nullable(),
  onTopic: z.boolean(),
  /** Claim ids of the codebook; the first one is the main one. */
  claims: z.array(z.string()),
  /** Name of the rule that found it. */
  rule: z.string(),
  /** Share of right statements among those the rule finds, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type Statement = z.output<typeof statementSchema>;

export const dateMentionSchema = z.strictObject({
  ...spanSchema.shape,
  /** null where the words name no date that can be bounded ("recently"). */
  edtf: z.string().nullable(),
  anchor: z.enum(['absolute', 'published', 'previous']),
});
export type DateMention = z.output<typeof dateMentionSchema>;

export const publishedSchema = z.strictObject({
  /** null when the text leaves the year open. */
  edtf: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  evidence: z.array(spanSchema),
  because: z.string(),
});
export type Published = z.output<typeof publishedSchema>;

export const recordSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** BCP 47 tag. */
  language: z.string(),
  headline: spanSchema.nullable(),
  byline: z
    .strictObject({ ...spanSchema.shape, name: z.string().nullable(), role: z.string().nullable(), agencies: z.array(z.string()) })
    .nullable(),
  dateline: z.strictObject({ ...spanSchema.shape, place: z.string().nullable(), edtf: z.string().optional() }).nullable(),
  published: publishedSchema,
  blocks: z.array(blockSchema),
  /** The sentences of all blocks but furniture and tables, in text order. */
  sentences: z.array(rangeSchema),
  dates: z.array(dateMentionSchema),
  statements: z.array(statementSchema),
});
export type ArticleRecord = z.output<typeof recordSchema>;
