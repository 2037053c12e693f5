import { correctionKindSchema, type Correction, type CorrectionKind } from '../schema/corpus.ts';
import type { ArticleHead } from '../schema/dataset.ts';
import { compareText } from '../text/compare.ts';
import { slugify } from '../text/slug.ts';
import type { Compiled } from './compiled.ts';

const leadLength = 64;

/** Heads of all articles in order of publication (earliest possible day, then file name), each with its siglum and slug. */
export function toArticleHeads(articles: readonly Compiled[]): ArticleHead[] {
  const slugs = new Set(articles.flatMap(({ review }) => (review ? [review.slug] : [])));
  return articles.toSorted(byPublication).map((article, order) => {
    const { record, review, corrections } = article;
    const { title, titleKind } = titleOf(article);
    const given = review?.published;
    const count = (form: string) => record.statements.filter((statement) => statement.form === form).length;
    return {
      id: record.id,
      slug: review?.slug ?? freeSlug(titleKind === 'printed' ? title : record.id, record.id, slugs),
      formerSlugs: review?.formerSlugs ?? [],
      siglum: toSiglum(order),
      order,
      title,
      titleKind,
      published: given ? { ...given, evidence: record.published.evidence, from: 'review' } : { ...record.published, from: 'text' },
      byline: record.byline,
      dateline: record.dateline,
      language: record.language,
      file: record.file,
      sha256: record.sha256,
      review: review?.reviewed
        ? {
            on: review.reviewed,
            corrections: review.corrections.length,
            statements: corrections.size,
            kinds: countKinds(review.corrections),
          }
        : null,
      counts: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect'), narrated: count('narrated') },
      sameText: null,
    };
  });
}

/** The article's own headline; else the review's; else its first words, which nobody chose as a title. */
function titleOf({ record, review, text }: Compiled): Pick<ArticleHead, 'title' | 'titleKind'> {
  if (record.headline) return { title: record.headline.text, titleKind: 'printed' };
  if (review?.title) return { title: review.title, titleKind: 'editorial' };
  const lead = record.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? text.trim();
  if (lead.length <= leadLength) return { title: lead, titleKind: 'lead' };
  const cut = lead.slice(0, leadLength).lastIndexOf(' ');
  return { title: `${lead.slice(0, cut > 0 ? cut : leadLength)} …`, titleKind: 'lead' };
}

/** A correction of several fields counts once for each. */
function countKinds(corrections: readonly Correction[]): Partial<Record<CorrectionKind, number>> {
  const kinds: Partial<Record<CorrectionKind, number>> = {};
  for (const kind of corrections.flatMap(kindsOf)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

function kindsOf({ add, drop, speaker, saidOn, form, claim, content, cue, onTopic }: Correction): CorrectionKind[] {
  if (add) return ['added'];
  if (drop) return ['dropped'];
  const fields = { speaker, date: saidOn, form, claim, words: content, cue, topic: onTopic };
  return correctionKindSchema.options.filter((kind) => kind in fields && fields[kind as keyof typeof fields] !== undefined);
}

function byPublication(a: Compiled, b: Compiled): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(a.record.id, b.record.id);
}

/** '9999' sorts articles without any day last. */
function dayOf({ record, review }: Compiled): string {
  const published = review?.published ?? record.published;
  return published.earliest ?? published.latest ?? '9999';
}

/** 0 → A, 25 → Z, 26 → AA. */
function toSiglum(order: number): string {
  const letter = String.fromCharCode(65 + (order % 26));
  return order < 26 ? letter : toSiglum(Math.floor(order / 26) - 1) + letter;
}

function freeSlug(title: string, id: string, taken: Set<string>): string {
  const wanted = slugify(title) || slugify(id) || 'article';
  const slug = taken.has(wanted) ? `${wanted}-${slugify(id)}` : wanted;
  taken.add(slug);
  return slug;
}
