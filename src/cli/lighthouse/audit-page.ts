import lighthouse, { type Result } from 'lighthouse';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse says of a page in one run. */
export interface Run {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds, largest contentful paint. */
  readonly lcp: number;
  /** Cumulative layout shift, no unit. */
  readonly cls: number;
  /** Milliseconds, total blocking time. */
  readonly tbt: number;
  /** DOM nodes. */
  readonly nodes: number;
  /** Bytes sent, compressed as they were. */
  readonly transfer: number;
  /** Audits that keep a category below its whole score, the heaviest first, with what Lighthouse says of them. */
  readonly faults: readonly string[];
}

/** One run with the settings of a phone. @param port that of the browser's debugger. @throws when the page cannot be measured. */
export async function auditPage(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gives no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)])) as Run['scores'],
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    nodes: nodesIn(lhr),
    transfer: value('total-byte-weight'),
    faults: categories.flatMap((name) => faultsOf(lhr, name)),
  };
}

function faultsOf({ audits, categories: found }: Result, name: Category): string[] {
  const weighed = (found[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return weighed.flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= (name === 'performance' ? 0.9 : 1)) return [];
    return [`${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
  });
}

/** The first row of its table of statistics. */
function nodesIn({ audits }: Result): number {
  const details = audits['dom-size-insight']?.details;
  const first: unknown = details?.type === 'table' ? details.items[0]?.['value'] : undefined;
  return typeof first === 'object' && first !== null && 'value' in first ? Number(first.value) : Number.NaN;
}
