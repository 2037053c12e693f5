import type { ArticleHead, DatasetIndex } from '../../schema/dataset.ts';
import { differenceKindSchema, type Difference, type DifferenceKind, type DifferencePassage } from '../../schema/differences.ts';
import { plural } from '../article/facts.ts';
import { articlesOf, differingWords, lookUp } from './difference-lookup.ts';
import { sentenceText } from './difference-sentence.ts';
import { toSentence, type SentencePart } from '../statement/sentence.ts';
import { formatSaidOn } from '../dates.ts';
import { textDirective } from '../export/quote-link.ts';
import { articleUrl, differenceUrl, statementUrl, withSite } from '../urls.ts';

/** The kinds in the words of the list. */
export const differenceKinds: Readonly<Record<DifferenceKind, { readonly word: string; readonly title: string; readonly what: string }>> = {
  condition: { word: 'condition', title: 'Conditions', what: 'One article keeps a condition that the other drops, or puts it otherwise.' },
  document: { word: 'document', title: 'What the document is called', what: 'The articles name one document differently.' },
  scope: { word: 'who or what', title: 'Who or what is meant', what: 'One article makes it wider, or means somebody or something else.' },
  number: { word: 'number', title: 'Numbers', what: 'The numbers differ.' },
  certainty: { word: 'certainty', title: 'How certain it is', what: 'One article puts as settled what another puts as open.' },
  wording: { word: 'wording', title: 'Wording of a quote', what: 'The articles quote the same words differently.' },
  signatories: { word: 'signatories', title: 'Who signed', what: 'The articles name different signatories.' },
  source: { word: 'who said it', title: 'Who said it', what: 'The articles attribute the same words to different speakers.' },
  trigger: {
    word: 'what prompted it',
    title: 'What prompted it',
    what: 'The articles see the same words as a reaction to different things.',
  },
  office: { word: 'job title', title: 'Job titles', what: 'One person, two job titles.' },
  date: { word: 'date', title: 'When it happened', what: 'The date differs, or is less precise.' },
  place: { word: 'place', title: 'Where it happened', what: 'The place differs, or is less precise.' },
  form: { word: 'quote or paraphrase', title: 'Quote or paraphrase', what: 'One article quotes what another puts in its own words.' },
  'first-name': { word: 'first name', title: 'First names', what: 'One person, two first names.' },
  spelling: { word: 'spelling', title: 'Spelling of names', what: 'One name, spelled differently.' },
};

export interface DifferenceGroup {
  readonly kind: DifferenceKind;
  readonly title: string;
  readonly what: string;
  readonly differences: readonly Difference[];
}

/** What was not dismissed, by kind; kinds without a difference are left out. */
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
export function kindInWords(difference: Difference): string {
  const passages = difference.readings.reduce((sum, reading) => sum + reading.passages.length, 0);
  const { what } = differenceKinds[difference.kind];
  return `${what} ${plural(passages, 'passage')} in ${plural(articlesOf(difference).length, 'article')}.`;
}

/** When what differs was said, each day once and in words. */
export function saidOnDays({ readings, claim }: Difference): string[] {
  if (claim === null) return [];
  const days = readings.flatMap(({ passages }) => passages.flatMap(({ saidOn }) => saidOn ?? []));
  return [...new Set(days)].toSorted().map(formatSaidOn);
}

/** Where the words of a passage stand. */
export function passageUrl({ slug, statement, text }: DifferencePassage): string {
  if (statement !== null) return statementUrl(slug, statement);
  return `${articleUrl(slug)}#${textDirective({ content: [{ start: 0, end: text.length, text }], prefix: '', suffix: '' })}`;
}

/** A passage in its whole sentence, in the parts of a statement in its sentence: the passage is what is said. */
export function passageSentence(passage: DifferencePassage): SentencePart[] {
  const content = [{ start: passage.start, end: passage.end, text: passage.text }];
  return toSentence({ sentence: passage.sentence, content, marks: [] }, differingWords(passage));
}

/** What a difference is about, in the words of the site: its claim or occasion, and the one who says it. */
export function differenceContext({ claim, event, speaker }: Difference, index: DatasetIndex): string[] {
  const about = index.claims.find(({ id }) => id === claim)?.title ?? index.events.find(({ id }) => id === event)?.title;
  return [about, index.speakers.find(({ id }) => id === speaker)?.name].flatMap((words) => words ?? []);
}

/** A difference as `/data/differences.json` has it. Dismissed ones are no differences. */
export function exportDifference(difference: Difference, site: URL | undefined) {
  const { id, kind, title, claim, speaker, event, readings } = difference;
  const passages = readings.flatMap((reading) =>
    reading.passages.map(({ article, start, end, text, statement }) => ({ article, start, end, text, statement })),
  );
  return { id, kind, title, sentence: sentenceText(difference), claim, speaker, event, passages, url: withSite(differenceUrl(id), site) };
}

const known = new WeakMap<readonly ArticleHead[], ReadonlyMap<string, ArticleHead>>();

function headsById(heads: readonly ArticleHead[]): ReadonlyMap<string, ArticleHead> {
  const byId = known.get(heads) ?? new Map(heads.map((head) => [head.id, head]));
  known.set(heads, byId);
  return byId;
}
