import type { DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import type { Difference, SentencePart } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import { undated, type Alignable } from './align-claims.ts';
import { titleInList } from '../article/facts.ts';
import { differingIn, ofArticle } from '../difference/difference-lookup.ts';
import { speakerPage } from '../speaker/speaker.ts';
import type { ShownStatement } from '../statement/sentence.ts';
import { assignDays, dayPhrase, type Day } from '../timeline/days.ts';
import { articleUrl, claimUrl, differenceUrl, statementUrl } from '../urls.ts';
import type { Besides } from '../wording/beside.ts';

/** What is shown of one article beside others: a page of two is made of two of these, the picker loads those that are picked. */
export interface CompareFile {
  readonly id: string;
  readonly slug: string;
  readonly siglum: string;
  readonly order: number;
  readonly title: string;
  readonly url: string;
  /** By id. */
  readonly claims: Readonly<Record<string, CompareClaim>>;
  /** In text order. */
  readonly statements: readonly CompareStatement[];
  /** Listed differences in which it has a part, in the order of the list. */
  readonly differences: readonly CompareDifference[];
}

export interface CompareClaim {
  readonly title: string;
  readonly url: string;
}

export interface CompareStatement extends Alignable, Besides, ShownStatement {
  readonly id: string;
  readonly siglum: string;
  readonly form: ShownStatement['form'];
  readonly content: ShownStatement['content'];
  /** '' where the speaker has no page. */
  readonly speakerUrl: string;
  /** "on 5 Sept 2025". */
  readonly when: string;
  /** Title of the event; '' without one. */
  readonly occasion: string;
  readonly url: string;
}

export interface CompareDifference {
  readonly id: string;
  readonly url: string;
  readonly claim: string | null;
  /** What differs, in words. */
  readonly sentence: readonly SentencePart[];
  /** Place of the difference in the list. */
  readonly order: number;
  /** The ways in which this article has the thing, by their place among all ways. */
  readonly readings: readonly number[];
  /** The words of this article that differ, as places in its text. */
  readonly marked: readonly Range[];
}

export function toCompareFile(
  { head, statements, elsewhere }: Pick<SiteArticle, 'head' | 'statements' | 'elsewhere'>,
  index: DatasetIndex,
  differences: readonly Difference[],
): CompareFile {
  // Other articles may state a day that this one estimates.
  const days = assignDays(index, [...statements, ...elsewhere]);
  const used = new Set(statements.flatMap(({ claims }) => claims));
  const claims = index.claims.filter(({ id }) => used.has(id));
  return {
    id: head.id,
    slug: head.slug,
    siglum: head.siglum,
    order: head.order,
    title: titleInList(head),
    url: articleUrl(head.slug),
    claims: Object.fromEntries(claims.map(({ id, title }) => [id, { title, url: claimUrl(id) }])),
    statements: statements.map((statement) => toCompareStatement(statement, days.get(statement.id))),
    differences: ofArticle(differences, head.id).map((difference) => ({
      id: difference.id,
      url: differenceUrl(difference.id),
      claim: difference.claim,
      sentence: difference.sentence,
      order: differences.indexOf(difference),
      readings: difference.readings.flatMap(({ passages }, place) => (passages.some(({ article }) => article === head.id) ? [place] : [])),
      marked: differingIn([difference], head.id),
    })),
  };
}

function toCompareStatement(statement: SiteStatement, day: Day | undefined): CompareStatement {
  const { id, article, slug, siglum, form, speaker, speakerName, members, source, content, sentence, marks, utterance, claims } = statement;
  return {
    id,
    article,
    claims,
    utterance,
    day: daySort(day),
    slug,
    siglum,
    form,
    speaker,
    speakerName,
    members,
    source,
    speakerUrl: speakerPage(speaker) ?? '',
    when: day?.edtf === undefined ? '' : dayPhrase(day),
    occasion: day?.event?.title ?? '',
    content,
    sentence,
    marks,
    url: statementUrl(slug, id),
  };
}

/** Sorts as `byDay` does. */
function daySort(day: Day | undefined): string {
  return `${day?.latest ?? undated} ${day?.earliest ?? '0000'} ${day?.key ?? ''}`;
}
