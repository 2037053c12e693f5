import type { CorrectionKind } from '../../schema/corpus.ts';
import type { ArticleHead, DatasetIndex } from '../../schema/dataset.ts';
import { plural } from '../article/facts.ts';
import { formatDayLong } from '../dates.ts';
import { siteUrl } from '../urls.ts';
import { keptApart } from './accuracy.ts';
import { readProse, type ProseSection } from './prose.ts';

const changes: Record<CorrectionKind, string> = {
  added: 'statement added',
  dropped: 'statement dropped',
  speaker: 'speaker',
  date: 'date',
  form: 'form',
  claim: 'claim',
  words: 'words',
  cue: 'cue',
  topic: 'topic',
};

/** What the review did about one article: its day and number of corrections, which is the extractor's error count on it. */
export function reviewLine({ review, counts }: Pick<ArticleHead, 'review' | 'counts'>): string {
  if (!review) return 'not reviewed by a person';
  const statements = plural(counts.direct + counts.mixed + counts.indirect + counts.narrated, 'statement');
  const corrections = review.corrections === 0 ? 'no corrections' : plural(review.corrections, 'correction');
  const kinds = Object.entries(review.kinds).map(([kind, number]) => `${changes[kind as CorrectionKind]} ${number}`);
  return `reviewed on ${formatDayLong(review.on)}: ${statements}, ${corrections}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`;
}

/** The sections of the page, in the order of their files. @param files path → Markdown; `01-forms.md` is the section `forms`. */
export function aboutSections(files: Readonly<Record<string, string>>, index: DatasetIndex): (ProseSection & { readonly id: string })[] {
  const facts = factsOf(index);
  return Object.keys(files)
    .toSorted()
    .map((path) => ({
      id: path.replace(/^.*\/\d+-|\.md$/g, ''),
      ...readProse(files[path] ?? '', { facts, toUrl: siteUrl }),
    }));
}

/** Computed, so that the prose holds for any story. */
function factsOf({ articles, statements, totals, story }: DatasetIndex): Record<string, string> {
  const open = articles.filter(({ review }) => !review).length;
  return {
    ...keptApart(),
    articles: plural(articles.length, 'text file'),
    passages: plural(statements, 'statement'),
    statements: plural(totals.statements, 'statement'),
    once: String(totals.utterances),
    reviewed:
      open === 0
        ? 'Every article has been reviewed.'
        : `${plural(open, 'article')} of ${articles.length} ${open === 1 ? 'has' : 'have'} not been reviewed by a person: what stands there is as the program found it.`,
    note: story.note ?? '',
  };
}
