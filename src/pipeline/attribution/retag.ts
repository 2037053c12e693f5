import type { Word } from './units.ts';

/** Pasts that are nothing but finite verbs, whatever the tagger says. */
const pasts = new Set(
  'became began broke came chose did drank drew drove fell flew forgot forgave gave grew hid knew lay mistook overcame overtook rang rode rose sank sang shook shrank misspoke spoke sprang stole struck swam swore took threw tore undertook underwent wept withdrew woke wore wrote met sent spent lent sought brought bought fought caught taught thought kept slept swept dealt meant heard sold told held stood understood paid laid lost built'.split(
    ' ',
  ),
);

const shortened =
  /^(?:Rev|Hon|Msgr|Fr|Atty|Supt|Det|Insp|Lt|Sgt|Col|Maj|Capt|Cmdr|Adm|Gen|Sen|Rep|Gov|Pres|Prof|Ariz|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Wyo|Ala|Ark|Md)$/;

/** "took", "hung", "voted": the form of a past, if no participle. */
export function isPastForm(low: string): boolean {
  return pasts.has(low) || /[a-z]{2}ed$/.test(low) || /^(?:hung|left|went|got|put|ran|won|led|said|made)$/.test(low);
}

/** Words with the tags that their neighbours show; what the tagger gets wrong most often is a verb it takes for a noun or an adjective. */
export function retag(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    // "the Rev. Al Roe", "of Mesa, Ariz.,": a stop that shortens a word ends no clause.
    if (
      word.text === '.' &&
      shortened.test(words[index - 1]?.text ?? '') &&
      words[index - 1]?.end === word.start &&
      index + 1 < words.length
    )
      return { ...word, text: '-', low: '-' };
    const pos = posOf(words, index);
    return pos === word.pos ? word : { ...word, pos };
  });
}

function posOf(words: readonly Word[], index: number): string {
  const word = words[index];
  const left = words[index - 1];
  const right = words[index + 1];
  if (!word) return 'X';
  const small = /^\p{Ll}/u.test(word.text);
  // "secretary Josh Ames", "Governor Mark Stanton": a capital verb between title and surname is a name.
  if (
    word.pos === 'VERB' &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    index > 0 &&
    /^(?:NOUN|PROPN)$/.test(left?.pos ?? '') &&
    right?.pos === 'PROPN'
  )
    return 'PROPN';
  if (
    word.text === 'Will' &&
    right?.pos === 'PROPN' &&
    (index === 0
      ? words[2]?.pos === 'VERB'
      : left?.pos !== 'PROPN' || /^(?:president|mr|gov|sen|rep|dr|judge|justice|mayor|senator|governor|secretary)\.?$/.test(left.low))
  )
    return 'PROPN';
  // "Burke, who has built his campaign": a capital verb before a comma, or inside the sentence, is a name.
  if (word.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(word.text) && word.quote === -1 && isName(words, index)) return 'PROPN';
  if (!small) return word.pos;
  // "the then minister".
  if (word.pos === 'VERB' && left?.low === 'then' && /^(?:the|his|her|its|their)$/.test(words[index - 2]?.low ?? '')) return 'NOUN';
  // "expressed hope that".
  if (word.pos === 'VERB' && /^(?:hope|concern|doubt|regret|fear|worry)$/.test(word.low) && /^(?:express|voic)/.test(left?.low ?? ''))
    return 'NOUN';
  // "faced calls from party leaders": no verb stands right behind another's past and before "from".
  if (
    word.pos === 'VERB' &&
    /^(?:calls|demands|claims|reports|doubts|fears|hopes|complaints)$/.test(word.low) &&
    /(?:ed|made|drew|met|rejected)$/.test(left?.low ?? '')
  )
    return 'NOUN';
  // "in turn,", "in part,": no verb stands right behind "in" and before a comma.
  if (word.pos === 'VERB' && left?.pos === 'ADP' && left.low === 'in' && right?.text === ',') return 'NOUN';
  // "in a televised address".
  if (
    word.pos === 'VERB' &&
    !/(?:ed|ing)$/.test(word.low) &&
    left?.pos === 'VERB' &&
    /ed$/.test(left.low) &&
    /^(?:a|an|the)$/.test(words[index - 2]?.low ?? '')
  )
    return 'NOUN';
  // "on both flanks".
  if (
    word.pos === 'VERB' &&
    /[^s]s$/.test(word.low) &&
    /^(?:the|both|these|those|its|their|our)$/.test(left?.low ?? '') &&
    word.low !== 'says'
  )
    return 'NOUN';
  if (/^(?:NOUN|ADJ)$/.test(word.pos)) {
    // "had learnt", "has not learnt".
    if (/^(?:has|have|had)$/.test(left?.low ?? '') && /(?:[^aeiou]ed|lt|nt|pt)$/.test(word.low)) return 'VERB';
    const subject = /^(?:NOUN|PROPN|PRON)$/.test(left?.pos ?? '') && !/^(?:his|her|its|their|our|my|your|whose)$/.test(left?.low ?? '');
    // "forces liberated the town": an article behind it shows the verb.
    if (subject && /[a-z]{2}ed$/.test(word.low) && /^(?:a|an|the|his|her|its|their|this|these|those|him|them)$/.test(right?.low ?? ''))
      return 'VERB';
    if (
      subject &&
      left?.pos === 'NOUN' &&
      /[^s]s$/.test(left.low) &&
      /[a-z]{2}ed$/.test(word.low) &&
      (right?.pos === 'NUM' || right?.low === 'at')
    )
      return 'VERB';
    if (pasts.has(word.low) && (subject || left?.pos === 'VERB' || (left?.pos === 'ADJ' && words[index - 2]?.pos === 'AUX'))) return 'VERB';
    // "both sides share the blame": a plural, a bare verb, an article.
    if (
      word.pos === 'NOUN' &&
      left?.pos === 'NOUN' &&
      /[^s]s$/.test(left.low) &&
      !/s$/.test(word.low) &&
      /^(?:the|a|an)$/.test(right?.low ?? '')
    )
      return 'VERB';
    if (word.low === 'shot' && subject && /^(?:down|and|at|dead|the|a|an|him|her|them|himself)$/.test(right?.low ?? '')) return 'VERB';
  }
  // "Another said colleagues": "said" is an adjective only behind "the".
  if (word.pos === 'ADJ' && word.low === 'said' && left?.low !== 'the') return 'VERB';
  return word.pos;
}

function isName(words: readonly Word[], index: number): boolean {
  const left = words[index - 1];
  if (index === 0)
    return (
      (words[1]?.text === ',' || (words[1]?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[1].text) && words[2]?.pos !== 'PART')) &&
      !/(?:ed|ing|en|wn)$/.test(words[0]?.low ?? '')
    );
  return left !== undefined && left.quote === -1 && !/^[:;.!?—–"“‘(]$/.test(left.text) && !/(?:ing)$/.test(words[index]?.low ?? '');
}
