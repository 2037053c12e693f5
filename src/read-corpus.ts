import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { checkCorpus, type CorpusFiles } from './corpus/check-corpus.ts';
import { namesIn, readAll, readInside, type FileBytes } from './corpus/read-folder.ts';
import { readYaml, type YamlFile } from './corpus/read-yaml.ts';
import { withSpokespeople } from './corpus/with-spokespeople.ts';
import { decode } from './pipeline/decode.ts';
import { report } from './pipeline/findings.ts';
import type { ReviewFile } from './pipeline/review.ts';
import type { Range } from './schema/span.ts';
import { differencesFileSchema, type DifferencesFile } from './schema/differences.ts';
import {
  codebookSchema,
  eventsSchema,
  reviewSchema,
  speakersSchema,
  storySchema,
  type CodebookClaim,
  type Corpus,
  type Review,
} from './schema/corpus.ts';

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
  /** The wordings of the codebook, and where each stands. */
  readonly wordings: readonly { readonly words: string; readonly place: { readonly file: VFile; readonly range: Range | null } }[];
  /** `differences.yaml` and where in it each dismissal stands. */
  readonly differencesFile: ReviewFile | undefined;
  /** The files with findings of their own, and all YAML files. */
  readonly files: readonly VFile[];
}

/**
 * Read a corpus folder. Every YAML file may be absent; one that is wrong has its findings in `files` and counts as absent, and
 * so does an article that cannot be read.
 */
export async function readCorpus(folder: string): Promise<CorpusFolder> {
  const files: VFile[] = [];
  const broken = new Set<string>();
  const parse = <T extends z.ZodType>({ file, bytes }: FileBytes, schema: T) => {
    if (bytes || file.messages.length > 0) files.push(file);
    const yaml = bytes && decode(bytes, file) !== undefined ? readYaml(file, schema) : undefined;
    if (!yaml && file.messages.length > 0) broken.add(file.basename ?? '');
    return yaml;
  };
  const read = async <T extends z.ZodType>(name: string, schema: T) => parse(await readInside(folder, name), schema);

  const articleIds = await articleNames(folder, files);
  const articles = await readArticles(folder, articleIds, files);
  const reviews = new Map<string, YamlFile<Review>>();
  const found: CorpusFiles = {
    story: await read('story.yaml', storySchema),
    speakers: await read('speakers.yaml', speakersSchema),
    codebook: await read('codebook.yaml', codebookSchema),
    events: await read('events.yaml', eventsSchema),
    differences: await read('differences.yaml', differencesFileSchema),
    reviews,
    broken,
  };
  const reviewIds = (await namesIn(join(folder, 'reviews'), '.yaml')) ?? [];
  const reviewBytes = await readAll(
    join(folder, 'reviews'),
    reviewIds.map((id) => `${id}.yaml`),
  );
  reviewIds.forEach((id, index) => {
    const review = reviewBytes[index] && parse(reviewBytes[index], reviewSchema);
    if (review) reviews.set(id, review);
  });
  checkCorpus(found, new Set(articleIds));
  const speakers = sound(found.speakers) ?? [];
  const listed = sound(found.codebook) ?? [];
  return {
    corpus: {
      story: sound(found.story) ?? null,
      speakers,
      codebook: withSpokespeople(
        listed.filter(({ dismissed }) => dismissed === undefined),
        speakers,
      ),
      dismissedClaims: listed.flatMap(({ dismissed, wordings }) => (dismissed === undefined ? [] : [wordings ?? []])),
      events: sound(found.events) ?? [],
      reviews: new Map([...reviews].map(([id, { value }]) => [id, value])),
      differences: sound(found.differences),
    },
    articles,
    reviewFiles: new Map(
      [...reviews].map(([id, { file, placeOf }]) => [id, { file, placeOf: (index: number) => placeOf(['corrections', index]) }]),
    ),
    wordings: toWordings(found.codebook),
    differencesFile: toDismissals(found.differences),
    files,
  };
}

function toWordings(yaml: YamlFile<CodebookClaim[]> | undefined): CorpusFolder['wordings'] {
  return (yaml?.value ?? []).flatMap(({ wordings = [] }, claim) =>
    wordings.flatMap((words, index) =>
      yaml ? [{ words, place: { file: yaml.file, range: yaml.placeOf([claim, 'wordings', index]) } }] : [],
    ),
  );
}

function toDismissals(yaml: YamlFile<DifferencesFile> | undefined): ReviewFile | undefined {
  return yaml && { file: yaml.file, placeOf: (index) => yaml.placeOf(['dismiss', index]) };
}

/** Later stages rely on what `checkCorpus` checked. */
function sound<T>(file: YamlFile<T> | undefined): T | undefined {
  return file?.file.messages.some(({ fatal }) => fatal) ? undefined : file?.value;
}

async function articleNames(folder: string, files: VFile[]): Promise<string[]> {
  const path = join(folder, 'articles');
  const ids = await namesIn(path, '.txt');
  if (ids) return ids;
  const file = new VFile({ path: relative('.', path) });
  files.push(file);
  report(file, 'file-unreadable', null, 'there is no such folder');
  return [];
}

async function readArticles(folder: string, ids: readonly string[], files: VFile[]): Promise<ArticleBytes[]> {
  const read = await readAll(
    join(folder, 'articles'),
    ids.map((id) => `${id}.txt`),
  );
  return read.flatMap(({ file, bytes }, index) => {
    const id = ids[index];
    if (!bytes) files.push(file);
    return bytes && id !== undefined ? [{ id, path: file.path, bytes }] : [];
  });
}
