import type { CodebookClaim, Speaker } from '../schema/corpus.ts';
import type { ClaimHead, SiteClaim, SiteSpeaker, SiteStatement, SpeakerHead } from '../schema/dataset.ts';
import { toClaimPhrases } from './codebook-phrase.ts';
import { describeUtterances, toTotals, type AlignmentFacts } from './describe-utterances.ts';
import { compareText } from '../text/compare.ts';
import { byHomeDay, homeDay, type HomeDay } from '../text/story-days.ts';
import { Speakers } from '../pipeline/speakers/spoken-for.ts';
import { isJoint } from './joint.ts';
import type { ProposedClaim } from '../proposals/claims.ts';

/** Claims that at least one statement has, in codebook order, then the proposed ones, each with its statements by date. */
export function toClaims(
  codebook: readonly CodebookClaim[],
  proposed: readonly ProposedClaim[],
  statements: readonly SiteStatement[],
  facts: AlignmentFacts,
): SiteClaim[] {
  const groups = new Map<string, SiteStatement[]>();
  for (const statement of statements) {
    for (const id of statement.claims) {
      const known = groups.get(id);
      if (known) known.push(statement);
      else groups.set(id, [statement]);
    }
  }
  const toClaim = (id: string, title: string, counts: string | null) => {
    const own = byDate(groups.get(id) ?? [], facts);
    const head: ClaimHead = { id, title, counts, sigla: siglaOf(own), statements: own.length, totals: toTotals(own, facts.origins) };
    return { head, statements: own, utterances: describeUtterances(own, facts) };
  };
  return [
    ...codebook.flatMap(({ id, title, counts, patterns }) => {
      if (!groups.has(id)) return [];
      const claim = toClaim(id, title, counts);
      return [{ ...claim, phrases: toClaimPhrases(claim.statements, patterns), ties: [] }];
    }),
    ...proposed.map(({ id, title, ties }) => ({
      ...toClaim(id, title, null),
      phrases: [],
      ties: ties.map((tie) => ({ ...tie, reasons: [...tie.reasons] })),
    })),
  ];
}

/**
 * Everybody with a statement, the article's own voice aside, and every state and body that others speak for: listed speakers
 * in file order, then the others by name. What several say together stands with each of them.
 */
export function toSpeakers(
  listed: ReadonlyMap<string, Speaker>,
  statements: readonly SiteStatement[],
  facts: AlignmentFacts,
): SiteSpeaker[] {
  const groups = new Map<string, SiteStatement[]>();
  for (const statement of statements) {
    const { speaker, members } = statement;
    for (const id of new Set([speaker, ...members]))
      if (id !== null && id !== 'article') groups.set(id, (groups.get(id) ?? []).concat(statement));
  }
  const unlisted = [...groups.keys()].filter((id) => !listed.has(id)).toSorted();
  const voices = voicesOf(listed, [...groups.keys()]);
  return [...listed.keys(), ...unlisted].flatMap((id) => {
    const own = groups.get(id) ?? [];
    const ids = voices.get(id) ?? [];
    // Of one alone the own page says it all.
    if (own.length === 0 && ids.length < 2) return [];
    const all = new Set([id, ...ids].flatMap((voice) => groups.get(voice) ?? []));
    return [toSpeaker(id, listed.get(id), byDate(own, facts), { ids, statements: toTotals([...all], facts.origins).statements }, facts)];
  });
}

/** Of each state and body those of these speakers who speak for it, at any remove. */
function voicesOf(listed: ReadonlyMap<string, Speaker>, ids: readonly string[]): ReadonlyMap<string, string[]> {
  const speakers = new Speakers([...listed.values()]);
  const voices = new Map<string, string[]>();
  for (const id of ids) {
    const speaker = listed.get(id);
    if (!speaker || isJoint(speaker)) continue;
    for (const body of speakers.chain(id).slice(1))
      if (/^(?:state|body)$/.test(listed.get(body)?.kind ?? '')) voices.set(body, (voices.get(body) ?? []).concat(id));
  }
  return voices;
}

const fullestFirst = ['direct', 'mixed', 'indirect'] as const;

/** How often an article has something of the speaker in each form; what it repeats counts once, in the fullest form it has. */
function countsOf(statements: readonly SiteStatement[]): SpeakerHead['counts'] {
  const counts = { direct: 0, mixed: 0, indirect: 0 };
  for (const own of Map.groupBy(statements, ({ article, utterance }) => `${article} ${utterance}`).values()) {
    const form = fullestFirst.find((one) => own.some((statement) => statement.form === one));
    if (form) counts[form] += 1;
  }
  return counts;
}

function toSpeaker(
  id: string,
  speaker: Speaker | undefined,
  statements: SiteStatement[],
  voices: SpeakerHead['voices'],
  facts: AlignmentFacts,
): SiteSpeaker {
  const head: SpeakerHead = {
    id,
    name: speaker?.name ?? nameOf(id, statements) ?? id,
    kind: speaker?.kind ?? (statements.some((one) => one.speaker === id && one.source.via === 'unnamed') ? 'unnamed' : 'unlisted'),
    aliases: [...(speaker?.aliases ?? [])],
    members: [...membersOf(id, speaker, statements)],
    of: speaker?.of ?? null,
    offices: (speaker?.offices ?? []).map(({ title, from, to }) => ({ title, ...(from ? { from } : {}), ...(to ? { to } : {}) })),
    sigla: siglaOf(statements),
    voices,
    counts: countsOf(statements),
    totals: toTotals(statements, facts.origins),
  };
  return { head, statements, utterances: describeUtterances(statements, facts), names: namesOf(id, statements) };
}

/** A member of a joint source has a name of its own in it. */
function nameOf(id: string, statements: readonly SiteStatement[]): string | null | undefined {
  const [first] = statements;
  return first?.speaker === id ? first.speakerName : first?.source.members?.[first.members.indexOf(id)]?.name;
}

function membersOf(id: string, speaker: Speaker | undefined, statements: readonly SiteStatement[]): readonly string[] {
  if (speaker) return isJoint(speaker) ? speaker.members : [];
  return statements.find((statement) => statement.speaker === id)?.members ?? [];
}

/** Pronouns and inherited sources name nobody, so only names, titles, roles and metonyms are listed. */
function namesOf(speaker: string, statements: readonly SiteStatement[]): SiteSpeaker['names'] {
  const naming = statements.filter(({ source: { via } }) => via !== 'pronoun' && via !== 'inherited');
  const names = naming.flatMap(({ siglum, slug, id, source, ...own }) => {
    const span = own.speaker === speaker ? source.span : source.members?.[own.members.indexOf(speaker)]?.span;
    return span ? [{ siglum, slug, statement: id, text: span.text }] : [];
  });
  const first = new Map(names.toReversed().map((name) => [`${name.siglum} ${name.text}`, name]));
  return [...first.values()].toSorted((a, b) => compareText(a.siglum, b.siglum) || compareText(a.text, b.text));
}

function siglaOf(statements: readonly SiteStatement[]): string[] {
  return [...new Set(statements.map(({ siglum }) => siglum))].toSorted((a, b) => a.length - b.length || compareText(a, b));
}

/** By the day under which each is filed; the sort is stable, so text order decides within a day. */
function byDate(statements: readonly SiteStatement[], { origins }: AlignmentFacts): SiteStatement[] {
  const homes = new Map(
    statements.map(({ id, article, saidOn }) => [id, homeDay(saidOn, origins.get(article)?.published ?? { earliest: null, latest: null })]),
  );
  const home = ({ id }: SiteStatement): HomeDay => homes.get(id) ?? { by: 'reported', day: undefined };
  return statements.toSorted((a, b) => byHomeDay(home(a), home(b)));
}
