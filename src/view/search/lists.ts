import type { DatasetIndex, SiteArticle, SiteSpeaker } from '../../schema/dataset.ts';
import { compareText } from '../../text/compare.ts';
import { contentWords } from '../../text/content-words.ts';
import { searchWords } from '../../text/search-words.ts';
import { claimUrl, speakerUrl } from '../urls.ts';
import { toPassages } from './passages.ts';

/** Somebody as search knows them. */
export interface NamedSpeaker {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Other spellings and full names that are listed, of what is no person those that share a word with the name. */
  readonly aliases: readonly string[];
  /** How articles name the speaker, where that shares a word with a name. */
  readonly printed: readonly string[];
  readonly statements: number;
}

/** Speakers and claims by their names and titles. */
export interface SearchLists {
  readonly speakers: readonly NamedSpeaker[];
  readonly claims: readonly { readonly id: string; readonly url: string; readonly title: string; readonly statements: number }[];
}

/** More words than these that lead to a speaker describe somebody, they name nobody. */
const mostWords = 8;

/** "26 nations" and "declaration of intent" tell what somebody or something is; as a name they would find it under other articles' words. */
function isName(text: string, name: string): boolean {
  const own = contentWords(name).map(({ stem }) => stem);
  return /\p{Lu}/u.test(text) && contentWords(text).some(({ stem }) => own.includes(stem)) && text.split(/\s+/).length <= mostWords;
}

export function toSearchLists({ claims }: Pick<DatasetIndex, 'claims'>, speakers: readonly SiteSpeaker[]): SearchLists {
  return {
    speakers: speakers.map(({ head: { id, name, kind, aliases: listed, totals }, names }) => {
      const aliases = listed.filter((text) => isName(text, kind === 'person' ? text : name));
      const printed = new Set(names.map(({ text }) => text.replaceAll(/\s+/g, ' ')).filter((text) => isName(text, name)));
      for (const known of [name, ...aliases]) printed.delete(known);
      return { id, url: speakerUrl(id), name, aliases, printed: [...printed], statements: totals.statements };
    }),
    claims: claims.map(({ id, title, totals }) => ({ id, url: claimUrl(id), title, statements: totals.statements })),
  };
}

/**
 * The words that a search without an answer may have meant, as printed, most frequent first: those of the sentences and of the names
 * of speakers, from four letters on.
 */
export function toVocabulary(articles: readonly SiteArticle[], { speakers }: SearchLists): string[] {
  const texts = articles.flatMap((article) => {
    const said = new Map(article.statements.map(({ sentence }) => [sentence.start, sentence.text]));
    return [...said.values(), ...toPassages(article).map(({ text }) => text)];
  });
  const found = new Map<string, Map<string, number>>();
  for (const text of [...texts, ...speakers.flatMap(({ name, aliases, printed }) => [name, ...aliases, ...printed])]) {
    for (const { key, start, end } of searchWords(text)) {
      if (!/^\p{L}{4,}$/u.test(key)) continue;
      const printed = text.slice(start, end).replace(/['’‘`]s$/, '');
      const forms = found.get(key) ?? new Map<string, number>();
      forms.set(printed, (forms.get(printed) ?? 0) + 1);
      found.set(key, forms);
    }
  }
  const words = [...found.values()].map((forms) => {
    const [[printed] = ['']] = [...forms].toSorted(([a, many], [b, few]) => few - many || compareText(a, b));
    return { printed, count: [...forms.values()].reduce((sum, count) => sum + count, 0) };
  });
  return words.toSorted((a, b) => b.count - a.count || compareText(a.printed, b.printed)).map(({ printed }) => printed);
}
