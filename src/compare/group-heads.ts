import type { CodebookClaim, Speaker } from '../schema/corpus.ts';
import type { ClaimHead, SiteClaim, SiteSpeaker, SiteStatement, SpeakerHead } from '../schema/dataset.ts';
import { toClaimPhrases } from './codebook-phrase.ts';
import { describeUtterances, toTotals, type AlignmentFacts } from './describe-utterances.ts';
import { compareText } from '../text/compare.ts';

/** Claims that at least one statement has, in codebook order, each with its statements by date. */
export function toClaims(codebook: readonly CodebookClaim[], statements: readonly SiteStatement[], facts: AlignmentFacts): SiteClaim[] {
  return codebook.flatMap(({ id, title, counts, patterns }) => {
    const own = byDate(statements.filter((statement) => statement.claims.includes(id)));
    if (own.length === 0) return [];
    const head: ClaimHead = { id, title, counts, sigla: siglaOf(own), statements: own.length, totals: toTotals(own, facts.origins) };
    return [{ head, statements: own, phrases: toClaimPhrases(own, patterns), utterances: describeUtterances(own, facts) }];
  });
}

/** Everybody with a statement, the article's own voice aside: listed speakers in file order, then the others by name. */
export function toSpeakers(
  listed: ReadonlyMap<string, Speaker>,
  statements: readonly SiteStatement[],
  facts: AlignmentFacts,
): SiteSpeaker[] {
  const groups = Map.groupBy(
    statements.filter(({ speaker }) => speaker !== null && speaker !== 'article'),
    ({ speaker }) => speaker ?? '',
  );
  const unlisted = [...groups.keys()].filter((id) => !listed.has(id)).toSorted();
  return [...listed.keys(), ...unlisted].flatMap((id) => {
    const own = groups.get(id);
    return own ? [toSpeaker(id, listed.get(id), byDate(own), facts)] : [];
  });
}

function toSpeaker(id: string, speaker: Speaker | undefined, statements: SiteStatement[], facts: AlignmentFacts): SiteSpeaker {
  const count = (form: string) => statements.filter((statement) => statement.form === form).length;
  const head: SpeakerHead = {
    id,
    name: speaker?.name ?? statements[0]?.speakerName ?? id,
    kind: speaker?.kind ?? 'unlisted',
    offices: (speaker?.offices ?? []).map(({ title, from, to }) => ({ title, ...(from ? { from } : {}), ...(to ? { to } : {}) })),
    sigla: siglaOf(statements),
    counts: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect') },
    totals: toTotals(statements, facts.origins),
  };
  return { head, statements, utterances: describeUtterances(statements, facts), names: namesOf(statements) };
}

/** Pronouns and inherited sources name nobody, so only names, titles, roles and metonyms are listed. */
function namesOf(statements: readonly SiteStatement[]): SiteSpeaker['names'] {
  const naming = statements.filter(({ source: { span, via } }) => span !== null && via !== 'pronoun' && via !== 'inherited');
  const names = naming.map(({ siglum, slug, id, source }) => ({ siglum, slug, statement: id, text: source.span?.text ?? '' }));
  const first = new Map(names.toReversed().map((name) => [`${name.siglum} ${name.text}`, name]));
  return [...first.values()].toSorted((a, b) => compareText(a.siglum, b.siglum) || compareText(a.text, b.text));
}

function siglaOf(statements: readonly SiteStatement[]): string[] {
  return [...new Set(statements.map(({ siglum }) => siglum))].toSorted((a, b) => a.length - b.length || compareText(a, b));
}

/** Undated statements come last; the sort is stable, so text order decides within a day. */
function byDate(statements: readonly SiteStatement[]): SiteStatement[] {
  const day = ({ saidOn }: SiteStatement) => saidOn?.earliest ?? saidOn?.latest ?? '9999';
  return statements.toSorted((a, b) => compareText(day(a), day(b)));
}
