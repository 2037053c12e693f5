import type { ArticleHead } from '../../schema/dataset.ts';
import { differenceKindSchema, type Difference, type DifferenceKind, type DifferencePassage } from '../../schema/differences.ts';
import { plural } from '../article/facts.ts';
import { articlesOf, lookUp } from './difference-lookup.ts';
import { textDirective } from '../export/quote-link.ts';
import { articleUrl, differenceUrl, statementUrl, withSite } from '../urls.ts';

/** The kinds in the words of the ledger. */
export const differenceKinds: Readonly<Record<DifferenceKind, { readonly word: string; readonly title: string; readonly what: string }>> = {
  number: { word: 'number', title: 'Numbers', what: 'One thing is counted, or rounded, in several ways.' },
  spelling: { word: 'spelling', title: 'Spellings of names', what: 'One name is spelled in several ways.' },
  'first-name': { word: 'first name', title: 'First names', what: 'One person has several first names.' },
  office: { word: 'office', title: 'Offices', what: 'One person has several offices that are not held at once.' },
  date: { word: 'date', title: 'Dates', what: 'One occasion has several days, or a day and a month.' },
  document: { word: 'name of a document', title: 'Names of documents', what: 'One paper has several names.' },
  signatories: { word: 'signatories', title: 'Signatories', what: 'One paper has several lists of those who signed or pledged.' },
  place: { word: 'place', title: 'Places', what: 'One occasion has several places, or a place and its country.' },
  condition: {
    word: 'condition',
    title: 'Conditions',
    what: 'A condition stands in one place and not in another, or in other words than those quoted.',
  },
  scope: { word: 'scope', title: 'Scope', what: 'The same is said of several circles, or of one kind of thing more.' },
  wording: { word: 'wording', title: 'Wordings of one quotation', what: 'One quotation stands in several wordings.' },
  form: { word: 'form', title: 'Forms', what: 'Words are a quote in one article and a paraphrase, or the article’s own, in another.' },
  source: { word: 'source', title: 'Sources', what: 'One thing is given as said by several speakers.' },
  trigger: { word: 'trigger', title: 'Triggers', what: 'Words are given as a reaction to several things.' },
};

export interface DifferenceGroup {
  readonly kind: DifferenceKind;
  readonly title: string;
  readonly what: string;
  readonly differences: readonly Difference[];
}

/** The ledger: what was not dismissed, by kind; kinds without a difference are left out. */
export function toLedger(differences: readonly Difference[]): DifferenceGroup[] {
  const open = differences.filter(({ dismissed }) => dismissed === null);
  return differenceKindSchema.options.flatMap((kind) => {
    const own = open.filter((difference) => difference.kind === kind);
    return own.length > 0 ? [{ kind, ...differenceKinds[kind], differences: own }] : [];
  });
}

/** What `a` and `b` (ids of articles) have in two ways, with the passages of these two only. Dismissed ones are left out. */
export function differencesBetween(differences: readonly Difference[], a: string, b: string): Difference[] {
  return differences.flatMap((difference) => {
    const readings = difference.readings.flatMap((reading) => {
      const passages = reading.passages.filter(({ article }) => article === a || article === b);
      return passages.length > 0 ? [{ ...reading, passages }] : [];
    });
    const of = (article: string) => readings.filter(({ passages }) => passages.some((passage) => passage.article === article));
    const apart = of(a).some((reading) => of(b).some((other) => other !== reading));
    return difference.dismissed === null && apart ? [{ ...difference, readings }] : [];
  });
}

/** Those that have a passage in an article (by its id), or a claim. Dismissed ones are left out. */
export function differencesOf(
  differences: readonly Difference[],
  of: { readonly article: string } | { readonly claim: string },
): Difference[] {
  const { byClaim, byArticle } = lookUp(differences);
  return ('claim' in of ? byClaim.get(of.claim) : byArticle.get(of.article)) ?? [];
}

/** Those of a claim that two of the statements, of two articles, have in two ways. Dismissed ones are left out. */
export function differencesAmong(
  differences: readonly Difference[],
  statements: readonly { readonly id: string; readonly article: string }[],
): Difference[] {
  const ids = new Set(statements.map(({ id }) => id));
  const { byStatement, order } = lookUp(differences);
  const touched = [...new Set([...ids].flatMap((id) => byStatement.get(id) ?? []))];
  return touched
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .filter(({ claim, readings }) => {
      const among = readings.filter(({ passages }) => passages.some(({ statement }) => statement !== null && ids.has(statement)));
      const articles = new Set(
        among.flatMap(({ passages }) => passages.flatMap(({ statement, article }) => (ids.has(statement ?? '') ? article : []))),
      );
      return claim !== null && among.length > 1 && articles.size > 1;
    });
}

/** The articles with a passage, in order of publication. */
export function headsOf(difference: Difference, heads: readonly ArticleHead[]): ArticleHead[] {
  const byId = headsById(heads);
  return articlesOf(difference)
    .flatMap((id) => byId.get(id) ?? [])
    .toSorted((a, b) => a.order - b.order);
}

/** What kind of difference it is, and in how many articles. */
export function differenceDescription(difference: Difference): string {
  const passages = difference.readings.reduce((sum, reading) => sum + reading.passages.length, 0);
  return `${differenceKinds[difference.kind].what} ${plural(passages, 'passage')} of ${plural(articlesOf(difference).length, 'article')}.`;
}

/** Where the words of a passage stand. */
export function passageUrl({ slug, statement, text }: DifferencePassage): string {
  if (statement !== null) return statementUrl(slug, statement);
  return `${articleUrl(slug)}#${textDirective({ content: [{ start: 0, end: text.length, text }], prefix: '', suffix: '' })}`;
}

/** A passage as pieces, of which those that differ are marked; joined they are its text. */
export function piecesOf({ text, marks }: DifferencePassage): { readonly text: string; readonly marked: boolean }[] {
  const cuts = [0, ...marks.toSorted((a, b) => a.start - b.start).flatMap(({ start, end }) => [start, end]), text.length];
  return cuts
    .slice(1)
    .map((end, index) => ({ text: text.slice(cuts[index], end), marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** A difference as `/data/differences.json` has it. Dismissed ones are no differences. */
export function exportDifference({ id, kind, title, claim, speaker, readings }: Difference, site: URL | undefined) {
  const passages = readings.flatMap((reading) =>
    reading.passages.map(({ article, start, end, text, statement }) => ({ article, start, end, text, statement })),
  );
  return { id, kind, title, claim, speaker, passages, url: withSite(differenceUrl(id), site) };
}

const known = new WeakMap<readonly ArticleHead[], ReadonlyMap<string, ArticleHead>>();

function headsById(heads: readonly ArticleHead[]): ReadonlyMap<string, ArticleHead> {
  const byId = known.get(heads) ?? new Map(heads.map((head) => [head.id, head]));
  known.set(heads, byId);
  return byId;
}
