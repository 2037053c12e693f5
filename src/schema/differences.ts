import { z } from 'zod';
import { idSchema } from './corpus.ts';
import { formSchema } from './record.ts';
import { rangeSchema, spanSchema } from './span.ts';

/** Places where articles, or one article with itself, differ. */

/** What differs; described in `.github/contracts.md`. */
export const differenceKindSchema = z.enum([
  'number',
  'spelling',
  'first-name',
  'office',
  'date',
  'document',
  'signatories',
  'place',
  'condition',
  'scope',
  'wording',
  'form',
  'source',
  'trigger',
]);
export type DifferenceKind = z.output<typeof differenceKindSchema>;

/** Words of one article, with what a page needs to show them. */
export const differencePassageSchema = z.strictObject({
  article: z.string(),
  slug: z.string(),
  siglum: z.string(),
  ...spanSchema.shape,
  /** The words that differ, counted from the start of the passage. */
  marks: z.array(rangeSchema),
  /** The statement whose words, source or cue the passage holds or stands in. */
  statement: z.string().nullable(),
  /** Of that statement. */
  form: formSchema.nullable(),
  speakerName: z.string().nullable(),
  saidOn: z.string().nullable(),
});
export type DifferencePassage = z.output<typeof differencePassageSchema>;

/** One of the two or more ways in which the articles have a thing. */
export const readingSchema = z.strictObject({
  /** In words, each in a few ways to write it; `quoted` when they are words of the articles. */
  labels: z.array(z.string()).min(1),
  quoted: z.boolean(),
  passages: z.array(differencePassageSchema).min(1),
});
export type Reading = z.output<typeof readingSchema>;

export const differenceSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{10}$/),
  kind: differenceKindSchema,
  /** One line: what differs, never what it means. */
  title: z.string(),
  claim: z.string().nullable(),
  speaker: z.string().nullable(),
  /** In order of publication of their first passage. */
  readings: z.array(readingSchema).min(2),
  /** Reason of the review that dismissed it. */
  dismissed: z.string().nullable(),
});
export type Difference = z.output<typeof differenceSchema>;

/** A difference that is none, or none worth showing: named by its id, or by its kind and words that stand in one of its passages. */
const dismissalSchema = z
  .strictObject({
    id: z.string('an id of digits stands in quotation marks').optional(),
    kind: differenceKindSchema.optional(),
    at: z.string().min(1).optional(),
    because: z.string().min(1),
  })
  .refine(({ id, kind, at }) => (id === undefined) === (kind !== undefined && at !== undefined), 'give `id`, or `kind` and `at`');
export type Dismissal = z.output<typeof dismissalSchema>;

/** `differences.yaml`: words of the story by which differences are found, and differences that a person dismissed. */
export const differencesFileSchema = z.strictObject({
  /** Nouns that mean one kind of thing, in the plural ("troops", "forces"); the first one is shown. */
  nouns: z.array(z.array(z.string().min(1)).min(2)).default([]),
  /** Conditions under which a thing is said to hold; patterns as in the codebook, over the words of the condition. */
  conditions: z.array(z.strictObject({ id: idSchema, title: z.string().min(1), patterns: z.array(z.string()).min(1) })).default([]),
  /** Kinds of what somebody may give or send, by the words for them. What differs is named by the words, and compared by the kind. */
  means: z.array(z.strictObject({ id: idSchema, title: z.string().min(1), phrases: z.array(z.string().min(1)).min(1) })).default([]),
  dismiss: z.array(dismissalSchema).default([]),
});
export type DifferencesFile = z.output<typeof differencesFileSchema>;
