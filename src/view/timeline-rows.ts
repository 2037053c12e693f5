import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import { formatSaidOn } from './dates.ts';
import { dayPhrase, toPresence, type PresenceMark } from './presence.ts';
import { toRowNotes } from './row-notes.ts';
import type { Day } from './timeline-days.ts';
import type { Cell, Entry, Place, Row } from './timeline.ts';
import { markDifferences } from './word-marks.ts';
import { toPassages, type WordRange } from './words.ts';

/**
 * One row: the statements of `own`, a cell for each column. `all` are the statements of the page, which show what the articles do
 * with the same claim elsewhere.
 */
export function toRow(
  id: string,
  own: readonly Place[],
  all: readonly Place[],
  columns: readonly ArticleHead[],
  articles: readonly ArticleHead[],
): Row {
  const first = own[0];
  if (!first) throw new Error(`Row ${id} has no statements.`);
  const { claim, day, rowLabel: label } = first;
  const cells = columns.map((article) => own.filter(({ statement }) => statement.article === article.id));
  const texts = cells.map((cell) => cell.map(({ statement }) => statement));
  const presence = claim ? toPresence(articles, sayingsOf(claim.id, all), { row: id, day, speaking: speakersOn(day, all) }) : [];
  const marks = claim ? markDifferences(texts) : new Map<string, readonly WordRange[]>();
  return {
    id,
    label,
    presence,
    notes: claim ? toRowNotes(texts, marks) : [],
    cells: columns.map((article, column) => ({
      article,
      entries: (cells[column] ?? []).map((place) => toEntry(place, marks.get(place.statement.id))),
      empty: whyEmpty(presence.find(({ siglum }) => siglum === article.siglum)),
    })),
  };
}

function sayingsOf(claim: string, all: readonly Place[]): Place[] {
  return all.filter(({ statement }) => statement.claims.includes(claim));
}

function speakersOn({ key }: Day, all: readonly Place[]): Set<string> {
  return new Set(all.flatMap(({ day, statement }) => (day.key === key ? statement.article : [])));
}

function toEntry({ statement, day }: Place, ranges: readonly WordRange[] | undefined): Entry {
  return { statement, passages: toPassages(statement, ranges), when: otherDay(statement, day) };
}

/** The statement's own date where it says more or less than the day it stands under. */
function otherDay({ saidOn }: SiteStatement, day: Day): string | undefined {
  if (!saidOn || !day.edtf || saidOn.edtf === day.edtf) return undefined;
  const [said, stated] = [saidOn.edtf, day.edtf].map((edtf) => edtf.replace(/~$/, ''));
  if (said === stated) return day.edtf.endsWith('~') ? undefined : 'day estimated';
  return dayPhrase({ ...day, edtf: saidOn.edtf, words: formatSaidOn(saidOn.edtf) });
}

function whyEmpty(mark: PresenceMark | undefined): Cell['empty'] {
  return mark && mark.state !== 'here' ? { why: mark.words, row: mark.row } : undefined;
}
