import type { Reading, SentencePart } from '../../schema/differences.ts';
import { contentWords } from '../../text/content-words.ts';
import type { FoundReading, Phrase } from './found.ts';

/** How a difference is put into one sentence. What stands in quotation marks is never ours: it comes with the passages. */
export type Say =
  /** The words of each article, one after the other: “26 towns” (A), “24 towns” (B). */
  | { readonly how: 'list'; readonly head?: string }
  /** “A danger” is said of “the ships” (A), “the bridge” (B). */
  | { readonly how: 'said-of'; readonly words: string }
  /** B keeps “during the storm”; A does not. */
  | { readonly how: 'kept' }
  /** C also names “docks”; A and B name ships only. */
  | { readonly how: 'also'; readonly only: string }
  /** B quotes Pavel Brodny; A paraphrases. */
  | { readonly how: 'form' }
  /** A attributes this to Ada Vey, B to Pavel Brodny. */
  | { readonly how: 'source' };

/** Articles that have a thing in the same words. */
interface Group {
  readonly phrase: Phrase | undefined;
  readonly label: string;
  readonly articles: readonly string[];
}

const mostGroups = 6;
const mostLetters = 8;
const mostWords = 12;

/** The sentence about readings that stand in order; letters of articles stand in order of publication. */
export function toSentence(
  say: Say,
  readings: readonly (FoundReading | (Omit<Reading, 'passages'> & FoundReading))[],
  letters: ReadonlyMap<string, string>,
): SentencePart[] {
  const inOrder = (ids: Iterable<string>) => [...letters.keys()].filter((id) => new Set(ids).has(id));
  const lettersOf = (ids: readonly string[]) => {
    const own = ids.map((id) => letters.get(id) ?? '');
    return own.length <= mostLetters ? own : [...own.slice(0, mostLetters - 1), `${own.length - mostLetters + 1} more`];
  };
  const listed = (ids: readonly string[]) => and(lettersOf(ids));
  const articlesOf = ({ passages }: FoundReading) => inOrder(passages.map(({ article }) => article));
  const words = (group: Group): SentencePart | undefined =>
    group.phrase && { words: group.phrase.pieces.map(cut), articles: [...group.articles] };

  switch (say.how) {
    case 'list':
      return joined([...(say.head === undefined ? [] : [{ text: `${say.head}: ` }]), ...list()]);
    case 'said-of':
      return joined([{ words: [say.words], articles: inOrder(readings.flatMap(articlesOf)) }, { text: ' is said of ' }, ...list()]);
    case 'kept':
      return joined(kept());
    case 'also':
      return joined(also(say.only));
    case 'form':
      return joined(forms());
    case 'source':
      return joined(sources());
  }

  /** The phrases of a reading, those of equal words together, each article with the first of its own. */
  function groups(reading: FoundReading): Group[] {
    const first = new Map<string, Phrase>();
    for (const phrase of reading.phrases) if (!first.has(phrase.article)) first.set(phrase.article, phrase);
    const byWords = Map.groupBy(first.values(), ({ pieces }) => pieces.map(cut).join(' … '));
    return [...byWords.values()].map((own) => ({ phrase: own[0], label: '', articles: inOrder(own.map(({ article }) => article)) }));
  }

  function list(): SentencePart[] {
    const place = ({ articles: [first = ''] }: Group) => [...letters.keys()].indexOf(first);
    const all = readings.flatMap((reading) => groups(reading)).toSorted((a, b) => place(a) - place(b));
    // Capitals alone are no other words of the same articles.
    const distinct = all.filter(
      (group, index) =>
        !all.slice(0, index).some((other) => fold(other) === fold(group) && group.articles.every((id) => other.articles.includes(id))),
    );
    const shown = distinct.slice(0, mostGroups);
    const without = readings.filter(({ phrases }) => phrases.length === 0).flatMap(articlesOf);
    const silent = inOrder(without).filter((id) => !all.some(({ articles }) => articles.includes(id)));
    return [
      ...shown.flatMap((group, index): SentencePart[] => {
        const part = words(group);
        const next = shown[index + 1];
        // “letter”, “declaration” (D): the letter stands once.
        const letter = next && String(next.articles) === String(group.articles) ? '' : ` (${lettersOf(group.articles).join(', ')})`;
        return part ? [part, { text: `${letter}${next ? ', ' : ''}` }] : [];
      }),
      ...(distinct.length > shown.length ? [{ text: `, and ${distinct.length - shown.length} more` }] : []),
      ...(silent.length > 0 ? [{ text: `; ${listed(silent)} ${silent.length > 1 ? 'have' : 'has'} no such words` }] : []),
    ];
  }

  function kept(): SentencePart[] {
    const having = readings.filter(({ phrases }) => phrases.length > 0);
    const all = having.flatMap((reading) => groups(reading));
    // One article may have it in several words: the first stand for all.
    const own = all.filter(
      (group, index) => !all.slice(0, index).some(({ articles }) => group.articles.every((id) => articles.includes(id))),
    );
    const keeping = new Set(all.flatMap(({ articles }) => articles));
    const without = inOrder(readings.filter(({ phrases }) => phrases.length === 0).flatMap(articlesOf)).filter((id) => !keeping.has(id));
    if (without.length === 0) return list();
    return [
      ...own.slice(0, mostGroups).flatMap((group, index): SentencePart[] => {
        const part = words(group);
        const verb = group.articles.length > 1 ? 'keep' : 'keeps';
        return part ? [{ text: `${index > 0 ? ', ' : ''}${listed(group.articles)} ${index > 0 ? '' : `${verb} `}` }, part] : [];
      }),
      { text: `; ${listed(without)} ${without.length > 1 ? 'do' : 'does'} not` },
    ];
  }

  function also(only: string): SentencePart[] {
    const more = readings.filter(({ phrases }) => phrases.length > 0).flatMap((reading) => groups(reading));
    const having = new Set(more.flatMap(({ articles }) => articles));
    const less = inOrder(readings.filter(({ phrases }) => phrases.length === 0).flatMap(articlesOf)).filter((id) => !having.has(id));
    return [
      ...more.slice(0, mostGroups).flatMap((group, index): SentencePart[] => {
        const part = words(group);
        const verb = group.articles.length > 1 ? 'also name' : 'also names';
        return part ? [{ text: `${index > 0 ? ', ' : ''}${listed(group.articles)} ${index > 0 ? '' : `${verb} `}` }, part] : [];
      }),
      { text: `; ${listed(less)} ${less.length > 1 ? 'name' : 'names'} ${only} only` },
    ];
  }

  function forms(): SentencePart[] {
    const order = ['direct', 'mixed', 'indirect', 'narrated'];
    const told = readings.toSorted((a, b) => order.indexOf(formOf(a)) - order.indexOf(formOf(b)));
    let named = '';
    let before: readonly string[] = [];
    const clauses = told.slice(0, mostGroups).map((reading) => {
      const ids = articlesOf(reading);
      const many = ids.length > 1;
      const name = reading.passages[0]?.speakerName ?? '';
      const whom = name === named || formOf(reading) === 'narrated' ? '' : ` ${name}`;
      if (formOf(reading) !== 'narrated') named = name;
      const again = ids.some((id) => before.includes(id)) ? 'elsewhere ' : '';
      before = [...before, ...ids];
      const verb = {
        direct: many ? 'quote' : 'quotes',
        mixed: many ? 'quote' : 'quotes',
        indirect: many ? 'paraphrase' : 'paraphrases',
        narrated: many ? 'say this in their own voice' : 'says this in its own voice',
      }[formOf(reading)];
      return `${again}${listed(ids)} ${verb}${whom}${formOf(reading) === 'mixed' ? ' in part' : ''}`;
    });
    return [{ text: clauses.join('; ') }];
  }

  function sources(): SentencePart[] {
    const clauses = readings.slice(0, mostGroups).map((reading, index) => {
      const ids = articlesOf(reading);
      const verb = index > 0 ? '' : ` ${ids.length > 1 ? 'attribute' : 'attributes'} this`;
      return `${listed(ids)}${verb} to ${withThe(reading.labels[0] ?? '')}`;
    });
    return [{ text: clauses.join(', ') }];
  }
}

function formOf({ passages }: FoundReading): 'direct' | 'mixed' | 'indirect' | 'narrated' {
  return passages[0]?.form ?? 'narrated';
}

function fold({ phrase }: Group): string {
  return (phrase?.pieces ?? []).join(' ').toLowerCase();
}

/** A run of words that a sentence can hold: what is cut off leaves no small word at the end. */
function cut(words: string): string {
  const all = [...words.matchAll(/\S+/g)];
  if (all.length <= mostWords) return words;
  const kept = all.slice(0, mostWords);
  while (kept.length > 1 && contentWords(kept.at(-1)?.[0] ?? '').length === 0) kept.pop();
  const last = kept.at(-1);
  const short = last ? words.slice(0, last.index + last[0].length) : words;
  // Rather a whole phrase than half of the next one.
  const comma = short.lastIndexOf(',');
  return (comma > short.length / 2 ? short.slice(0, comma) : short).replace(/[\s,;:–—-]{1,8}$/u, '');
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "The Ministry of Defence", but "Russia". */
function withThe(name: string): string {
  return bodies.test(name) ? `the ${name}` : name;
}

const bodies =
  /^(?:\p{Lu}\S* )?(?:Coalition|Ministry|Council|House|Bank|Department|Group|League|Union|Alliance|Organi[sz]ation|Federation|Office|Government|Party|University|Institute|Association|Committee|Commission|Board|Court)(?: of|$)/u;

/** Neighbouring texts as one. */
function joined(parts: readonly SentencePart[]): SentencePart[] {
  const all: SentencePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if ('text' in part && last && 'text' in last) all[all.length - 1] = { text: last.text + part.text };
    else if (!('text' in part) || part.text !== '') all.push(part);
  }
  return all;
}
