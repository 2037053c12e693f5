import { z } from 'zod';
import type { DifferencesFile } from './differences.ts';

/** The hand-kept YAML files of a corpus. Every object is strict: an unknown key is a finding. */

export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');
const edtfSchema = z.string().min(4);

/** One entry of `speakers.yaml`. */
export const speakerSchema = z.strictObject({
  id: idSchema,
  /** Full name as the site shows it. */
  name: z.string().min(1),
  kind: z.enum(['person', 'body', 'state', 'group', 'document', 'medium']),
  gender: z.enum(['female', 'male']).optional(),
  /** Other spellings and full names. The surname of a person is derived, not listed. */
  aliases: z.array(z.string()).default([]),
  /** Places and buildings that stand for it as a speaker ("Moscow"). */
  metonyms: z.array(z.string()).default([]),
  /** Role nouns that lead back to it ("the ministry", "the spokeswoman"), lower case, without the article. */
  roles: z.array(z.string()).default([]),
  /** Offices with the period in which they were held; open ends are left out. */
  offices: z.array(z.strictObject({ title: z.string(), from: edtfSchema.optional(), to: edtfSchema.optional() })).default([]),
  /** Id of the speaker (body, state) this one speaks for. */
  of: idSchema.optional(),
  /** Two or more speakers who say a thing together. */
  members: z.array(idSchema).default([]),
});
export type Speaker = z.output<typeof speakerSchema>;
export const speakersSchema = z.array(speakerSchema);

/** One entry of `codebook.yaml`. */
const claimShape = z.strictObject({
  id: idSchema,
  /** The proposition as a short clause, in neutral words. */
  title: z.string().min(1),
  /** One sentence: what makes a statement count. */
  counts: z.string().min(1),
  /**
   * Patterns over the words of a statement; one that matches is enough. Words are matched without case and with folded
   * marks; `a + b` = both, in any order and place; `a|b` = either; `*` at a word's end = any ending; `-word` = must not stand.
   */
  patterns: z.array(z.string()).default([]),
  /** Exact words of statements that count, as their articles print them: what a pattern would not single out. */
  wordings: z.array(z.string().min(1)).optional(),
  /** Why these wordings are no claim: the program is not to propose them as one. Then the entry is no claim. */
  dismissed: z.string().min(1).optional(),
  /** Only statements of these speakers (or of speakers `of` them) count; empty = anyone. */
  speakers: z.array(idSchema).default([]),
});
const claimSchema = claimShape.refine(
  ({ patterns, wordings = [], dismissed }) => (dismissed === undefined ? patterns.length + wordings.length > 0 : wordings.length > 1),
  'a claim has `patterns` or `wordings`; a dismissed one at least two `wordings`',
);
export type CodebookClaim = z.output<typeof claimSchema>;
export const codebookSchema = z.array(claimSchema);

/** One entry of `events.yaml`. */
export const eventSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** EDTF day or interval. */
  date: edtfSchema,
  place: z.string().optional(),
  /** Words that name the occasion in an article ("Eastern Economic Forum", "Paris summit"). */
  phrases: z.array(z.string()).default([]),
  /** Speakers known to have spoken there, so that an unnamed occasion can be told by who speaks. */
  speakers: z.array(idSchema).default([]),
});
export type StoryEvent = z.output<typeof eventSchema>;
export const eventsSchema = z.array(eventSchema);

const mailAddress = /^(?:mailto:)?[^\s@<>()?&#%{}]{1,64}@[^\s@.<>()?&#%{}]{1,63}(?:\.[^\s@.<>()?&#%{}]{1,63}){1,8}$/;

/** A mail address, or the address of an issue tracker with places for title and text. */
function canReceive(value: string): boolean {
  if (mailAddress.test(value)) return true;
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value) && value.includes('{title}') && value.includes('{body}');
}

/** `story.yaml`. */
export const storySchema = z.strictObject({
  title: z.string().min(1),
  deck: z.string().min(1),
  /** Patterns (as in the codebook) that make a passage count as on topic; none = what other articles have too. */
  topic: z.array(z.string()).default([]),
  /** Licence or quotation note shown on the about page. */
  note: z.string().optional(),
  /** Who is told of a mistake; absent = nobody is named. */
  report: z
    .string()
    .refine(canReceive, 'write a mail address, or an https address of an issue tracker with {title} and {body} in it')
    .optional(),
});
export type Story = z.output<typeof storySchema>;

const locatorShape = {
  /** Exact words of the article, in one place; `prefix`/`suffix` pick one of several. */
  at: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
};

/** One decision of a person about one statement. `at` names the statement by (part of) its content. */
export const correctionSchema = z.strictObject({
  ...locatorShape,
  speaker: idSchema.nullable().optional(),
  saidOn: edtfSchema.nullable().optional(),
  form: z.enum(['direct', 'mixed', 'indirect', 'narrated']).optional(),
  claim: z.union([idSchema, z.array(idSchema)]).optional(),
  /** New exact words of the content: one string, or several for an interrupted quotation. */
  content: z.union([z.string(), z.array(z.string())]).optional(),
  cue: z.string().nullable().optional(),
  onTopic: z.boolean().optional(),
  drop: z.literal(true).optional(),
  /** `at` is a statement the machine missed. Needs `form` and `speaker`. */
  add: z.literal(true).optional(),
  because: z.string().min(1),
});
export type Correction = z.output<typeof correctionSchema>;

/** What a correction changes: a statement as a whole, or one field of it. */
export const correctionKindSchema = z.enum(['added', 'dropped', 'speaker', 'date', 'form', 'claim', 'words', 'cue', 'topic']);
export type CorrectionKind = z.output<typeof correctionKindSchema>;

/** `reviews/<article>.yaml`. */
export const reviewSchema = z.strictObject({
  slug: idSchema,
  /** Former slugs; each keeps a redirect. */
  formerSlugs: z.array(idSchema).default([]),
  /** Editorial title, only where the text prints none. */
  title: z.string().min(1).optional(),
  published: z.strictObject({ edtf: edtfSchema, earliest: dateSchema, latest: dateSchema, because: z.string().min(1) }).optional(),
  /** Day on which a person finished the review; absent = not finished, and the article counts as not reviewed. */
  reviewed: dateSchema.optional(),
  corrections: z.array(correctionSchema).default([]),
});
export type Review = z.output<typeof reviewSchema>;

/** A corpus as read from a folder: the YAML files validated, the articles still bytes. */
export interface Corpus {
  readonly story: Story | null;
  readonly speakers: readonly Speaker[];
  readonly codebook: readonly CodebookClaim[];
  /** Wordings of which a person said that they are no one claim. */
  readonly dismissedClaims?: readonly (readonly string[])[] | undefined;
  readonly events: readonly StoryEvent[];
  /** Article id (file name without `.txt`) → review. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** What `differences.yaml` says, where there is one. */
  readonly differences?: DifferencesFile | undefined;
}
