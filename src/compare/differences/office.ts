import { roleKey } from '../../pipeline/speakers/lexicon.ts';
import { rolePhrase } from '../../pipeline/speakers/figures.ts';
import type { Word } from '../../pipeline/speakers/words.ts';
import type { Range } from '../../schema/span.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import { inWords } from '../../text/in-words.ts';
import type { Material } from './material.ts';
import { bodyOf, clash, type Body } from './office-body.ts';
import { officeAfter, officeBefore } from './office-words.ts';
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
        say: { how: 'list', head: `${first.name}, ${inWords(new Set(clashing.map(({ words }) => officeKey(words))).size)} offices` },
        readings: toReadings(
          clashing.map(({ person: mention, words, start, end }) => ({
            reading: officeKey(words),
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

/** The same for all words for one office. */
function officeKey(words: string): string {
  return rolePhrase(words).replace(/'s /g, ' ').split(' ').map(roleKey).join(' ');
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
  const found = [officeBefore(words, person.mention.from), officeAfter(words, person.mention.to, person.article.text)];
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
