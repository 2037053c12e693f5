import type { ArticleHead, ClaimHead, SiteStatement } from '../../schema/dataset.ts';
import { formatSaidOn } from '../dates.ts';
import { dayPhrase, toPresence, type PresenceMark } from './presence.ts';
import { toRowNotes } from './row-notes.ts';
import type { Day } from './days.ts';
import type { Cell, Entry, PageContext, Place, Row } from './timeline.ts';
import { markDifferences } from '../wording/word-marks.ts';
import { silenceUrl } from '../urls.ts';
import type { WordRange } from '../words.ts';

/** Columns are locked in a row up to so many articles, silent ones included; beyond, a row has so many cells that speak. */
const mostCells = 12;

/** One row: the statements of `own`, in `columns`, the articles that speak in its section. */
export function toRow(id: string, own: readonly Place[], columns: readonly ArticleHead[], page: PageContext): Row {
  const first = own[0];
  if (!first) throw new Error(`Row ${id} has no statements.`);
  const { claim, day, rowLabel: label } = first;
  const byArticle = Map.groupBy(own, ({ statement }) => statement.article);
  const locked = page.grouping === 'date' && columns.length <= mostCells;
  const speaking = locked ? columns : columns.filter(({ id: article }) => byArticle.has(article));
  const shown = speaking.slice(0, mostCells);
  const cells = shown.map((article) => byArticle.get(article.id) ?? []);
  const texts = cells.map((cell) => cell.map(({ statement }) => statement));
  const silences = page.rows.get(`${day.key} ${claim?.id ?? ''}`) ?? [];
  const at = { row: id, day, claim: claim?.id ?? '', silences };
  const presence = claim ? toPresence(page.articles, page.byClaim.get(claim.id) ?? [], at) : { marks: [], others: [] };
  const marks = claim ? markDifferences(texts) : new Map<string, readonly WordRange[]>();
  const marksOf = new Map(presence.marks.map((mark) => [mark.siglum, mark]));
  return {
    id,
    label,
    presence,
    notes: claim ? toRowNotes(texts, marks) : [],
    cells: shown.map((article, column) => ({
      article,
      entries: (cells[column] ?? []).map(toEntry),
      empty: claim ? whyEmpty(marksOf.get(article.siglum), claim) : undefined,
    })),
    more: speaking.length - shown.length,
  };
}

function toEntry({ statement, day }: Place): Entry {
  return { statement, when: otherDay(statement, day) };
}

/** The statement's own date where it says more or less than the day it stands under. */
function otherDay({ saidOn }: SiteStatement, day: Day): string | undefined {
  if (!saidOn || !day.edtf || saidOn.edtf === day.edtf) return undefined;
  const [said, stated] = [saidOn.edtf, day.edtf].map((edtf) => edtf.replace(/~$/, ''));
  if (said === stated) return day.edtf.endsWith('~') ? undefined : 'day estimated';
  return dayPhrase({ ...day, edtf: saidOn.edtf, words: formatSaidOn(saidOn.edtf) });
}

/** Where the article has the claim, or else the reason why it has none, on the page of the claim. */
function whyEmpty(mark: PresenceMark | undefined, claim: ClaimHead): Cell['empty'] {
  if (!mark || mark.state === 'here') return undefined;
  const isSilent = !claim.sigla.includes(mark.siglum);
  return { why: mark.words, href: mark.href ?? (isSilent ? silenceUrl(claim.id, mark.siglum) : undefined) };
}
