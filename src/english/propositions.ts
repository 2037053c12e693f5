/** What of English tells whether two clauses can say the same. */

/** How a clause puts what it says. */
export type Force = 'certain' | 'possible' | 'due';

const forces: ReadonlyMap<string, Force> = new Map(
  Object.entries({
    certain: "will won't shall would wouldn't",
    possible: 'may might perhaps possibly',
    due: "shouldn't must ought",
  }).flatMap(([force, words]) => words.split(' ').map((word) => [word, force as Force] as const)),
);

export function forceOf(word: string): Force | undefined {
  return forces.get(word.replace('’', "'"));
}

/** Stems of words that deny what they govern. */
export const deniers: ReadonlySet<string> = new Set('deny deni denial reject refus dismiss rebut refut contradict'.split(' '));

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words; "one" is as often no number. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.slice(1).map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...ones.slice(0, 9).map((one, unit) => [`${word}-${one}`, (index + 2) * 10 + unit + 1] as const),
  ]),
]);

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Words that mean nearly one thing in news, as stems; the first stands for all. */
const akin: readonly string[] = [
  'troop soldier forc contingent',
  'start begin began begun commenc open launch',
  'stop end halt suspend paus',
  'say said told tell',
  'kill die died death dead',
  'hurt injur wound',
  'rise increas grow grew climb',
  'fall fell drop declin decreas',
  'pay wage salar',
  'worker employe staff',
  'compan firm',
  'money fund cash',
  'promis pledg vow commit commitment',
  'truck lorry lorries trucker',
  'percent per-cent',
  'buy bought purchas acquir',
  'build built construct',
  'hold held',
  'arrest detain',
  'want demand',
  'ship vessel',
  'letter memo',
  'danger risk threat threaten',
  'see saw seen view regard consider',
  'big large huge',
  'meet met',
  'get got receiv',
  'give gave given hand',
  'leave left',
  'send sent deploy dispatch station',
  'home hous',
  'child children kid',
  'need requir',
  'help assist aid support',
  'plan intend intent intention',
  'agre agreement deal accord pact',
  'law bill legislation',
  'show shown prov evidenc',
  'cause caus trigger spark',
  'warn caution',
  'flood inundat',
  'quick swift fast rapid',
  'reject refus turn-down',
  'negotiat talk discuss',
  'union labour-union',
  'hour hr',
  'unaccept accept',
];
const roots: ReadonlyMap<string, string> = new Map(
  akin.flatMap((group) => {
    const [first = '', ...others] = group.split(' ');
    return others.map((word) => [word, first] as const);
  }),
);

/** The word under which a stem is compared. */
export function rootOf(stem: string): string {
  return roots.get(stem) ?? stem;
}

/** Verbs of which a clause has one that is more than a noun phrase, where no other is known. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  (
    "is are was were has have had will would won't can could cannot can't may might must should shall do does did " +
    "isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't doesn't don't didn't shouldn't isn’t aren’t wasn’t weren’t " +
    'hasn’t haven’t hadn’t wouldn’t couldn’t doesn’t don’t didn’t shouldn’t won’t can’t'
  ).split(' '),
);

/** Words at the head of a clause that lean on what stands before it. */
export const pointers: ReadonlySet<string> = new Set(
  'it he she they we i you this that these those his her their its our my such there to of for by with in on as and but or if because which who so not also'.split(
    ' ',
  ),
);
