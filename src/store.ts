import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  datasetIndexSchema,
  siteArticleSchema,
  siteClaimSchema,
  siteSpeakerSchema,
  type DatasetIndex,
  type SiteArticle,
  type SiteClaim,
  type SiteSpeaker,
  type SiteStatement,
} from './schema/dataset.ts';
import { differenceSchema, type Difference } from './schema/differences.ts';
import { pairSchema, type Pair } from './schema/pair.ts';
import { periodsSchema, sitePeriodSchema, type PeriodHead, type SitePeriod } from './schema/period.ts';
import { claimSilencesSchema, type ClaimSilences } from './schema/silence.ts';

/** What pages know of the dataset: one record at a time, checked against its schema. Throws when a record is absent or out of shape. */

export function readIndex(folder?: string): DatasetIndex {
  return read('index', datasetIndexSchema, folder);
}

export function readArticle(slug: string, folder?: string): SiteArticle {
  return read(`articles/${slug}`, siteArticleSchema, folder);
}

export function readClaim(id: string, folder?: string): SiteClaim {
  return read(`claims/${id}`, siteClaimSchema, folder);
}

export function readSilences(claim: string, folder?: string): ClaimSilences {
  return read(`silences/${claim}`, claimSilencesSchema, folder);
}

export function readSpeaker(id: string, folder?: string): SiteSpeaker {
  return read(`speakers/${id}`, siteSpeakerSchema, folder);
}

/** The pages of the timeline, in order of time. */
export function readPeriods(folder?: string): PeriodHead[] {
  return read('periods', periodsSchema, folder);
}

export function readPeriod(id: string, folder?: string): SitePeriod {
  return read(`periods/${id}`, sitePeriodSchema, folder);
}

/** The articles that have a page side by side, in order of publication. */
export function readPairs(folder?: string): Pair[] {
  return read('pairs', z.array(pairSchema), folder);
}

/** Every difference, dismissed ones too, in the order of the ledger. */
export function readDifferences(folder?: string): Difference[] {
  return read('differences', z.array(differenceSchema), folder);
}

/** All statements, article by article in order of publication, in text order. */
export function readStatements(folder?: string): SiteStatement[] {
  return readIndex(folder).articles.flatMap(({ slug }) => readArticle(slug, folder).statements);
}

interface Kept {
  readonly version: string;
  readonly size: number;
  readonly record: unknown;
}

/** The records read last, up to a bound, because many pages ask for the same few; a file that changed is read anew. */
const kept = new Map<string, Kept>();
const mostBytes = 32_000_000;
let bytes = 0;

function read<T extends z.ZodType>(name: string, schema: T, folder = process.env['DATASET'] ?? '.synoptic'): z.output<T> {
  const path = join(folder, `${name}.json`);
  const { mtimeMs, size, ino } = statSync(path);
  const version = `${mtimeMs} ${size} ${ino}`;
  const former = kept.get(path);
  if (former) {
    kept.delete(path);
    bytes -= former.size;
  }
  const record = former?.version === version ? (former.record as z.output<T>) : schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  // What was used last stands last.
  kept.set(path, { version, size, record });
  bytes += size;
  for (const [oldest, { size: freed }] of kept) {
    if (bytes <= mostBytes || oldest === path) break;
    kept.delete(oldest);
    bytes -= freed;
  }
  return record;
}
