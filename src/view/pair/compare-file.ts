import type { DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import type { Alignable } from './align-claims.ts';
import { titleInList } from '../article/facts.ts';
import { speakerLabel } from '../labels.ts';
import { daySort } from './pair.ts';
import { dayPhrase } from '../timeline/presence.ts';
import { assignDays } from '../timeline/days.ts';
import { articleUrl, claimUrl, statementUrl } from '../urls.ts';

/** What the picker loads of one article: its statements as they are set beside those of others. */
export interface CompareFile {
  readonly slug: string;
  readonly siglum: string;
  readonly order: number;
  readonly title: string;
  readonly url: string;
  /** By id. */
  readonly claims: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  /** In text order. */
  readonly statements: readonly CompareStatement[];
}

export interface CompareStatement extends Alignable, Pick<SiteStatement, 'marks'> {
  readonly siglum: string;
  readonly form: Form;
  /** '' for the article's own voice. */
  readonly speaker: string;
  readonly cue: string;
  /** "on 5 Sept 2025". */
  readonly when: string;
  /** Byte for byte, one a span. */
  readonly content: readonly { readonly text: string }[];
  readonly url: string;
}

export function toCompareFile({ head, statements, elsewhere }: SiteArticle, index: DatasetIndex): CompareFile {
  // Other articles may state a day that this one estimates.
  const days = assignDays(index, [...statements, ...elsewhere]);
  const used = new Set(statements.flatMap(({ claims }) => claims));
  const claims = index.claims.filter(({ id }) => used.has(id));
  return {
    slug: head.slug,
    siglum: head.siglum,
    order: head.order,
    title: titleInList(head),
    url: articleUrl(head.slug),
    claims: Object.fromEntries(claims.map(({ id, title }) => [id, { title, url: claimUrl(id) }])),
    statements: statements.map((statement) => {
      const day = days.get(statement.id);
      const { id, slug, siglum, form, marks, content, utterance, cue } = statement;
      return {
        id,
        claims: statement.claims,
        utterance,
        day: daySort(day),
        siglum,
        form,
        speaker: form === 'narrated' ? '' : speakerLabel(statement),
        cue: cue && /\p{L}/u.test(cue.text) ? cue.text : '',
        when: day ? dayPhrase(day) : '',
        content: content.map(({ text }) => ({ text })),
        marks,
        url: statementUrl(slug, id),
      };
    }),
  };
}
