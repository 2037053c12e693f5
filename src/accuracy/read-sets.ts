import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { namesIn } from '../corpus/read-folder.ts';
import { sha256 } from '../corpus/sha256.ts';
import { decode } from '../pipeline/decode.ts';
import { extract } from '../pipeline/extract.ts';
import type { Corpus } from '../schema/corpus.ts';
import { recordSchema, type ArticleRecord } from '../schema/record.ts';
import { fromGum, type GumText } from './from-gum.ts';
import type { Gold } from './gold.ts';
import type { Overlap } from './match.ts';

/** One article read by people, and what the machine makes of it, without reviews. */
export interface Measured {
  readonly gold: Gold;
  readonly text: string;
  readonly record: ArticleRecord;
}

/** A set of articles with gold. */
export interface GoldSet {
  readonly id: string;
  /** What it is, in words for a table. */
  readonly title: string;
  readonly overlap: Overlap;
  readonly articles: readonly Measured[];
}

const folders = [
  { id: 'five', title: 'the five articles', texts: 'corpus/articles', gold: 'tests/gold' },
  { id: 'practice', title: 'practice: invented', texts: 'tests/practice', gold: 'tests/practice' },
  { id: 'invented', title: 'invented, used while the rules were written', texts: 'tests/invented', gold: 'tests/invented' },
  { id: 'unseen', title: 'invented, kept apart while the rules were written', texts: 'tests/unseen', gold: 'tests/unseen' },
] as const;

/** Read every set of articles with gold below `root`, the project's folder, and extract its articles with `corpus`. */
export async function readSets(root: string, corpus: Corpus): Promise<GoldSet[]> {
  const sets = await Promise.all(
    folders.map(async ({ id, title, texts, gold }): Promise<GoldSet> => {
      const names = (await namesIn(join(root, gold), '.json')) ?? [];
      const articles = await Promise.all(names.map((name) => readArticle(join(root, texts), join(root, gold, `${name}.json`), corpus)));
      return { id, title, overlap: 'same', articles };
    }),
  );
  const lines = (await readFile(join(root, 'tests/gum/gum-news.jsonl'), 'utf8')).trim().split('\n');
  const articles = lines.map((line) => {
    const gum = JSON.parse(line) as GumText;
    return { gold: fromGum(gum), text: gum.text, record: measure(gum.id, gum.text, corpus) };
  });
  return [
    ...sets.filter(({ articles: read }) => read.length > 0),
    { id: 'gum', title: 'GUM: 24 Wikinews texts', overlap: 'within', articles },
  ];
}

async function readArticle(texts: string, gold: string, corpus: Corpus): Promise<Measured> {
  const annotated = JSON.parse(await readFile(gold, 'utf8')) as Gold;
  const text = decode(await readFile(join(texts, annotated.file)), new VFile({ path: annotated.file })) ?? '';
  return { gold: annotated, text, record: measure(annotated.file.replace(/\.txt$/, ''), text, corpus) };
}

function measure(id: string, text: string, corpus: Corpus): ArticleRecord {
  return recordSchema.parse(extract({ id, file: `${id}.txt`, text, sha256: sha256(text) }, corpus, sha256));
}
