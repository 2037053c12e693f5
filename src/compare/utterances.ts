import type { SiteStatement } from '../schema/dataset.ts';
import { compareText } from '../text/compare.ts';
import { toSaid, type Said } from './said.ts';
import { differentQuotes, isNarrow, mayBeOneDay, tie } from './tie.ts';

/** Bounds that keep the work for one statement the same however large the corpus is. */
const mostCandidates = 48;
const mostCompared = 12;
const quotationKey = 5;

type Group = Said[];

/**
 * Statement id → id of its utterance: what one speaker said once, however many articles give it and however often. A thing said
 * joins the group to which ties are strongest, if it is tied to at least half of it and nothing speaks against it. The
 * longest are taken first, so the order of the articles changes nothing. `textOf` = what text an article shares with others.
 */
export function toUtterances(
  statements: readonly SiteStatement[],
  textOf: ReadonlyMap<string, string> = new Map(),
  compare: typeof tie = tie,
): Map<string, string> {
  const groups: Group[] = [];
  const found = new Map<string, Group[]>();
  for (const said of toSaid(statements, textOf).toSorted(byLength)) {
    const keys = keysOf(said);
    const group = strongest(said, candidates(keys, found), compare);
    if (group) group.push(said);
    const home = group ?? [said];
    if (!group) groups.push(home);
    for (const key of keys) {
      const known = found.get(key) ?? [];
      if (!known.includes(home)) found.set(key, [...known.slice(1 - mostCandidates), home]);
    }
  }
  const order = new Map(statements.map(({ id }, place) => [id, place]));
  const place = (id: string) => order.get(id) ?? 0;
  return new Map([
    ...statements.map(({ id }) => [id, id] as const),
    ...groups.flatMap((group) => {
      const ids = group.flatMap((said) => said.statements.map(({ id }) => id)).toSorted((a, b) => place(a) - place(b));
      return ids.map((id) => [id, ids[0] ?? id] as const);
    }),
  ]);
}

function byLength(a: Said, b: Said): number {
  return (
    b.sequence.length - a.sequence.length || compareText(a.sequence.join(' '), b.sequence.join(' ')) || compareText(a.article, b.article)
  );
}

/** Where others that may be the same are looked for: the speaker's day, the speaker in one text, a long quotation. */
function keysOf(said: Said): string[] {
  const { speaker, text, sequence, claims, earliest, latest, quoted } = said;
  const days = isNarrow(said) ? [...new Set([earliest ?? '', latest ?? ''])] : [];
  const runs = quoted.flatMap((stems) =>
    stems.slice(quotationKey - 1).map((_, start) => stems.slice(start, start + quotationKey).join(' ')),
  );
  return [
    ...days.flatMap((day) => [`${speaker} on ${day}`, ...[...claims].map((claim) => `${speaker} on ${day} that ${claim}`)]),
    `${speaker} in ${text}`,
    `${speaker} in ${text}: ${sequence.join(' ')}`,
    ...runs.map((run) => `${speaker}: ${run}`),
  ];
}

function candidates(keys: readonly string[], found: ReadonlyMap<string, readonly Group[]>): Set<Group> {
  return new Set(keys.flatMap((key) => found.get(key) ?? []));
}

function strongest(said: Said, groups: ReadonlySet<Group>, compare: typeof tie): Group | undefined {
  let best: { readonly group: Group; readonly strength: number } | undefined;
  for (const group of groups) {
    const members = group.slice(0, mostCompared);
    if (members.some((member) => !mayBeOneDay(said, member) || differentQuotes(said, member))) continue;
    const ties = members.map((member) => compare(said, member)).filter((strength) => strength > 0);
    const strength = ties.reduce((sum, one) => sum + one, 0) / members.length;
    if (ties.length * 2 >= members.length && strength > (best?.strength ?? 0)) best = { group, strength };
  }
  return best?.group;
}
