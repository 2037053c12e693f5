import type { NamedSpeaker, SearchLists } from '../../view/search/lists.ts';
import { find, nearSearch, readLists, type Places } from './engine.ts';
import { fillResult, joinHits, marked } from './fill-result.ts';
import { lacking, type Query } from './query.ts';
import { foundWords, nothingWords } from './words.ts';

/** So many results fit on a screen. */
const most = 8;
/** So many of one kind, where others are found too. */
const mostOfKind = 2;

/** What the search over a page shows for what was typed. */
export interface Suggestions {
  /** What was found, in words. */
  readonly status: string;
  /** Number of statements and other sentences found. */
  readonly total: number;
  /** The search that was probably meant, where nothing is found. */
  readonly near: string | undefined;
  /** Links, by group. */
  readonly groups: Readonly<Record<'statements' | 'passages' | 'speakers' | 'claims', readonly HTMLAnchorElement[]>>;
}

/** @param templates of a sentence, and of a name */
export async function suggest(
  places: Places,
  text: string,
  templates: { readonly sentence: HTMLTemplateElement; readonly name: HTMLTemplateElement },
): Promise<Suggestions> {
  const [answer, lists] = await Promise.all([find(places, { query: text, chosen: {} }), readLists(places)]);
  const { query, statements, passages, unknown } = answer;
  const named = namesFor(query, lists);
  const names = named.speakers.length + named.claims.length;
  const elsewhere = Math.min(passages.total, Math.max(mostOfKind, most - names - statements.total));
  const said = joinHits(await statements.more(most - names - elsewhere));
  const rest = joinHits(await passages.more(elsewhere));
  const sentence = (result: Parameters<typeof fillResult>[1]) => toLink(fillResult(templates.sentence, result, query, lists.speakers));
  const name = (url: string, words: string, count: number) => {
    const filled = templates.name.content.cloneNode(true) as DocumentFragment;
    filled.querySelector('[data-name]')?.append(marked(words, query));
    filled.querySelector('[data-count]')?.append(`${count} statement${count === 1 ? '' : 's'}`);
    const link = toLink(filled);
    link.href = url;
    return link;
  };
  const total = statements.total + passages.total;
  return {
    status: total > 0 ? foundWords(answer) : nothingWords(answer),
    total,
    near: unknown.length > 0 ? await nearSearch(places, text, unknown) : undefined,
    groups: {
      statements: said.map(sentence),
      passages: rest.map(sentence),
      speakers: named.speakers.map((one) => name(one.url, one.name, one.statements)),
      claims: named.claims.map((one) => name(one.url, one.title, one.statements)),
    },
  };
}

/** Those whose names, or whose title, have all that is looked for; those with most statements first. */
function namesFor(query: Query, { speakers, claims }: SearchLists) {
  const hasAll = (texts: readonly string[]) => {
    const { words, phrases } = lacking(texts.join(' ; '), query);
    return words.length + phrases.length === 0;
  };
  const top = <T extends { readonly statements: number }>(list: readonly T[]) =>
    list.toSorted((a, b) => b.statements - a.statements).slice(0, mostOfKind);
  const namesOf = ({ name, aliases, printed }: NamedSpeaker) => [name, ...aliases, ...printed];
  return {
    speakers: top(speakers.filter((speaker) => hasAll(namesOf(speaker)))),
    claims: top(claims.filter(({ title }) => hasAll([title]))),
  };
}

function toLink(filled: DocumentFragment): HTMLAnchorElement {
  const link = filled.querySelector('a');
  if (!link) throw new Error('The template of a result has no link.');
  return link;
}
