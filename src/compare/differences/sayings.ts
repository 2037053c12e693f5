import type { SiteStatement } from '../../schema/dataset.ts';
import { compareText } from '../../text/compare.ts';
import type { Speakers } from './speakers.ts';

/** Statements of one claim in one mouth at one time: what articles may be compared in. */
export interface Saying {
  /** Made of claim, speaker and day. */
  readonly key: string;
  readonly claim: string | null;
  /** null: the articles' own voice. */
  readonly speaker: string | null;
  readonly statements: readonly SiteStatement[];
}

/** The sayings of all articles. Statements without a claim are compared with nothing here. */
export function toSayings(statements: readonly SiteStatement[], speakers: Speakers): Saying[] {
  const claims = new Map<string, SiteStatement[]>();
  for (const statement of statements) for (const claim of statement.claims) claims.set(claim, [...(claims.get(claim) ?? []), statement]);
  return [...claims].flatMap(([claim, own]) => ofClaim(claim, own, speakers));
}

interface Draft {
  readonly speaker: string | null;
  readonly statements: SiteStatement[];
  earliest: string;
  latest: string;
}

function ofClaim(claim: string, statements: readonly SiteStatement[], speakers: Speakers): Saying[] {
  const drafts: Draft[] = [];
  const open: SiteStatement[] = [];
  // Of two speakers who are not resolved nobody knows that they are one.
  const resolved = statements.filter(({ speaker }) => speaker !== null);
  for (const [speaker, own] of Map.groupBy(resolved, ({ speaker }) => speaker)) {
    const dated = own.filter(isDated).toSorted((a, b) => compareText(span(a), span(b)));
    for (const statement of dated) {
      const { earliest, latest } = bounds(statement);
      const draft = drafts.find((one) => one.speaker === speaker && one.earliest <= latest && earliest <= one.latest);
      if (draft) {
        draft.statements.push(statement);
        // Narrower with each: two days that a long span joins are still two days.
        if (earliest > draft.earliest) draft.earliest = earliest;
        if (latest < draft.latest) draft.latest = latest;
      } else drafts.push({ speaker, statements: [statement], earliest, latest });
    }
    open.push(...own.filter((statement) => !isDated(statement)));
  }
  const joined = joinSuperiors(drafts, speakers);
  for (const statement of open) {
    const same = joined.filter((draft) => sameMouth(draft.speaker, statement.speaker, speakers));
    const near = same.filter((draft) => draft.statements.some(({ article, saidOn }) => article === statement.article && saidOn));
    // A statement without a day belongs where its article reports the same words with one, if that is one place only.
    const [only] = near;
    if (only && near.length === 1) only.statements.push(statement);
    else drafts.push({ speaker: statement.speaker, statements: [statement], earliest: '', latest: '' });
  }
  const undated = [
    ...Map.groupBy(
      drafts.filter(({ earliest }) => earliest === ''),
      ({ speaker }) => speaker,
    ),
  ].map(([speaker, own]) => ({
    speaker,
    earliest: 'undated',
    statements: own.flatMap((draft) => draft.statements),
  }));
  return [...joined, ...undated].map(({ speaker, earliest, statements: own }) => ({
    key: [claim, speaker ?? 'nobody', earliest].join(' '),
    claim,
    speaker: speaker === 'article' ? null : speaker,
    statements: own,
  }));
}

/** What a state or a body says that day is what its one spokesperson says; of two spokespeople nobody knows which. */
function joinSuperiors(drafts: readonly Draft[], speakers: Speakers): Draft[] {
  const gone = new Set<Draft>();
  const depth = ({ speaker }: Draft) => (speaker === null ? 0 : speakers.chain(speaker).length);
  for (const draft of drafts.toSorted((a, b) => depth(b) - depth(a))) {
    const { speaker } = draft;
    if (speaker === null || speaker === 'article') continue;
    const below = drafts.filter(
      (other) =>
        !gone.has(other) &&
        other.speaker !== null &&
        other.speaker !== speaker &&
        speakers.chain(other.speaker).includes(speaker) &&
        other.earliest <= draft.latest &&
        draft.earliest <= other.latest,
    );
    const [only] = below;
    if (!only || below.length > 1) continue;
    only.statements.push(...draft.statements);
    gone.add(draft);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

function sameMouth(one: string | null, other: string | null, speakers: Speakers): boolean {
  if (one === null || other === null || one === 'article' || other === 'article') return false;
  return one === other || speakers.chain(one).includes(other);
}

function isDated({ saidOn }: SiteStatement): boolean {
  return Boolean(saidOn?.earliest ?? saidOn?.latest);
}

function bounds({ saidOn }: SiteStatement) {
  return { earliest: saidOn?.earliest ?? '0000', latest: saidOn?.latest ?? '9999' };
}

/** Exact days first, then in order. */
function span(statement: SiteStatement): string {
  const { earliest, latest } = bounds(statement);
  return `${earliest === latest ? 0 : 1} ${earliest} ${latest}`;
}
