import type { ArticleHead, DatasetIndex, SiteStatement } from '../../src/schema/dataset.ts';

/** Invented records of a dataset. `changes` say what a test is about. */

export function siteStatement(changes: Partial<SiteStatement> & { readonly words?: string } = {}): SiteStatement {
  const { words = 'no bridge will be built', ...rest } = changes;
  return {
    id: '0123456789',
    article: 'one',
    slug: 'first-article',
    siglum: 'A',
    form: 'indirect',
    content: [{ start: 20, end: 20 + words.length, text: words }],
    sentence: { start: 0, end: 21 + words.length, text: `The mayor said that ${words}.` },
    marks: [{ open: '', close: '' }],
    prefix: 'The mayor said that ',
    suffix: '.',
    speaker: 'mayor',
    speakerName: 'Ada Vey',
    members: [],
    source: { actor: 'mayor', name: 'Ada Vey', span: { start: 0, end: 9, text: 'The mayor' }, via: 'role' },
    cue: { start: 10, end: 14, text: 'said' },
    saidOn: { edtf: '2031-05-04', evidence: null, via: 'event', earliest: '2031-05-04', latest: '2031-05-04' },
    event: null,
    utterance: changes.id ?? '0123456789',
    onTopic: true,
    claims: ['no-bridge'],
    suggested: null,
    rule: 'cue-that-clause',
    confidence: 0.934,
    reviewed: true,
    corrected: null,
    ...rest,
  };
}

export function articleHead(changes: Partial<ArticleHead> = {}): ArticleHead {
  return {
    id: 'one',
    slug: 'first-article',
    formerSlugs: [],
    siglum: 'A',
    order: 0,
    title: 'No bridge',
    titleKind: 'printed',
    published: { edtf: '2031-05-05', earliest: '2031-05-05', latest: '2031-05-05', evidence: [], because: 'invented', from: 'text' },
    byline: null,
    dateline: null,
    language: 'en',
    file: 'one.txt',
    sha256: '0'.repeat(64),
    review: { on: '2031-06-01', corrections: 0, statements: 0, kinds: {} },
    counts: { direct: 0, mixed: 0, indirect: 1, narrated: 0 },
    sameText: null,
    ...changes,
  };
}

export const secondHead = articleHead({ id: 'two', slug: 'second-article', siglum: 'B', order: 1, title: 'A bridge?' });
export const thirdHead = articleHead({ id: 'three', slug: 'third-article', siglum: 'C', order: 2, title: 'Tolls' });

/** The same words as another article has them. */
export function inArticle({ id: article, slug, siglum }: ArticleHead, changes: Parameters<typeof siteStatement>[0] = {}): SiteStatement {
  return siteStatement({ article, slug, siglum, ...changes });
}

export function datasetIndex(changes: Partial<DatasetIndex> = {}): DatasetIndex {
  return {
    story: { title: 'The bridge', deck: 'An invented story.', note: null, report: null },
    articles: [articleHead(), secondHead, thirdHead],
    claims: [
      {
        id: 'no-bridge',
        title: 'There will be no bridge',
        counts: 'Says so.',
        sigla: ['A', 'B'],
        statements: 2,
        totals: { statements: 2, utterances: 2, texts: 2 },
      },
    ],
    speakers: [],
    events: [{ id: 'council', title: 'Council of Ostrand', date: '2031-05-04', phrases: [], speakers: [] }],
    statements: 2,
    totals: { statements: 2, utterances: 2, texts: 2 },
    from: '2031-05-04',
    to: '2031-05-04',
    ...changes,
  };
}
