import { report, type RuleId } from '../pipeline/findings.ts';
import type { CodebookClaim, Review, Speaker, Story, StoryEvent } from '../schema/corpus.ts';
import type { DifferencesFile } from '../schema/differences.ts';
import { edtfBounds } from '../text/edtf.ts';
import { compilePattern } from '../text/patterns.ts';
import type { YamlFile } from './read-yaml.ts';

/** The YAML files of a corpus as far as each has its shape. */
export interface CorpusFiles {
  readonly story: YamlFile<Story> | undefined;
  readonly speakers: YamlFile<Speaker[]> | undefined;
  readonly codebook: YamlFile<CodebookClaim[]> | undefined;
  readonly events: YamlFile<StoryEvent[]> | undefined;
  readonly differences: YamlFile<DifferencesFile> | undefined;
  readonly reviews: ReadonlyMap<string, YamlFile<Review>>;
  /** Names of files that are there but not read, for findings of their own. What they would list is not missed in others. */
  readonly broken: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

/** Check what one file says of another: ids that must exist, ids that must be single, dates, patterns. Findings land in the files. */
export function checkCorpus(
  { story, speakers, codebook, events, differences, reviews, broken }: CorpusFiles,
  articles: ReadonlySet<string>,
): void {
  const known = new Set(['article', ...(speakers?.value ?? []).map(({ id }) => id)]);
  const claims = new Set((codebook?.value ?? []).flatMap(({ id, dismissed }) => (dismissed === undefined ? [id] : [])));
  const find = (file: YamlFile<unknown>, rule: RuleId, path: Path, ...facts: string[]) => {
    report(file.file, rule, file.placeOf(path), ...facts);
  };
  const speaker = (file: YamlFile<unknown>, id: string, path: Path) => {
    if (!known.has(id) && !broken.has('speakers.yaml')) find(file, 'speaker-unknown', path, id);
  };
  const date = (file: YamlFile<unknown>, value: string | null | undefined, path: Path) => {
    if (value && !edtfBounds(value)) find(file, 'edtf-invalid', path, value);
  };
  const pattern = (file: YamlFile<unknown>, value: string, path: Path) => {
    try {
      compilePattern(value);
    } catch (error) {
      find(file, 'pattern-invalid', path, error instanceof Error ? error.message : value);
    }
  };

  for (const file of [speakers, codebook, events])
    if (file)
      once(
        file,
        file.value.map(({ id }) => id),
      );
  story?.value.topic.forEach((value, index) => {
    pattern(story, value, ['topic', index]);
  });
  speakers?.value.forEach(({ of, members, offices }, at) => {
    if (of !== undefined) speaker(speakers, of, [at, 'of']);
    members.forEach((id, index) => {
      speaker(speakers, id, [at, 'members', index]);
    });
    offices.forEach(({ from, to }, index) => {
      date(speakers, from, [at, 'offices', index, 'from']);
      date(speakers, to, [at, 'offices', index, 'to']);
    });
  });
  codebook?.value.forEach((claim, at) => {
    claim.patterns.forEach((value, index) => {
      pattern(codebook, value, [at, 'patterns', index]);
    });
    claim.speakers.forEach((id, index) => {
      speaker(codebook, id, [at, 'speakers', index]);
    });
  });
  events?.value.forEach((event, at) => {
    date(events, event.date, [at, 'date']);
    event.speakers.forEach((id, index) => {
      speaker(events, id, [at, 'speakers', index]);
    });
  });
  if (differences)
    once(
      differences,
      differences.value.conditions.map(({ id }) => id),
      ['conditions'],
    );
  differences?.value.conditions.forEach((condition, at) => {
    condition.patterns.forEach((value, index) => {
      pattern(differences, value, ['conditions', at, 'patterns', index]);
    });
  });
  const slugs = new Set<string>();
  for (const [article, file] of reviews) {
    if (!articles.has(article)) find(file, 'review-without-article', [], article);
    const { slug, formerSlugs } = file.value;
    if (slugs.has(slug)) find(file, 'slug-twice', ['slug'], slug);
    formerSlugs.forEach((former, index) => {
      if (slugs.has(former) || former === slug) find(file, 'slug-twice', ['formerSlugs', index], former);
    });
    for (const taken of [slug, ...formerSlugs]) slugs.add(taken);
    for (const key of ['edtf', 'earliest', 'latest'] as const) date(file, file.value.published?.[key], ['published', key]);
    date(file, file.value.reviewed, ['reviewed']);
    file.value.corrections.forEach((correction, index) => {
      const path = ['corrections', index];
      if (correction.speaker) speaker(file, correction.speaker, [...path, 'speaker']);
      date(file, correction.saidOn, [...path, 'saidOn']);
      for (const id of [correction.claim ?? []].flat())
        if (!claims.has(id) && !broken.has('codebook.yaml')) find(file, 'claim-unknown', [...path, 'claim'], id);
    });
  }

  function once(file: YamlFile<unknown>, ids: readonly string[], path: Path = []): void {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) find(file, 'id-twice', [...path, index, 'id'], id);
    });
  }
}
