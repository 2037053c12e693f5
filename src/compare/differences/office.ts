import { courtesies, determiners, functionWords, isTitle, roleKey } from '../../pipeline/speakers/lexicon.ts';
import { rolePhrase } from '../../pipeline/speakers/figures.ts';
import { joined, type Word } from '../../pipeline/speakers/words.ts';
import type { Range } from '../../schema/span.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { bodyOf, clash, type Body } from './office-body.ts';
import type { PersonMention } from './people.ts';

interface Office extends Range {
  readonly person: PersonMention;
  readonly words: string;
  /** The role noun ("spokesperson"), one word for those of one meaning. */
  readonly head: string;
  readonly body: Body;
}

/** One person with two offices that nobody holds at once: the same role for two bodies, or two roles of which one excludes the other. */
export function findOffices({ people, speakers }: Material): Found[] {
  return [...Map.groupBy(people, ({ person }) => person)].flatMap(([person, own]): Found[] => {
    const [first] = own;
    const listed = speakers.get(person);
    const known = new Set([...(listed?.roles ?? []), ...(listed?.offices ?? []).map(({ title }) => title)].map(rolePhrase));
    const offices = own.flatMap((mention) => officesOf(mention, speakers, person));
    const clashing = offices.filter((one) => offices.some((other) => isOther(one, other)));
    if (!first || clashing.length === 0) return [];
    return [
      {
        kind: 'office',
        key: person,
        title: `Office of ${first.name}`,
        claim: null,
        speaker: first.listed ? person : null,
        readings: toReadings(
          clashing.map(({ person: mention, words, start, end }) => ({
            reading: rolePhrase(words).replace(/'s /g, ' ').split(' ').map(roleKey).join(' '),
            label: words,
            passage: passageOf(mention.article, { start: Math.min(start, mention.range.start), end: Math.max(end, mention.range.end) }, [
              { start, end },
            ]),
          })),
        ),
      },
    ];

    /** What the corpus lists for the person are names for one office. */
    function isOther(one: Office, other: Office): boolean {
      const both = [one, other].map(({ words }) => rolePhrase(words).replace(/'s /g, ' '));
      if (both.every((phrase) => known.has(phrase))) return false;
      return one.head === other.head ? clash(one.body, other.body, speakers) : excludes(one.head, other.head);
    }
  });
}

/** Nobody is two of these at once. */
const exclusive = new Set([
  'president',
  'prime-minister',
  'vice-president',
  'chancellor',
  'mayor',
  'governor',
  'foreign-minister',
  'spokesperson',
]);

function excludes(one: string, other: string): boolean {
  return exclusive.has(one) && exclusive.has(other) && ![one, other].includes('spokesperson');
}

/** Roles that one person holds for one body only. */
const single = new Set(
  'spokesperson minister secretary president premier prime-minister chancellor mayor governor ambassador ceo chair commissioner vice-president foreign-minister'.split(
    ' ',
  ),
);

function officesOf(person: PersonMention, speakers: Material['speakers'], id: string): Office[] {
  const { words } = person.article;
  const found = [before(words, person.mention.from), after(words, person.mention.to, person.article.text)];
  return found.flatMap((range): Office[] => {
    const first = range && words[range.from];
    const head = range && words[range.head];
    const last = range && words[range.to - 1];
    if (!range || !first || !head || !last) return [];
    const key = headOf(words, range.from, range.head);
    if (!single.has(key)) return [];
    const text = person.article.text.slice(first.start, last.end);
    const body = bodyOf(person.article, { from: range.from, to: range.to, head: range.head }, speakers, id);
    return [{ person, words: text, head: key, body, start: first.start, end: last.end }];
  });
}

/** "prime minister" is another role than "minister", "vice president" than "president". */
function headOf(words: readonly Word[], from: number, head: number): string {
  const noun = roleKey((words[head]?.lower ?? '').replace(/\.$/, ''));
  const word = head > from ? (words[head - 1]?.lower ?? '') : '';
  if (noun === 'minister' && word === 'prime') return 'prime-minister';
  if (noun === 'premier') return 'prime-minister';
  if (noun === 'minister' && word === 'foreign') return 'foreign-minister';
  if (/^(?:vice|deputy|former|acting|ex)$/.test(word) || /^(?:vice|ex|deputy)-/.test(noun))
    return `vice-${noun.replace(/^(?:vice|ex|deputy)-/, '')}`;
  return noun;
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** Index of the role noun. */
  readonly head: number;
}

/** "Russia's Foreign Ministry spokesperson | X". */
function before(words: readonly Word[], name: number): Place | undefined {
  let head = name - 1;
  while (head > 0 && courtesies.has(words[head]?.lower.replace(/\.$/, '') ?? '') && joined(words[head])) head--;
  if (!joined(words[name]) || !isTitle(words[head]?.lower ?? '')) return undefined;
  let from = head;
  while (from > 0 && name - from < 8 && joined(words[from])) {
    const word = words[from - 1];
    if (!word || determiners.has(word.lower) || functionWords.has(word.lower)) break;
    if (
      !word.capital &&
      !isTitle(word.lower) &&
      !/^(?:foreign|prime|vice|deputy|interior|defen[cs]e|finance|press|chief|former)$/.test(word.lower)
    )
      break;
    from--;
  }
  return { from, to: head + 1, head };
}

/** "X, | spokeswoman for the Russian Foreign Ministry," */
function after(words: readonly Word[], name: number, text: string): Place | undefined {
  if (words[name]?.gap !== ', ') return undefined;
  let from = name;
  if (/^(?:the|a|an)$/.test(words[from]?.lower ?? '')) from++;
  let head = from;
  while (head - from < 5 && words[head] && !isTitle(words[head]?.lower ?? '') && joined(words[head + 1])) head++;
  while (isTitle(words[head + 1]?.lower ?? '') && joined(words[head + 1])) head++;
  if (!isTitle(words[head]?.lower ?? '')) return undefined;
  let to = head + 1;
  if (/^(?:of|for|at)$/.test(words[to]?.lower ?? '') && joined(words[to])) {
    let end = to + 1;
    while (
      end < words.length &&
      end - to < 8 &&
      joined(words[end]) &&
      (words[end]?.capital || /^(?:the|of|for|and)$/.test(words[end]?.lower ?? ''))
    )
      end++;
    if (words[end - 1]?.capital) to = end;
  }
  const last = words[to - 1];
  // What goes on is a clause, or another name: "X, president of Y Z said".
  return last && /^[,.;:)—–]/.test(text.slice(last.end, last.end + 2).trimStart()) ? { from, to, head } : undefined;
}
