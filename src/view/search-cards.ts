import type { SiteArticle, SiteStatement } from '../schema/dataset.ts';
import { titleInList } from './article-facts.ts';
import { formatSaidOn } from './dates.ts';
import { speakerLabel } from './labels.ts';

/** What the search page shows of one statement. It is kept outside the index, because the index would search it too. */
export interface SearchCard extends Pick<SiteStatement, 'marks' | 'form'> {
  /** Byte for byte, one string a span. */
  readonly words: readonly string[];
  readonly speaker: string;
  readonly cue: string;
  /** In words; '' = not dated. */
  readonly saidOn: string;
}

export interface ArticleCards {
  readonly siglum: string;
  readonly title: string;
  /** By statement id. */
  readonly cards: Readonly<Record<string, SearchCard>>;
}

/** The statements of one article as the search page shows them. */
export function toSearchCards({ head, statements }: SiteArticle): ArticleCards {
  const cards = statements.map((statement): [string, SearchCard] => [
    statement.id,
    {
      words: statement.content.map(({ text }) => text),
      marks: statement.marks,
      form: statement.form,
      speaker: speakerLabel(statement),
      cue: statement.cue?.text ?? '',
      saidOn: statement.saidOn ? formatSaidOn(statement.saidOn.edtf) : '',
    },
  ]);
  return { siglum: head.siglum, title: titleInList(head), cards: Object.fromEntries(cards) };
}
