import { z } from 'zod';
import { idSchema } from './corpus.ts';
import { formSchema } from './record.ts';
import { rangeSchema, spanSchema } from './span.ts';

/** Places where articles, or one article with itself, differ. */

/** What differs, in the order of the list; described in `.github/contracts.md`. */
export const differenceKindSchema = z.enum([
  'condition',
  'document',
  'scope',
  'number',
  'certainty',
  'wording',
  'signatories',
  'source',
  'trigger',
  'office',
  'date',
  'place',
  'form',
  'first-name',
  'spelling',
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
  /** The sentence that holds the passage, or all from the first to the last where it spans several. */
  sentence: spanSchema,
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

/** A part of a sentence: our words, or words of articles. */
export const sentencePartSchema = z.union([
  z.strictObject({ text: z.string().min(1) }),
  z.strictObject({
    /** Runs of words as printed, one behind the other in each of the articles; between two of them something is left out. */
    words: z.array(z.string().min(1)).min(1),
    /** Ids of the articles in which these words stand. */
    articles: z.array(z.string()).min(1),
  }),
]);
export type SentencePart = z.output<typeof sentencePartSchema>;

export const differenceSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{10}$/),
  kind: differenceKindSchema,
  /** One line: what is compared, the same whatever the articles have. */
  title: z.string(),
  /** What differs, in the words of the articles; never what it means. */
  sentence: z.array(sentencePartSchema).min(1),
  claim: z.string().nullable(),
  speaker: z.string().nullable(),
  /** Id of the occasion that it is about, or at which all of it was said; null where there is none, or several. */
  event: z.string().nullable(),
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
