import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { checkCorpus, type CorpusFiles } from './corpus/check-corpus.ts';
import { readYaml, type YamlFile } from './corpus/read-yaml.ts';
import { withSpokespeople } from './corpus/with-spokespeople.ts';
import { decode } from './pipeline/decode.ts';
import { report } from './pipeline/findings.ts';
import type { ReviewFile } from './pipeline/review.ts';
import { codebookSchema, eventsSchema, reviewSchema, speakersSchema, storySchema, type Corpus, type Review } from './schema/corpus.ts';

/** An article file as read, not yet decoded. */
export interface ArticleBytes {
  /** File name without `.txt`. */
  readonly id: string;
  /** Relative to the working directory. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface CorpusFolder {
  readonly corpus: Corpus;
  readonly articles: readonly ArticleBytes[];
  /** By article id. */
  readonly reviewFiles: ReadonlyMap<string, ReviewFile>;
  /** The YAML files with their findings. */
  readonly files: readonly VFile[];
}

/**
 * Read a corpus folder. Every YAML file may be absent; one that is wrong has its findings in `files` and counts as absent, and
 * so does a folder of articles that cannot be read.
 */
export async function readCorpus(folder: string): Promise<CorpusFolder> {
  const files: VFile[] = [];
  const read = async <T extends z.ZodType>(name: string, schema: T) => {
    const path = relative('.', join(folder, name));
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return undefined;
    const file = new VFile({ path });
    files.push(file);
    return decode(bytes, file) === undefined ? undefined : readYaml(file, schema);
  };

  const articles = await readArticles(join(folder, 'articles')).catch((error: unknown) => {
    const file = new VFile({ path: relative('.', join(folder, 'articles')) });
    files.push(file);
    report(file, 'file-unreadable', null, error instanceof Error ? error.message : String(error));
    return [];
  });
  const reviewIds = await namesIn(join(folder, 'reviews'), '.yaml').catch(() => []);
  const reviews = new Map<string, YamlFile<Review>>();
  const found: CorpusFiles = {
    story: await read('story.yaml', storySchema),
    speakers: await read('speakers.yaml', speakersSchema),
    codebook: await read('codebook.yaml', codebookSchema),
    events: await read('events.yaml', eventsSchema),
    reviews,
  };
  for (const id of reviewIds) {
    const review = await read(`reviews/${id}.yaml`, reviewSchema);
    if (review) reviews.set(id, review);
  }
  checkCorpus(found, new Set(articles.map(({ id }) => id)));
  const speakers = sound(found.speakers) ?? [];
  return {
    corpus: {
      story: sound(found.story) ?? null,
      speakers,
      codebook: withSpokespeople(sound(found.codebook) ?? [], speakers),
      events: sound(found.events) ?? [],
      reviews: new Map([...found.reviews].map(([id, { value }]) => [id, value])),
    },
    articles,
    reviewFiles: new Map(
      [...found.reviews].map(([id, { file, placeOf }]) => [id, { file, placeOf: (index: number) => placeOf(['corrections', index]) }]),
    ),
    files,
  };
}

/** Later stages rely on what `checkCorpus` checked. */
function sound<T>(file: YamlFile<T> | undefined): T | undefined {
  return file?.file.messages.some(({ fatal }) => fatal) ? undefined : file?.value;
}

async function readArticles(folder: string): Promise<ArticleBytes[]> {
  const ids = await namesIn(folder, '.txt');
  return Promise.all(
    ids.map(async (id) => {
      const path = relative('.', join(folder, `${id}.txt`));
      return { id, path, bytes: await readFile(path) };
    }),
  );
}

/** Regular files only, so that no link leads out of the folder; by code unit, so that no machine orders them otherwise. */
async function namesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map(({ name }) => name.slice(0, -ending.length));
  return names.toSorted((a, b) => (a < b ? -1 : 1));
}
