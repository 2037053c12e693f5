import type { SentencePart } from '../../schema/differences.ts';
import type { Span } from '../../schema/span.ts';
import { listed } from '../words.ts';

interface Source {
  /** Id of the article. */
  readonly article: string;
  readonly siglum: string;
}

/** Words of two articles that stand in one place of a quotation. */
interface Found {
  readonly a: Source;
  readonly b: Source;
  readonly one: Span;
  readonly other: Span;
}

/** "E has “overt” where D has “undisguised”." Articles with the same words, letter for letter, stand together. */
export function rewordingSentences(found: readonly Found[]): SentencePart[][] {
  const same = Map.groupBy(found, ({ one, other }) => JSON.stringify([one.text, other.text]));
  return [...same.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      [
        ...clause(
          own.map(({ b }) => b),
          first.other,
        ),
        { text: ' where ' },
        ...clause(
          own.map(({ a }) => a),
          first.one,
        ),
        { text: '.' },
      ],
    ];
  });
}

function clause(sources: readonly Source[], { text }: Span): SentencePart[] {
  const all = [...new Map(sources.map(({ article, siglum }) => [article, siglum]))];
  const sigla = all.map(([, siglum]) => siglum);
  return [{ text: `${listed(sigla)} ${sigla.length > 1 ? 'have' : 'has'} ` }, { words: [text], articles: all.map(([article]) => article) }];
}
