import { foldWords } from '../../text/fold.ts';
import type { Range } from '../../schema/span.ts';
import { type Counted, countedIn } from './counted.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';

/** Behind what is counted, who is among them or at their head. */
const parts =
  /^, (?<words>(?:including|among them|led|headed|joined|most of them|all of them|mostly|mainly|primarily|chiefly)(?: [\p{L}\p{N}’'-]+){1,8}?)(?=[,.;])/u;

interface Described {
  readonly counted: Counted;
  readonly range: Range | undefined;
}

/** One number of one thing, of which one place says otherwise than another who they are: "26 towns, including Torvik", "26 towns, led by Halden". */
export function findCountedParts({ sayings, articleOf, vocabulary, titles }: Material): Found[] {
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    if (claim === null) return [];
    const all = own.flatMap(({ statements }) =>
      statements.flatMap((statement) =>
        countedIn(articleOf(statement), statement, vocabulary).map((counted): Described => ({ counted, range: partsOf(counted) })),
      ),
    );
    return [...Map.groupBy(all, ({ counted }) => keyOf(counted))].flatMap(([key, same]): Found[] => {
      const said = new Set(same.flatMap(({ counted: { article }, range }) => (range ? wordsAt(article.text, range) : [])));
      if (said.size < 2) return [];
      const saying = new Set(same.filter(({ range }) => range).map(({ counted }) => counted.article));
      // An article that says it in one place is not without it in another.
      const shown = same.filter(({ counted, range }) => range !== undefined || !saying.has(counted.article));
      const [first] = same;
      return [
        {
          kind: 'scope',
          key: `${claim} ${key}`,
          title: `Which ${first?.counted.quantity.value ?? ''} ${first?.counted.noun ?? ''}: ${titles.get(claim) ?? claim}`,
          claim,
          speaker: null,
          say: { how: 'list', head: `${first?.counted.quantity.value ?? ''} ${first?.counted.noun ?? ''}` },
          readings: toReadings(
            shown.map(({ counted: { article, statement, range: number }, range }) => ({
              reading: range ? wordsAt(article.text, range) : '',
              label: range ? article.text.slice(range.start, range.end) : 'without such words',
              quoted: range !== undefined,
              passage: passageOf(article, rangeAround(statement, [number, ...(range ? [range] : [])]), range ? [range] : [], statement),
            })),
          ),
        },
      ];
    });
  });
}

function partsOf({ article, range }: Counted): Range | undefined {
  const words = parts.exec(article.text.slice(range.end, range.end + 120))?.groups?.['words'];
  return words === undefined ? undefined : { start: range.end + 2, end: range.end + 2 + words.length };
}

/** One number of one thing on one day. */
function keyOf({ quantity, noun, statement }: Counted): string {
  return `${quantity.bound} ${quantity.value} ${noun} ${statement.saidOn?.earliest ?? ''} ${statement.saidOn?.latest ?? ''}`;
}

function wordsAt(text: string, { start, end }: Range): string {
  return foldWords(text.slice(start, end)).join(' ');
}
