import type { SiteStatement } from '../../schema/dataset.ts';
import { daysBetween } from '../../text/calendar.ts';
import { compareText } from '../../text/compare.ts';
import type { Speakers } from '../../pipeline/speakers/spoken-for.ts';

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

/** A span of more days than this is no time at which something was said once. */
const mostDays = 7;

function ofClaim(claim: string, statements: readonly SiteStatement[], speakers: Speakers): Saying[] {
  // Of two speakers who are not resolved nobody knows that they are one.
  const resolved = statements.filter(({ speaker }) => speaker !== null);
  const dated = [...Map.groupBy(resolved.filter(isNarrow), ({ speaker }) => speaker)].flatMap(([speaker, own]) => byDay(speaker, own));
  const drafts = joinSuperiors(dated, speakers);
  const loose = resolved.filter((statement) => !isNarrow(statement)).filter((statement) => !takeIn(drafts, statement, speakers));
  const apart = [...Map.groupBy(loose, ({ speaker, utterance }) => `${speaker ?? ''} ${utterance}`)].map(([key, own]) => ({
    speaker: own[0]?.speaker ?? null,
    time: key,
    statements: own,
  }));
  return [...drafts.map((draft) => ({ ...draft, time: draft.earliest })), ...apart].map(({ speaker, time, statements: own }) => ({
    key: [claim, speaker ?? 'nobody', time].join(' '),
    claim,
    speaker: speaker === 'article' ? null : speaker,
    statements: own,
  }));
}

/** Statements of one speaker, those of overlapping days together. */
function byDay(speaker: string | null, statements: readonly SiteStatement[]): Draft[] {
  const drafts: Draft[] = [];
  for (const statement of statements.toSorted((a, b) => compareText(span(a), span(b)))) {
    const { earliest, latest } = bounds(statement);
    const draft = drafts.find((one) => one.earliest <= latest && earliest <= one.latest);
    if (draft) {
      draft.statements.push(statement);
      // Narrower with each: two days that a long span joins are still two days.
      if (earliest > draft.earliest) draft.earliest = earliest;
      if (latest < draft.latest) draft.latest = latest;
    } else drafts.push({ speaker, statements: [statement], earliest, latest });
  }
  return drafts;
}

/**
 * A statement without a day of its own belongs to what it is one utterance with; else, without any date, to where its article
 * reports the same of that speaker with a day, if that is one place only.
 */
function takeIn(drafts: readonly Draft[], statement: SiteStatement, speakers: Speakers): boolean {
  const { utterance, article, saidOn, speaker } = statement;
  const same = drafts.filter((draft) => sameMouth(draft.speaker, speaker, speakers));
  const near = same.filter((draft) => draft.statements.some((one) => one.article === article && isNarrow(one)));
  const home =
    same.find((draft) => draft.statements.some((one) => one.utterance === utterance)) ?? (saidOn || near.length > 1 ? undefined : near[0]);
  home?.statements.push(statement);
  return home !== undefined;
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

function isNarrow({ saidOn }: SiteStatement): boolean {
  return saidOn?.earliest != null && saidOn.latest !== null && daysBetween(saidOn.earliest, saidOn.latest) <= mostDays;
}

function bounds({ saidOn }: SiteStatement) {
  return { earliest: saidOn?.earliest ?? '0000', latest: saidOn?.latest ?? '9999' };
}

/** Exact days first, then in order. */
function span(statement: SiteStatement): string {
  const { earliest, latest } = bounds(statement);
  return `${earliest === latest ? 0 : 1} ${earliest} ${latest}`;
}
