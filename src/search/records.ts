import type { DatasetIndex, SiteStatement } from '../schema/dataset.ts';
import { formatSaidOn } from '../view/dates.ts';
import { toFacets } from '../view/facets.ts';
import { speakerLabel } from '../view/labels.ts';
import { statementUrl } from '../view/urls.ts';

/** One statement as a Pagefind custom record. */
export interface SearchRecord {
  readonly url: string;
  readonly language: string;
  /** What is searched: the words, then who says it, so that a name finds its statements too. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** One record a statement. `meta.words` keeps the statement byte for byte, because Pagefind folds white space in `content`. */
export function toSearchRecords({ articles }: DatasetIndex, statements: readonly SiteStatement[]): SearchRecord[] {
  const heads = new Map(articles.map((head) => [head.slug, head]));
  return statements.map((statement) => {
    const { content, marks, siglum, slug, saidOn } = statement;
    const words = content.map(({ text }) => text);
    const speaker = speakerLabel(statement);
    const title = heads.get(slug)?.title ?? slug;
    return {
      url: statementUrl(slug, statement.id),
      language: 'en',
      content: `${words.join(' ')} — ${speaker}`,
      meta: {
        title: speaker,
        words: JSON.stringify(words),
        marks: JSON.stringify(marks),
        siglum,
        article: title,
        cue: statement.cue?.text ?? '',
        form: statement.form,
        saidOn: saidOn ? formatSaidOn(saidOn.edtf) : '',
      },
      filters: toFacets(statement),
      sort: { date: saidOn?.earliest ?? saidOn?.latest ?? '9999' },
    };
  });
}
