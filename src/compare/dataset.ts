import type { Corpus } from '../schema/corpus.ts';
import type { DatasetIndex, SiteArticle, SiteClaim, SiteSpeaker, SiteStatement } from '../schema/dataset.ts';
import type { Pair } from '../schema/pair.ts';
import type { ClaimSilences } from '../schema/silence.ts';
import { exactDay } from '../text/edtf.ts';
import { renderArticle } from '../pipeline/render-article.ts';
import { toArticleHeads } from './article-heads.ts';
import { toClaimSilences } from './claim-silences.ts';
import type { Compiled } from './compiled.ts';
import { coverageOf } from './coverage.ts';
import { toTotals, type AlignmentFacts } from './describe-utterances.ts';
import { toElsewhere } from './elsewhere.ts';
import { toClaims, toSpeakers } from './group-heads.ts';
import { toPeriods, type Period } from './periods.ts';
import { toPairs } from './pairs.ts';
import { proposeClaims, type Proposals } from '../proposals/claims.ts';
import { withSameTexts } from './same-texts.ts';
import { toSiteStatements } from './site-statements.ts';
import { toUtterances } from './utterances.ts';

/** All records of the site, in memory; `compile.ts` writes one file each. */
export interface Dataset {
  readonly index: DatasetIndex;
  readonly articles: readonly SiteArticle[];
  readonly claims: readonly SiteClaim[];
  readonly speakers: readonly SiteSpeaker[];
  /** One for each claim, in the order of the claims. */
  readonly silences: readonly ClaimSilences[];
  /** The pages of the timeline, in order of time. */
  readonly periods: readonly Period[];
  /** The articles that have a page side by side, in order of publication. */
  readonly pairs: readonly Pair[];
  /** Statements of two articles that are nearly one; for the detectors, not for pages. */
  readonly nearly: Proposals['nearly'];
}

/** Set the articles of one corpus side by side. */
export function toDataset(corpus: Corpus, compiled: readonly Compiled[]): Dataset {
  const listed = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
  const byId = new Map(compiled.map((article) => [article.record.id, article]));
  const heads = withSameTexts(toArticleHeads(compiled), compiled);
  const found = heads.flatMap((head) => {
    const article = byId.get(head.id);
    return article ? [{ head, article, statements: toSiteStatements(article, head, listed, corpus.events) }] : [];
  });
  const utterances = toUtterances(
    found.flatMap((draft) => draft.statements),
    new Map(heads.flatMap(({ id, sameText }) => (sameText ? [[id, sameText.first] as const] : []))),
  );
  const told = found.map((draft) => ({
    ...draft,
    statements: draft.statements.map((statement) => ({ ...statement, utterance: utterances.get(statement.id) ?? statement.id })),
  }));
  const proposals = proposeClaims(
    told.flatMap((draft) => draft.statements),
    corpus.speakers,
    corpus.dismissedClaims,
  );
  const proposed = new Map(proposals.claims.flatMap(({ id, statements: own }) => own.map((statement) => [statement, id] as const)));
  const drafts = told.map((draft) => ({
    ...draft,
    statements: draft.statements.map((statement) => {
      const claim = proposed.get(statement.id);
      return {
        ...statement,
        ...(claim === undefined ? {} : { claims: [claim] }),
        suggested: proposals.suggested.get(statement.id) ?? null,
      };
    }),
  }));
  const statements = drafts.flatMap((draft) => draft.statements);
  const facts: AlignmentFacts = { origins: new Map(heads.map((head) => [head.id, head])), codebook: corpus.codebook };
  const claims = toClaims(corpus.codebook, proposals.claims, statements, facts);
  const speakers = toSpeakers(listed, statements, facts);
  const elsewhere = toElsewhere(claims, heads);
  const articles = drafts.map(({ head, article: { record, text }, statements: own }) => ({
    head,
    text,
    blocks: renderArticle(text, record.blocks, record.statements),
    sentences: record.sentences,
    dates: record.dates,
    statements: own,
    elsewhere: elsewhere(own, head.id),
  }));
  const coverages = drafts.map(({ head, article, statements: own }) => coverageOf(head, own, article.record));
  const silences = toClaimSilences(claims, coverages, statements, corpus.events);
  const periods = toPeriods(statements, silences, coverages, corpus.events);
  const pairs = toPairs(articles, corpus.events);
  return {
    index: toIndex(corpus, heads, claims, speakers, statements, facts),
    articles,
    claims,
    speakers,
    silences,
    periods,
    pairs,
    nearly: proposals.nearly,
  };
}

function toIndex(
  { story, events }: Corpus,
  articles: DatasetIndex['articles'],
  claims: readonly SiteClaim[],
  speakers: readonly SiteSpeaker[],
  statements: readonly SiteStatement[],
  { origins }: AlignmentFacts,
): DatasetIndex {
  const days = statements.flatMap(({ saidOn }) => exactDay(saidOn?.edtf) ?? []).toSorted();
  return {
    story: {
      title: story?.title ?? 'Articles side by side',
      deck: story?.deck ?? 'Who claimed what, when, in which words, in which article.',
      note: story?.note ?? null,
      report: story?.report ?? null,
    },
    articles,
    claims: claims.map(({ head }) => head),
    speakers: speakers.map(({ head }) => head),
    events: [...events],
    statements: statements.length,
    totals: toTotals(statements, origins),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
