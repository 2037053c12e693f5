import { cueVerbs, type CueVerb } from './verbs.ts';

/** How a word form of a cue verb can be used; a form may have several uses ("said" is past and participle). */
type Inflection = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface CueForm {
  readonly lemma: string;
  readonly uses: ReadonlySet<Inflection>;
  readonly verbs: readonly CueVerb[];
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  find: ['found', 'found'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  make: ['made', 'made'],
  read: ['read', 'read'],
  forecast: ['forecast', 'forecast'],
  swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'],
  set: ['set', 'set'],
  lay: ['laid', 'laid'],
  spell: ['spelled', 'spelt'],
  cast: ['cast', 'cast'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  undertake: ['undertook', 'undertaken'],
  shoot: ['shot', 'shot'],
  beg: ['begged', 'begged'],
  speak: ['spoke', 'spoken'],
  hold: ['held', 'held'],
  take: ['took', 'taken'],
  leave: ['left', 'left'],
  put: ['put', 'put'],
  tweet: ['tweeted', 'tweeted'],
};
const doubled = /^(?:aver|rebut|bet|deadpan|admit|commit|quip|beg|begin|slam|sum|chat|set|brag|dub|put|pen|peg)$/;

/** Cue verbs by any of their word forms, in small letters. */
export const cueForms: ReadonlyMap<string, CueForm> = inflectAll();

function inflectAll(): Map<string, CueForm> {
  const forms = new Map<string, { lemma: string; uses: Set<Inflection>; verbs: readonly CueVerb[] }>();
  for (const [lemma, verbs] of cueVerbs) {
    for (const [form, use] of inflections(lemma)) {
      const entry = forms.get(form) ?? { lemma, uses: new Set<Inflection>(), verbs };
      entry.uses.add(use);
      forms.set(form, entry);
    }
  }
  return forms;
}

function inflections(lemma: string): [string, Inflection][] {
  const stem = lemma.replace(/e$/, '');
  const root = doubled.test(lemma) ? lemma + (lemma.at(-1) ?? '') : stem;
  const y = /[^aeiou]y$/.test(lemma);
  const present = y ? lemma.replace(/y$/, 'ies') : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const british = /^(?:signal|label|counsel)$/.test(lemma);
  const regular = y ? lemma.replace(/y$/, 'ied') : `${root}ed`;
  const [past, participle] = irregular[lemma] ?? [regular, regular];
  const ing = /ee$/.test(lemma) ? `${lemma}ing` : `${root}ing`;
  return [
    ...(british
      ? ([
          [`${lemma}led`, 'past'],
          [`${lemma}led`, 'participle'],
          [`${lemma}ling`, 'ing'],
        ] as [string, Inflection][])
      : []),
    [lemma, 'base'],
    [present, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [ing, 'ing'],
  ];
}
