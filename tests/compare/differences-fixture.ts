import { readFileSync } from 'node:fs';
import { findDifferences } from '../../src/compare/differences.ts';
import { toDataset } from '../../src/compare/dataset.ts';
import { sha256 } from '../../src/corpus/sha256.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { readCorpus } from '../../src/read-corpus.ts';
import type { Difference } from '../../src/schema/differences.ts';
import type { SiteArticle } from '../../src/schema/dataset.ts';

/** One case of a fixture: invented articles, and the readings of the differences that are in them. */
interface Case {
  readonly name: string;
  readonly articles: readonly string[];
  /** Labels of the readings of each difference, divided by ` | `; empty where there is none. */
  readonly expected: readonly string[];
}

/** One day for all, so that they stand in the order of the case. */
const published = { edtf: '2031-06-10', earliest: '2031-06-10', latest: '2031-06-10', because: 'invented' };
const folder = 'tests/fixtures/differences';
const { corpus } = await readCorpus(`${folder}/corpus`);

/** The cases of a file: `== name`, articles after `A:` `B:` …, and `=> labels` for each difference or `=> none`. */
export function readCases(kind: string): Case[] {
  const [, ...blocks] = readFileSync(`${folder}/${kind}.txt`, 'utf8').split(/^== /m);
  return blocks.map((block) => {
    const [name = '', ...lines] = block.trim().split('\n');
    const expected = lines.flatMap((line) => (line.startsWith('=> ') ? line.slice(3) : []));
    const text = lines.filter((line) => !line.startsWith('=> ')).join('\n');
    const articles = text.split(/^[A-Z]: /m).flatMap((article) => article.trim() || []);
    return { name, articles, expected: expected.filter((line) => line !== 'none') };
  });
}

/** The articles of texts, as the site has them; `names` are their ids. */
export function articlesOf(texts: readonly string[], names: readonly string[] = ['a', 'b', 'c', 'd']): readonly SiteArticle[] {
  const compiled = texts.map((text, index) => {
    const id = names[index] ?? `article-${index}`;
    const record = extract({ id, file: `${id}.txt`, text, sha256: sha256(text) }, corpus, sha256, published);
    return { record, text, review: null, corrections: new Map<string, string>() };
  });
  return toDataset(corpus, compiled).articles;
}

export function differencesIn(articles: readonly SiteArticle[], changes: Partial<typeof corpus> = {}): Difference[] {
  return findDifferences(articles, { ...corpus, ...changes }, { claims: corpus.codebook, nearly: [] }, sha256);
}

export function labelsOf({ readings }: Difference): string {
  return readings.map(({ labels }) => labels.join(', ')).join(' | ');
}
