/**
 * Cue verbs with their frames: what a verb of saying, thinking or committing takes as its content.
 *
 * - `c` that-clause, `b` clause without "that", `q` quotation
 * - `t` to-infinitive ("pledged to send"), `o` object and to-infinitive ("urged Russia to"), `g` gerund ("ruled out sending")
 * - `n` noun phrase, `a` object as predicate ("described it as"), `j` object and predicate ("called it a trap"), `f` object of gerund ("accused it of")
 * - `p` object and amount ("put the toll at 40")
 * - `k` object and likeness ("likened it to a wall")
 * - `r` object and reason ("blamed him for")
 * - `x` an addressee may stand before the content ("told reporters that")
 * - `w` a comment verb of journalists too: the subject must be able to speak ("the move underscores …" is nobody's statement)
 * - `s` whatever is its subject speaks
 * - `m` a thought or view, not an act of speech: no source for a quotation that stands after it
 */
const frames = {
  cbq: 'crow deadpan bet assert claim maintain argue note observe explain acknowledge concede reply recall joke insist caution write tweet email complain hint specify text post boast brag confess quip testify proclaim attest opine blog respond answer counter retort shoot+back fire+back chime+in interject',
  cbqs: 'say state add',
  cbqns: 'announce',
  cbqo: 'tell warn',
  cbqn: 'emphasize emphasise stress reiterate reaffirm repeat confirm underline affirm',
  cbqx: 'assure remind',
  cbqntx: 'promise',
  cbqg: 'report admit',
  cbn: 'acknowledge concede predict',
  cb: 'project forecast theorize theorise hypothesize postulate surmise acknowledge caution clarify contend allege predict estimate calculate speculate point+out make+clear make+it+clear make+plain make+it+plain make+known make+it+known',
  cbm: 'worry believe think feel fear conclude figure reckon suspect',
  cbmt: 'hope expect',
  cbmw: 'assume',
  cbw: 'show demonstrate signal rule indicate find',
  cw: 'determine discover',
  cq: 'comment remark declare lament reason exclaim muse cry elaborate object protest',
  cm: 'doubt foresee',
  c: 'certify recount relate relay concur bemoan lament fret vouch telegraph hold aver confide charge profess venture marvel grumble gripe fume intimate imply mention stipulate decree disclose posit make+the+case make+the+argument make+the+point raise+the+possibility sound+the+alarm take+the+position take+the+view leave+no+doubt serve+notice',
  cn: 'express dispute',
  cnw: 'highlight underscore guarantee',
  cbnw: 'reveal',
  cx: 'inform notify',
  cbgnw: 'suggest',
  cngt: 'propose',
  cgn: 'recommend advocate',
  cbgn: 'deny',
  ct: 'agree threaten swear',
  ctn: 'demand pledge',
  cbtq: 'vow',
  tn: 'offer',
  t: 'undertake volunteer commit',
  p: 'put estimate peg',
  k: 'liken compare',
  o: 'press encourage invite implore instruct push pressure challenge dare direct exhort plead+with',
  coq: 'urge order request beg',
  oq: 'ask',
  cox: 'advise',
  gn: 'warn+of warn+about rule+out warn+against caution+against object+to insist+on complain+about complain+of boast+of boast+about',
  n: 'refute rebut appeal+for ask+for condemn outline voice set+out lay+out spell+out call+for urge+for push+for decry deplore brag+about speak+of hint+at argue+for argue+against plead+for press+for push+back+against lash+out+at',
  na: 'dismiss denounce welcome reject',
  a: 'describe characterize characterise portray frame cast depict praise hail identify cite criticize criticise tout slam blast decry defend paint present',
  am: 'view regard see perceive',
  aj: 'brand label',
  j: 'call dub term declare pronounce',
  cjm: 'consider deem',
  f: 'accuse',
  r: 'blame fault criticize criticise chide rebuke scold chastise mock condemn slam blast denounce praise',
  of: 'call+on',
  q: 'read shout whisper mutter yell scream continue wonder chant sigh sum+up begin conclude go+on laugh',
} as const;

export interface CueVerb {
  readonly lemma: string;
  /** Words behind the verb, divided by blanks. */
  readonly particle: string | undefined;
  readonly frames: string;
}

/** Entries by lemma; verbs with a particle stand before the bare verb. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = collect();

function collect(): Map<string, CueVerb[]> {
  const found = new Map<string, CueVerb[]>();
  for (const [letters, list] of Object.entries(frames)) {
    for (const entry of list.split(' ')) {
      const [lemma = '', ...behind] = entry.split('+');
      const particle = behind.length > 0 ? behind.join(' ') : undefined;
      const same = found.get(lemma) ?? [];
      const known = same.find((one) => one.particle === particle);
      const rest = same.filter((one) => one !== known);
      rest.push({ lemma, particle, frames: known ? known.frames + letters : letters });
      found.set(
        lemma,
        rest.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0)),
      );
    }
  }
  return found;
}
