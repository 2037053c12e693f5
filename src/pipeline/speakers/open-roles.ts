import type { Range } from '../../schema/span.ts';
import { localFigure } from './figures.ts';
import { learnRole } from './held-roles.ts';
import { isTitle } from './lexicon.ts';
import { partsOf, phraseOf } from './phrase.ts';
import type { Reading } from './reading.ts';

/** "His official spokesperson said": whoever that is, "the spokesperson" after it is not the one before. A figure without a name keeps the place. */
export function noteOpen(reading: Reading, source: Range): void {
  const { words } = reading.names;
  const [part] = partsOf(words, source, reading.mentionEnding);
  // "Roe said", of two Roes: "she" after it is neither who spoke before.
  const mention = part && reading.mentionEnding.get(part.core);
  if (mention?.kind === 'surname') {
    const figure = localFigure('', 'person');
    figure.proven = true;
    return reading.memory.add({ figure, at: source.start, spoke: true, subject: true, reported: false });
  }
  if (!part || !/^(?:his|her|its|their)$/.test(words[part.from]?.lower ?? '')) return;
  const head = words[part.core - 1]?.lower ?? '';
  if (!isTitle(head) || head.endsWith('s')) return;
  const figure = localFigure('', 'unnamed');
  learnRole(figure, phraseOf(words, part.from + 1, part.core));
  reading.memory.add({ figure, at: source.start, spoke: true, subject: true, reported: false });
}
