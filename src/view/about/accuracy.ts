import measured from '../../accuracy/measured.json' with { type: 'json' };
import type { Figures, Report } from '../../accuracy/report.ts';
import type { ArticleHead } from '../../schema/dataset.ts';
import { plural, titleInList } from '../article/facts.ts';

/** One table of figures: the first column names the row. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const report = measured as Report;

const columns = {
  statements: 'statements',
  precision: 'precision',
  recall: 'recall',
  f1: 'F1',
  directRecall: 'quotes found',
  indirectRecall: 'paraphrases found',
  speaker: 'speaker',
  form: 'form',
  saidOn: 'said on',
  dates: 'dates',
} as const satisfies Partial<Record<keyof Figures, string>>;

/** What says something about an article of tomorrow first, what the program was fitted to last. */
const setOrder = ['unseen', 'gum', 'invented', 'practice', 'five'];

const titles: Readonly<Record<string, string>> = {
  five: 'The five articles',
  practice: 'Practice articles, invented',
  invented: 'Invented articles, in view while the rules were written',
  unseen: 'Invented articles, kept apart while the rules were written',
  gum: 'Wikinews texts of the GUM corpus',
};

/** What the set that was kept apart shows, in whole numbers of 100, for a sentence. @throws when it was not measured. */
export function keptApart(): Readonly<Record<'kept-apart' | 'precision' | 'recall' | 'speaker', string>> {
  const set = report.sets.find(({ id }) => id === 'unseen');
  if (!set) throw new Error('The articles kept apart were not measured.');
  const of100 = (share: number | null) => (share === null ? 'an unknown number' : String(Math.round(share * 100)));
  return {
    'kept-apart': plural(set.articles, 'article'),
    precision: of100(set.precision),
    recall: of100(set.recall),
    speaker: of100(set.speaker),
  };
}

/** How right the machine is on each set of articles that people have read. */
export function setTable(): FigureTable {
  return {
    caption: 'By set of articles, those kept apart first',
    head: ['Set', 'articles', ...Object.values(columns)],
    rows: report.sets
      .toSorted((a, b) => setOrder.indexOf(a.id) - setOrder.indexOf(b.id))
      .map((set) => [titles[set.id] ?? set.title, String(set.articles), ...cells(set)]),
  };
}

/** … and on each article of this site that the gold has. */
export function articleTable(articles: readonly ArticleHead[]): FigureTable {
  const rows = articles.flatMap((head) => {
    const figures = report.byArticle.find(({ title }) => title === head.file);
    return figures ? [[`${head.siglum} · ${titleInList(head)}`, ...cells(figures)]] : [];
  });
  return { caption: 'By article of this site', head: ['Article', ...Object.values(columns)], rows };
}

/** Each rule with what it found, and the share that has the words, and the words and the speaker, of the gold. */
export function ruleTable(): FigureTable {
  const sets = report.sets.map(({ id }) => id);
  return {
    caption: 'By rule: statements found, with the right words, with the right words and speaker',
    head: ['Rule, with an example', ...sets.map((id) => shortTitles[id] ?? id)],
    rows: report.rules.map(({ rule, example, sets: bySet }) => [
      `${rule}: ${example}`,
      ...sets.map((id) => {
        const counts = bySet[id];
        return counts ? `${counts.found} · ${counts.words} · ${counts.speaker}` : '';
      }),
    ]),
  };
}

/** What statements of one confidence turned out to be. */
export function confidenceTable(): FigureTable {
  return {
    caption: 'By confidence: what it promises, and what is right',
    head: ['Set', 'confidence', 'statements', 'mean', 'right', 'wrong speakers'],
    rows: report.sets.flatMap(({ id, reliability }) =>
      reliability.map((bin) => [
        shortTitles[id] ?? id,
        `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`,
        String(bin.statements),
        bin.confidence.toFixed(2),
        bin.right.toFixed(2),
        String(bin.wrongSpeakers),
      ]),
    ),
  };
}

const shortTitles: Readonly<Record<string, string>> = {
  five: 'five',
  practice: 'practice',
  invented: 'in view',
  unseen: 'kept apart',
  gum: 'GUM',
};

function cells(figures: Figures): string[] {
  return Object.keys(columns).map((key) => {
    const value = figures[key as keyof typeof columns];
    if (value === null) return '–';
    return key === 'statements' ? String(value) : value.toFixed(2);
  });
}
