import { z } from 'zod';
import { siteStatementSchema } from './dataset.ts';
import { daySilenceSchema } from './silence.ts';

/** One page of the timeline: the whole story when it is short, else a month or a part of one. */

const storyDaySchema = z.strictObject({
  key: z.string(),
  /** null = the articles do not say when. */
  edtf: z.string().nullable(),
  event: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  /** Ids of its statements on this page, in the order of the page. */
  statements: z.array(z.string()),
  /** The articles that speak of nothing on it. */
  absent: z.array(daySilenceSchema),
  /** For each claim said on it, the articles that do not report it there. */
  rows: z.array(z.strictObject({ claim: z.string(), silences: z.array(daySilenceSchema) })),
});

export const sitePeriodSchema = z.strictObject({
  id: z.string(),
  /** Article by article in order of publication, in text order. */
  statements: z.array(siteStatementSchema),
  days: z.array(storyDaySchema),
});
export type SitePeriod = z.output<typeof sitePeriodSchema>;

export const periodHeadSchema = z.strictObject({
  /** `all`, `2025-09`, `2025-09-part-2`, `undated`, … */
  id: z.string(),
  /** null = without a date, or all. */
  month: z.string().nullable(),
  /** 1 for the first or only part. */
  part: z.int(),
  statements: z.int(),
  articles: z.int(),
  /** Ids of the occasions in it, in order. */
  events: z.array(z.string()),
});
export type PeriodHead = z.output<typeof periodHeadSchema>;

/** In order of time; what has no date comes last. One head with the id `all` = the timeline is one page. */
export const periodsSchema = z.array(periodHeadSchema);
