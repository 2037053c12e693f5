import { categories, type Category, type Run } from './audit-page.ts';

/** A page with the medians of its runs. */
export interface MeasuredPage extends Run {
  /** Address under the base, with a slash at its start. */
  readonly path: string;
}

/** The least score of each category that the site is content with. */
export const goals: Readonly<Record<Category, number>> = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Each figure is the median of its own, so no single run is shown; a fault counts when most runs have it. @throws without a run. */
export function medianOf(path: string, runs: readonly Run[]): MeasuredPage {
  const of = (figure: (run: Run) => number) => median(runs.map(figure));
  const named = Map.groupBy(
    runs.flatMap(({ faults }) => faults),
    (fault) => fault.replace(/ \([^()]*\)$/, ''),
  );
  return {
    path,
    scores: Object.fromEntries(categories.map((name) => [name, of(({ scores }) => scores[name])])) as Run['scores'],
    lcp: of(({ lcp }) => lcp),
    cls: of(({ cls }) => cls),
    tbt: of(({ tbt }) => tbt),
    nodes: of(({ nodes }) => nodes),
    transfer: of(({ transfer }) => transfer),
    faults: [...named.values()].flatMap((alike) => (alike.length * 2 > runs.length ? (alike.at(-1) ?? []) : [])),
  };
}

/** `/about/: performance 91, the goal is 98`: one line for each score below its goal. */
export function belowGoals(pages: readonly MeasuredPage[]): string[] {
  return pages.flatMap(({ path, scores }) =>
    categories.flatMap((name) => (scores[name] < goals[name] ? [`${path}: ${name} ${scores[name]}, the goal is ${goals[name]}`] : [])),
  );
}

/** The pages as rows of cells, below a row of heads. */
export function toRows(pages: readonly MeasuredPage[]): string[][] {
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP s', 'CLS', 'TBT ms', 'DOM nodes', 'kB sent'];
  const rows = pages.map(({ path, scores, lcp, cls, tbt, nodes, transfer }) => [
    path,
    ...categories.map((name) => String(scores[name])),
    (lcp / 1000).toFixed(1),
    cls.toFixed(3),
    tbt.toFixed(0),
    String(nodes),
    (transfer / 1000).toFixed(0),
  ]);
  return [head, ...rows];
}

/** The report that is kept, in Markdown. @param runs how many a page had. @param cores of the machine. */
export function toMarkdown(pages: readonly MeasuredPage[], runs: number, cores: number): string {
  const [head = [], ...rows] = toRows(pages);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `# Lighthouse

The largest page of each kind, with the settings of a phone; each figure is the median of ${plural(runs, 'run')} by \`npm run lighthouse -- --write\`,
on ${plural(cores, 'core')}. The goal is ${goals.performance} for performance and 100 for the rest.

${[line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')}
`;
}

function plural(count: number, noun: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return `${words[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('There is no run to take a median of.');
  return (low + high) / 2;
}
