import { isTitle } from '../../pipeline/speakers/lexicon.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ArticleText } from './article-text.ts';
import type { Speakers } from '../../pipeline/speakers/spoken-for.ts';

/** Whose office it is. */
export interface Body {
  /** Ids of listed bodies and states among its words. */
  readonly ids: readonly string[];
  /** Its words, without the role. */
  readonly stems: ReadonlySet<string>;
  /** Nothing but a country, or its people: whichever body of that country it is. */
  readonly national: boolean;
}

/** Words of rank, and words for whoever governs: they tell no body. */
const general = new Set(
  [
    'senior',
    'top',
    'chief',
    'special',
    'veteran',
    'longtime',
    'former',
    'new',
    'outgoing',
    'acting',
    'current',
    'government',
    'state',
    'federal',
    'national',
    'country',
    'official',
    'press',
    'prime',
    'vice',
    'deputy',
    'foreign-policy',
  ].flatMap((word) => contentWords(word).map(({ stem }) => stem)),
);

/** The body that an office at the words `from` to `to` belongs to. */
export function bodyOf(
  { words, mentions, text }: ArticleText,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  speakers: Speakers,
  person: string,
): Body {
  const range: Range = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const named = mentions.filter((mention) => mention.start >= range.start && mention.end <= range.end && mention.figures.length === 1);
  const ids = named.flatMap(({ figures }) => figures[0]?.actor ?? []).filter((id) => id !== person);
  const role = words.slice(from, head + 1).filter(({ lower }) => isTitle(lower));
  const others = contentWords(text.slice(range.start, range.end)).filter(
    ({ start, stem }) => !role.some((word) => word.start === range.start + start) && !general.has(stem),
  );
  // "Putin's spokesman" speaks for whatever Putin heads.
  if (ids.some((id) => speakers.get(id)?.kind === 'person')) return { ids: [], stems: new Set(), national: false };
  const printed = words.slice(from, to).filter((word) => others.some(({ start }) => word.start === range.start + start));
  const national = printed.length > 0 && printed.every((word) => word.possessive || demonym.test(word.plain));
  return { ids, stems: new Set(others.map(({ stem }) => stem)), national };
}

const demonym = /^(?:U\.?S\.?A?|U\.?K\.?|\p{Lu}\p{L}*(?:ian|ean|can|ish|ese|ench|utch|wiss|reek|man|ani|aqi|aeli))$/u;

/** Two bodies of which neither is the other, nor a part of it, nor may be left out for it. */
export function clash(one: Body, other: Body, speakers: Speakers): boolean {
  if (one.stems.size === 0 || other.stems.size === 0) return false;
  if (one.stems.isSubsetOf(other.stems) || other.stems.isSubsetOf(one.stems)) return false;
  const lowest = [one, other].map(({ ids }) => ids.find((id) => !ids.some((below) => below !== id && speakers.chain(below).includes(id))));
  const [a, b] = lowest;
  if (a !== undefined && b !== undefined) return a !== b && !speakers.chain(a).includes(b) && !speakers.chain(b).includes(a);
  return !one.national && !other.national && one.stems.isDisjointFrom(other.stems);
}
