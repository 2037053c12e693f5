import { type Figure, localFigure } from './figures.ts';
import { holdsRole } from './held-roles.ts';
import { courtesies, determiners, genderOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Part, phraseOf } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Which of several people of one surname: by role, title or gender beside the name; undefined when that does not tell. */
export function chosen(reading: Reading, mention: Mention, others: readonly Part[]): Figure | undefined {
  const { words } = reading.names;
  const title = mention.titled ? (words[mention.from - 1]?.lower.replace(/\.$/, '') ?? '') : '';
  const gender = genderOf(title);
  const [only] = mention.figures;
  if (mention.figures.length < 2)
    return only && mention.kind === 'surname' && isAnother(only, gender) ? namesake(reading, mention, title) : only;
  let left = mention.figures.filter((figure) => !isAnother(figure, gender));
  if (gender !== undefined && left.some((figure) => figure.gender === gender)) left = left.filter((figure) => figure.gender === gender);
  if (title !== '' && gender === undefined) left = left.filter((figure) => holdsRole(figure, title));
  for (const other of others) {
    const start = determiners.has(words[other.from]?.lower ?? '') ? other.from + 1 : other.from;
    const role = phraseOf(words, start, other.core);
    if (left.length > 1 && left.some((figure) => holdsRole(figure, role))) left = left.filter((figure) => holdsRole(figure, role));
  }
  return left.length === 1 ? left[0] : undefined;
}

function isAnother(figure: Figure, gender: 'female' | 'male' | undefined): boolean {
  return gender !== undefined && figure.gender !== undefined && figure.gender !== gender;
}

/** "Mr Roe" where the article has named Jane Roe only: her husband Tom, if he is the one without a surname, or else a person of that name. */
function namesake(reading: Reading, { from, to }: Mention, title: string): Figure | undefined {
  const { words } = reading.names;
  const surname = words.slice(from, to).map(({ printed }) => printed);
  const gender = genderOf(title);
  if (!courtesies.has(title) || gender === undefined) return undefined;
  return titledFigure(reading, `${words[from - 1]?.printed ?? ''} ${surname.join(' ')}`, gender);
}

/** The one person who goes under this title and surname and no first name. */
export function titledFigure(reading: Reading, name: string, gender: 'female' | 'male'): Figure {
  const key = name.toLowerCase();
  const kin = [...reading.memory.figures()].filter((figure) => figure.kin && figure.gender === gender);
  const figure = reading.single.get(key) ?? (kin.length === 1 ? kin[0] : undefined) ?? localFigure(name, 'person');
  figure.gender = gender;
  figure.proven = true;
  reading.single.set(key, figure);
  return figure;
}
