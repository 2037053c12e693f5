import type { ArticleHead, ClaimHead, SiteStatement } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import type { DaySilence } from '../../schema/silence.ts';
import { daySilenceWords, findDaySilence } from '../claim/silence.ts';
import { publishedShort } from '../article/facts.ts';
import { claimUrl, silenceUrl } from '../urls.ts';
import { differencesOf, differingIn } from './differing.ts';
import { byDay, type Day } from './days.ts';
import { besideDay } from './home-days.ts';
import { closestWording } from '../wording/closest-wording.ts';
import type { Cell, Entry, PageContext, Place, Row } from './timeline.ts';

/** Columns are locked in a row up to so many articles, silent ones included; beyond, a row has so many cells that speak. */
const mostCells = 12;

/** One row: the statements of `own`, in `columns`, the articles that speak in its section. */
export function toRow(id: string, own: readonly Place[], columns: readonly ArticleHead[], page: PageContext): Row {
  const [first] = own;
  if (!first) throw new Error(`Row ${id} has no statements.`);
  const { claim, home, rowLabel: label } = first;
  const byArticle = Map.groupBy(own, ({ statement }) => statement.article);
  const locked = page.grouping === 'date' && columns.length <= mostCells && byArticle.size > 1;
  const speaking = locked ? columns : columns.filter(({ id: article }) => byArticle.has(article));
  const shown = speaking.slice(0, mostCells);
  const differences = differencesOf(
    page.differences,
    own.map(({ statement }) => statement),
  );
  const published = new Map(page.articles.map((article) => [article.id, publishedShort(article.published)]));
  const toEntry = ({ statement, day }: Place): Entry => ({
    statement,
    differing: differingIn(differences, statement),
    when: day.edtf === undefined ? `reported ${published.get(statement.article) ?? ''}` : besideStated(statement, day, home),
  });
  const silences = page.rows.get(`${home.key} ${claim?.id ?? ''}`) ?? [];
  const sayings = claim ? (page.byClaim.get(claim.id) ?? []) : [];
  return {
    id,
    label,
    also: claim ? alsoIn(claim, own, sayings, home) : undefined,
    differences,
    cells: shown.map((article) => {
      const places = byArticle.get(article.id) ?? [];
      const closest = standsFor(places, own, differences);
      return {
        article,
        first: closest && toEntry(closest),
        again: places
          .filter((other) => other !== closest)
          .toSorted(inText)
          .map(toEntry),
        empty: claim && !closest ? whyEmpty(article, claim, sayings, silences) : undefined,
      };
    }),
    more: speaking.length - shown.length,
  };
}

/**
 * What stands for an article in a row: of what a difference names the wording closest to what was said, else of all of it. A
 * headline stands for nothing while there is more.
 */
function standsFor(places: readonly Place[], row: readonly Place[], differences: readonly Difference[]): Place | undefined {
  const text = places.filter(({ statement }) => statement.sentence.start > 0);
  const pool = text.length > 0 ? text : places;
  const named = pool.filter(({ statement }) => differingIn(differences, statement).length > 0);
  const others = row.filter(({ statement }) => statement.article !== places[0]?.statement.article).map(({ statement }) => statement);
  const statement = closestWording(
    (named.length > 0 ? named : pool).map((place) => place.statement),
    others,
  );
  return places.find((place) => place.statement === statement);
}

function inText({ statement: a }: Place, { statement: b }: Place): number {
  return a.sentence.start - b.sentence.start;
}

/** The statement's own day where it says more or less than the one it stands under. */
function besideStated({ saidOn }: SiteStatement, day: Day, home: Day): string | undefined {
  if (day.key !== home.key) return besideDay(day, home);
  return saidOn?.edtf.endsWith('~') && !home.edtf?.endsWith('~') ? 'date inferred' : undefined;
}

/** Where the other articles report the claim, seen from this row: "earlier in A, B, later in D". */
function alsoIn({ sigla }: ClaimHead, own: readonly Place[], sayings: readonly Place[], home: Day): string | undefined {
  const here = new Set(own.map(({ statement }) => statement.siglum));
  const others = sigla.filter((siglum) => !here.has(siglum));
  const whens = Map.groupBy(others, (siglum) => {
    const days = sayings.filter(({ statement }) => statement.siglum === siglum).map((saying) => saying.home);
    if (days.length === 0 || home.edtf === undefined || days.some(({ edtf }) => edtf === undefined)) return 'also';
    return days.every((day) => byDay(day, home) < 0) ? 'earlier' : days.every((day) => byDay(day, home) > 0) ? 'later' : 'also';
  });
  const words = (['earlier', 'later', 'also'] as const).flatMap((when) => {
    const found = whens.get(when);
    return found ? `${when} in ${found.join(', ')}` : [];
  });
  return words.length === 0 ? undefined : words.join('; ');
}

/** Where the article has the claim, or else the reason why it has none, on the page of the claim. */
function whyEmpty({ siglum }: ArticleHead, claim: ClaimHead, sayings: readonly Place[], silences: readonly DaySilence[]): Cell['empty'] {
  const elsewhere = sayings.find(({ statement }) => statement.siglum === siglum);
  if (elsewhere) return { why: 'reports it for another day', href: `#${elsewhere.row}` };
  const silence = findDaySilence(silences, siglum);
  if (claim.sigla.includes(siglum)) return { why: 'reports it for another day', href: claimUrl(claim.id) };
  return { why: silence ? daySilenceWords(silence) : 'does not report it', href: silenceUrl(claim.id, siglum) };
}
