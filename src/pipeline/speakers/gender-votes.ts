import type { Document } from '../document.ts';
import type { Figure } from './figures.ts';
import { femalePronouns, malePronouns } from './lexicon.ts';
import type { Mention, Names } from './mentions.ts';

type Gender = 'female' | 'male';

/**
 * Learn the gender of people nobody listed from the paragraphs in which nobody else is named: "Renee Roe … her … she".
 * One pronoun tells only in the sentence of the name; else two must agree.
 */
export function learnGenders(document: Document, { words, mentions }: Names): void {
  const starting = new Map(mentions.map((mention) => [mention.from, mention]));
  const votes = new Map<Figure, Record<Gender, number>>();
  const quoted = document.quotations.filter(({ level, scare }) => level === 0 && !scare);
  let sentence = 0;
  let quotation = 0;
  let block = -1;
  let people = new Map<Figure, number>();
  for (const [index, word] of words.entries()) {
    while ((document.sentences[sentence]?.end ?? Infinity) <= word.start) sentence++;
    while ((quoted[quotation]?.end ?? Infinity) <= word.start) quotation++;
    const here = document.sentences[sentence];
    if (!here || here.start > word.start || (quoted[quotation]?.start ?? Infinity) <= word.start) continue;
    if (here.block !== block) people = new Map();
    block = here.block;
    for (const figure of personsOf(starting.get(index))) people.set(figure, sentence);
    const gender = genderOfPronoun(word.lower);
    const [only] = people;
    if (gender === undefined || people.size !== 1 || !only || only[0].gender !== undefined) continue;
    const vote = votes.get(only[0]) ?? { female: 0, male: 0 };
    vote[gender] += only[1] === sentence ? 2 : 1;
    votes.set(only[0], vote);
  }
  for (const [figure, { female, male }] of votes) {
    if (Math.max(female, male) < 2 || Math.min(female, male) > 0) continue;
    figure.gender = female > male ? 'female' : 'male';
    figure.proven = true;
  }
}

/** Whom the mention can mean, of those a pronoun could stand for. */
function personsOf(mention: Mention | undefined): readonly Figure[] {
  return (mention?.figures ?? []).filter(({ kind, name }) => kind === 'person' || (kind === 'unknown' && name.includes(' ')));
}

function genderOfPronoun(word: string): Gender | undefined {
  return femalePronouns.has(word) ? 'female' : malePronouns.has(word) ? 'male' : undefined;
}
