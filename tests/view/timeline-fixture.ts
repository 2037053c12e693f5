import { toClaimSilences } from '../../src/compare/claim-silences.ts';
import { coverageOf } from '../../src/compare/coverage.ts';
import { toPeriods } from '../../src/compare/periods.ts';
import type { ArticleHead, DatasetIndex, SiteStatement } from '../../src/schema/dataset.ts';
import type { SitePeriod } from '../../src/schema/period.ts';

/** An invented story: articles A (of 5 May) and B (of 9 May), one event on 4 May. No outlet wrote any of this. */

export function article(siglum: string, latest: string, changes: Partial<ArticleHead> = {}): ArticleHead {
  return {
    id: `article-${siglum}`,
    slug: `slug-${siglum.toLowerCase()}`,
    formerSlugs: [],
    siglum,
    order: siglum.charCodeAt(0) - 65,
    title: `Invented article ${siglum}`,
    titleKind: 'printed',
    published: { edtf: latest, earliest: latest, latest, evidence: [], because: 'invented', from: 'review' },
    byline: null,
    dateline: null,
    language: 'en',
    file: `article-${siglum}.txt`,
    sha256: '0'.repeat(64),
    review: null,
    counts: { direct: 0, mixed: 0, indirect: 0, narrated: 0 },
    sameText: null,
    ...changes,
  };
}

export const index: DatasetIndex = {
  story: { title: 'Invented story', deck: 'Invented.', note: null, report: null },
  articles: [article('A', '2025-05-05'), article('B', '2025-05-09')],
  claims: [claim('bridge-closes'), claim('ferry-runs')],
  speakers: [],
  events: [{ id: 'meeting', title: 'Invented meeting', date: '2025-05-04', phrases: [], speakers: [] }],
  statements: 0,
  totals: { statements: 0, utterances: 0, texts: 0 },
  from: null,
  to: null,
};

function claim(id: string): DatasetIndex['claims'][number] {
  return { id, title: id, counts: 'Invented.', sigla: [], statements: 0, totals: { statements: 0, utterances: 0, texts: 0 } };
}

/** A statement of an article, `A` or `B`. Each call without an id gives the next one. */
export function statement(siglum: string, words: string, changes: Partial<SiteStatement> = {}): SiteStatement {
  next += 1;
  return {
    id: String(next).padStart(10, '0'),
    article: `article-${siglum}`,
    slug: `slug-${siglum.toLowerCase()}`,
    siglum,
    form: 'indirect',
    content: [{ start: 0, end: words.length, text: words }],
    sentence: { start: 0, end: words.length, text: words },
    marks: [{ open: '', close: '' }],
    prefix: '',
    suffix: '',
    speaker: 'mayor',
    speakerName: 'Invented Mayor',
    members: [],
    source: { actor: 'mayor', name: 'Invented Mayor', span: null, via: 'name' },
    cue: null,
    saidOn: null,
    event: null,
    utterance: changes.id ?? String(next).padStart(10, '0'),
    onTopic: true,
    claims: [],
    suggested: null,
    rule: 'invented',
    confidence: 1,
    reviewed: false,
    corrected: null,
    ...changes,
  };
}

let next = 0;

/** The page of the timeline with these statements, as compiling makes it. */
export function period(
  statements: readonly SiteStatement[],
  { articles, claims, events }: Pick<DatasetIndex, 'articles' | 'claims' | 'events'> = index,
): SitePeriod {
  const coverages = articles.map((head) =>
    coverageOf(
      head,
      statements.filter((own) => own.article === head.id),
      { dates: [], blocks: [] },
    ),
  );
  const withStatements = claims.map((head) => ({ head, statements: statements.filter((own) => own.claims.includes(head.id)) }));
  const silences = toClaimSilences(withStatements, coverages, statements, events);
  const [page] = toPeriods(statements, silences, coverages, events);
  if (!page) throw new Error('A timeline has a page.');
  return page.record;
}

export function said(edtf: string, earliest: string | null = edtf.slice(0, 10), latest = earliest): Pick<SiteStatement, 'saidOn'> {
  return { saidOn: { edtf, evidence: null, via: 'sentence', earliest, latest } };
}
