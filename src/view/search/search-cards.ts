import type { SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { titleInList } from '../article/facts.ts';
import { formatSaidOn } from '../dates.ts';
import { speakerLabel } from '../labels.ts';
import { toPassages } from './passages.ts';

/** What the search page shows of one statement. It is kept outside the index, because the index would search it too. */
export interface SearchCard extends Pick<SiteStatement, 'marks'> {
  /** null: a passage of an article without statements. */
  readonly form: SiteStatement['form'] | null;
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
  /** By statement id, or by the anchor of a passage. */
  readonly cards: Readonly<Record<string, SearchCard>>;
}

/** The statements of one article as the search page shows them; its passages where it has none. */
export function toSearchCards(article: SiteArticle): ArticleCards {
  const { head, statements } = article;
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
  const passages = toPassages(article).map(({ anchor, text }): [string, SearchCard] => [
    anchor,
    { words: [text], marks: [{ open: '', close: '' }], form: null, speaker: '', cue: '', saidOn: '' },
  ]);
  return { siglum: head.siglum, title: titleInList(head), cards: Object.fromEntries([...cards, ...passages]) };
}
