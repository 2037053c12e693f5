import type { Root } from 'hast';
import { z } from 'zod';
import { claimPhraseSchema, claimTieSchema, sameTextSchema, totalsSchema, utteranceSchema } from './alignment.ts';
import { blockKindSchema, dateMentionSchema, formSchema, publishedSchema, recordSchema, saidOnSchema, sourceSchema } from './record.ts';
import { correctionKindSchema, eventSchema } from './corpus.ts';
import { rangeSchema, spanSchema } from './span.ts';

/** The compiled dataset in `.synoptic/`: all that pages read, and what `/data/` publishes. */

/** A statement as pages use it: complete in itself, so that a page needs no second record to show it. */
export const siteStatementSchema = z.strictObject({
  id: z.string(),
  article: z.string(),
  slug: z.string(),
  siglum: z.string(),
  form: formSchema,
  content: z.array(spanSchema).min(1),
  /** The sentence that holds the content, or all from the first to the last where it spans several. */
  sentence: spanSchema,
  /** The quotation marks that stand right before and after each content span in the article, '' where none do. */
  marks: z.array(z.strictObject({ open: z.string(), close: z.string() })),
  /** Up to 60 characters of the same block before and after the content, verbatim: for text fragments and context. */
  prefix: z.string(),
  suffix: z.string(),
  /** Page id of the speaker: the actor, or a local id made from the name; null = not resolved; 'article' = the article's own voice. */
  speaker: z.string().nullable(),
  /** Name shown for the speaker: 'the article', 'not resolved' are left to the view. */
  speakerName: z.string().nullable(),
  /** Of a joint source: page ids of those who say it together, in the order in which the article names them; empty for one speaker. */
  members: z.array(z.string()),
  source: sourceSchema,
  cue: spanSchema.nullable(),
  saidOn: z.strictObject({ ...saidOnSchema.shape, earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
  event: z.string().nullable(),
  /** Id of the first statement of what was said once: statements with the same one are one utterance. */
  utterance: z.string(),
  onTopic: z.boolean(),
  claims: z.array(z.string()),
  /** Where it has no claim: the listed claim whose statements say nearly the same, as the program suggests. */
  suggested: z.string().nullable(),
  rule: z.string(),
  confidence: z.number(),
  /** The article has a review by a person. */
  reviewed: z.boolean(),
  /** Reason of the review's correction of this statement; null = as the machine found it. */
  corrected: z.string().nullable(),
});
export type SiteStatement = z.output<typeof siteStatementSchema>;

export const articleHeadSchema = z.strictObject({
  id: z.string(),
  slug: z.string(),
  formerSlugs: z.array(z.string()),
  /** 'A', 'B', … in order of publication (earliest possible day, then file name). */
  siglum: z.string(),
  /** 0-based place in that order; picks the hue. */
  order: z.int(),
  title: z.string(),
  /** printed = the article's own headline; editorial = given by the review; lead = first words of the text, nobody chose it. */
  titleKind: z.enum(['printed', 'editorial', 'lead']),
  /** With `because` of the machine or of the review; `from` says which. */
  published: z.strictObject({ ...publishedSchema.shape, from: z.enum(['text', 'review']) }),
  byline: recordSchema.shape.byline,
  dateline: recordSchema.shape.dateline,
  language: z.string(),
  file: z.string(),
  sha256: z.string(),
  /** Day of the review and number of its corrections, in all and by what they change; null = not reviewed. */
  review: z
    .strictObject({ on: z.string(), corrections: z.int(), statements: z.int(), kinds: z.partialRecord(correctionKindSchema, z.int()) })
    .nullable(),
  counts: z.strictObject({ direct: z.int(), mixed: z.int(), indirect: z.int(), narrated: z.int() }),
  /** Other articles with largely the same text; null = none. */
  sameText: sameTextSchema.nullable(),
});
export type ArticleHead = z.output<typeof articleHeadSchema>;

export const siteBlockSchema = z.strictObject({
  kind: blockKindSchema,
  ...spanSchema.shape,
  because: z.string(),
  /** The block as a tree: its text, byte for byte, with `<mark>`s around statements. */
  tree: z.custom<Root>(),
  /** Statements that begin in this block, in text order. */
  statements: z.array(z.string()),
});
export type SiteBlock = z.output<typeof siteBlockSchema>;

export const siteArticleSchema = z.strictObject({
  head: articleHeadSchema,
  text: z.string(),
  blocks: z.array(siteBlockSchema),
  /** The sentences of all blocks but furniture and tables, in text order. */
  sentences: z.array(rangeSchema),
  dates: z.array(dateMentionSchema),
  statements: z.array(siteStatementSchema),
  /** Statements of other articles that share a claim with one of this article. */
  elsewhere: z.array(siteStatementSchema),
});
export type SiteArticle = z.output<typeof siteArticleSchema>;

export const claimHeadSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What makes a statement count, as the codebook says; null = the program proposes the claim, and nobody has looked at it. */
  counts: z.string().nullable(),
  /** Sigla of the articles that have it, in order. */
  sigla: z.array(z.string()),
  /** Number of its records; `totals` count repetitions once. */
  statements: z.int(),
  totals: totalsSchema,
});
export type ClaimHead = z.output<typeof claimHeadSchema>;

export const speakerHeadSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Other spellings and full names that `speakers.yaml` lists. */
  aliases: z.array(z.string()),
  /** `unnamed`: nobody's name, only words like "three officials"; `unlisted`: a name that `speakers.yaml` does not have. */
  kind: z.enum(['person', 'body', 'state', 'group', 'document', 'medium', 'unlisted', 'unnamed']),
  /** Page ids of those whom a joint source joins: each has its statements too, so that it stands in no list. Else empty. */
  members: z.array(z.string()),
  /** Page id of the one it speaks for. */
  of: z.string().nullable(),
  /** Of a state or body: those who speak for it, at any remove, and how many statements that makes together with its own. */
  voices: z.strictObject({ ids: z.array(z.string()), statements: z.int() }),
  offices: z.array(z.strictObject({ title: z.string(), from: z.string().optional(), to: z.string().optional() })),
  sigla: z.array(z.string()),
  /** By the fullest form that an article has of each: together they are `totals.statements`. */
  counts: z.strictObject({ direct: z.int(), mixed: z.int(), indirect: z.int() }),
  totals: totalsSchema,
});
export type SpeakerHead = z.output<typeof speakerHeadSchema>;

/** A claim's or a speaker's own record: head and statements by date, then siglum, then place in the text; those of a joint source too. */
export const siteClaimSchema = z.strictObject({
  head: claimHeadSchema,
  statements: z.array(siteStatementSchema),
  /** Why its statements stand together. */
  phrases: z.array(claimPhraseSchema),
  /** Of a proposed claim: what ties each statement but the first to one before it. */
  ties: z.array(claimTieSchema),
  /** What several of the statements give of one thing said. */
  utterances: z.array(utteranceSchema),
});
export type SiteClaim = z.output<typeof siteClaimSchema>;
export const siteSpeakerSchema = z.strictObject({
  head: speakerHeadSchema,
  statements: z.array(siteStatementSchema),
  utterances: z.array(utteranceSchema),
  /** How each article names the speaker: the source words as printed, of a joint source the speaker's part of them, without repetitions. */
  names: z.array(z.strictObject({ siglum: z.string(), slug: z.string(), statement: z.string(), text: z.string() })),
});
export type SiteSpeaker = z.output<typeof siteSpeakerSchema>;

export const datasetIndexSchema = z.strictObject({
  story: z.strictObject({ title: z.string(), deck: z.string(), note: z.string().nullable(), report: z.string().nullable() }),
  articles: z.array(articleHeadSchema),
  claims: z.array(claimHeadSchema),
  speakers: z.array(speakerHeadSchema),
  events: z.array(eventSchema),
  statements: z.int(),
  totals: totalsSchema,
  /** First and last of the days that articles state for what was said; estimates and spans show no day. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type DatasetIndex = z.output<typeof datasetIndexSchema>;
