import { contentWords } from '../../text/content-words.ts';

/** Texts of one statement: its content spans. */
type Texts = readonly string[];

/**
 * The words that most groups of statements share: two content words next to each other, or with one between. For each group its own
 * words from the first to the second, verbatim; undefined for a group that has them in none of its statements. Without a pair that
 * half of the groups and at least two have, all are undefined. Words of `title`, what all of it is about, come before others.
 */
export function sharedPhrase(groups: readonly (readonly Texts[])[], title = ''): (string | undefined)[] {
  const found = groups.map((statements) => new Map(statements.flatMap((texts) => texts.flatMap(pairsOf)).toReversed()));
  const counts = new Map<string, number>();
  for (const key of found.flatMap((pairs) => [...pairs.keys()])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const wanted = new Set(contentWords(title).map(({ stem }) => stem));
  const isWanted = (key: string) => Number(key.split(' ').every((stem) => wanted.has(stem)));
  const shared = [...counts].filter(([, count]) => count >= 2 && count * 2 >= groups.length);
  const [best] = shared.toSorted(([a, one], [b, other]) => isWanted(b) - isWanted(a) || other - one);
  return best ? found.map((pairs) => pairs.get(best[0])) : groups.map(() => undefined);
}

/** Each pair with the words of the text that it spans; nothing reaches over punctuation. */
function pairsOf(text: string): [string, string][] {
  const words = contentWords(text);
  return words.flatMap((first, place): [string, string][] => {
    const next = words[place + 1];
    const after = words[place + 2];
    if (!next || next.afterStop) return [];
    const pair = (last: typeof first): [string, string] => [`${first.stem} ${last.stem}`, text.slice(first.start, last.end)];
    return after && !after.afterStop ? [pair(next), pair(after)] : [pair(next)];
  });
}
