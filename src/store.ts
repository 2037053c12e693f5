import { readFileSync } from 'node:fs';
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

export function readSpeaker(id: string, folder?: string): SiteSpeaker {
  return read(`speakers/${id}`, siteSpeakerSchema, folder);
}

/** Every difference, dismissed ones too, in the order of the ledger. */
export function readDifferences(folder?: string): Difference[] {
  return read('differences', z.array(differenceSchema), folder);
}

/** All statements, article by article in order of publication, in text order. */
export function readStatements(folder?: string): SiteStatement[] {
  return readIndex(folder).articles.flatMap(({ slug }) => readArticle(slug, folder).statements);
}

/** Read anew each time: `dev` compiles while the server runs. */
function read<T extends z.ZodType>(name: string, schema: T, folder = process.env['DATASET'] ?? '.synoptic'): z.output<T> {
  return schema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
}
