import type { ArticleHead, DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { compareText } from '../../text/compare.ts';
import { homeDay } from '../../text/story-days.ts';
import { titleInList } from '../article/facts.ts';
import { formatMonthLong } from '../dates.ts';
import type { Passage } from './passages.ts';
import { formWord } from '../words.ts';

/** What search is narrowed by. Values are ids, because they stand in the address of a search. */
export const facetNames = ['speaker', 'article', 'form', 'month', 'claim'] as const;
export type FacetName = (typeof facetNames)[number];

/** Value of a facet for statements that have none of it. */
export const noValue = 'none';

/** The values of one statement of an article; a span that crosses the end of a month has both months. */
export function toFacets(
  { speaker, members, slug, form, saidOn, claims }: SiteStatement,
  { published }: Pick<ArticleHead, 'published'>,
): Record<FacetName, string[]> {
  const { by, day } = homeDay(saidOn, published);
  const months = [by === 'said' ? saidOn?.earliest : undefined, day].flatMap((one) => one?.slice(0, 7) ?? []);
  return {
    speaker: [speaker ?? noValue, ...members],
    article: [slug],
    form: [form],
    month: months.length > 0 ? [...new Set(months)] : [noValue],
    claim: claims.length > 0 ? claims : [noValue],
  };
}

/** The values of a sentence without a statement: nobody says it, in no form, on no day. */
export function passageFacets({ slug }: Passage): { readonly article: string[] } {
  return { article: [slug] };
}

/** What tells statements from sentences that hold none; no reader chooses it. */
export function kindFacet(kind: 'statement' | 'passage'): { readonly kind: string[] } {
  return { kind: [kind] };
}

/** One value of a facet as a reader meets it, with the number of statements that have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

const titles: Record<FacetName, string> = {
  speaker: 'Speaker',
  article: 'Article',
  form: 'Form',
  month: 'Month said or reported',
  claim: 'Claim',
};

/** All facets of a corpus: speakers and claims by count, articles by siglum, months by date. */
export function listFacets(index: DatasetIndex, statements: readonly SiteStatement[], passages: readonly Passage[] = []): Facet[] {
  const labels: Record<FacetName, (value: string) => string> = {
    speaker: (id) =>
      id === 'article' ? 'the article itself' : (index.speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody named'),
    article: (slug) => index.articles.flatMap((head) => (head.slug === slug ? `${head.siglum} · ${titleInList(head)}` : [])).join(''),
    form: (form) => formWord(form as Form),
    month: (month) => (month === noValue ? 'month not known' : formatMonthLong(month)),
    claim: (id) => index.claims.find((claim) => claim.id === id)?.title ?? 'no claim',
  };
  const heads = new Map(index.articles.map((head) => [head.id, head]));
  const own = statements.flatMap((statement) => {
    const head = heads.get(statement.article);
    return head ? [toFacets(statement, head)] : [];
  });
  const all: Partial<Record<FacetName, string[]>>[] = [...own, ...passages.map(passageFacets)];
  return facetNames.map((name) => {
    const counts = new Map<string, number>();
    const joint = new Set(name === 'speaker' ? index.speakers.filter(({ members }) => members.length > 0).map(({ id }) => id) : []);
    for (const value of all.flatMap((facets) => facets[name] ?? [])) if (!joint.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, label: labels[name](value), count }));
    const ordered = name === 'speaker' || name === 'claim' ? values.toSorted((a, b) => b.count - a.count) : values.toSorted(byLabel(name));
    return { name, title: titles[name], values: ordered };
  });
}

/** Months sort by their value, so that years come before names of months; the rest by what is read. */
function byLabel(name: FacetName) {
  const key = ({ value, label }: FacetValue) => (name === 'month' || name === 'form' ? value : label);
  return (a: FacetValue, b: FacetValue) => compareText(key(a), key(b));
}
