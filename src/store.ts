import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
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

/** What pages know of the dataset: one record at a time, checked against its schema. Throws when a record is absent or out of shape. */

export function readIndex(): DatasetIndex {
  return read('index', datasetIndexSchema);
}

export function readArticle(slug: string): SiteArticle {
  return read(`articles/${slug}`, siteArticleSchema);
}

export function readClaim(id: string): SiteClaim {
  return read(`claims/${id}`, siteClaimSchema);
}

export function readSpeaker(id: string): SiteSpeaker {
  return read(`speakers/${id}`, siteSpeakerSchema);
}

/** All statements, article by article in order of publication, in text order. */
export function readStatements(): SiteStatement[] {
  return readIndex().articles.flatMap(({ slug }) => readArticle(slug).statements);
}

/** Read anew each time: `dev` compiles while the server runs. */
function read<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  const folder = process.env['DATASET'] ?? '.synoptic';
  return schema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
}
