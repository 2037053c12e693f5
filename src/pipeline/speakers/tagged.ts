import type { Figure } from './figures.ts';
import { isTitle } from './lexicon.ts';
import { partyTag } from './parties.ts';
import type { Part } from './phrase.ts';
import type { Found, Reading } from './reading.ts';
import { joined } from './words.ts';

/**
 * Only the tag of a lawmaker was found: "Abby Roe, | R-Idaho, | said". In "Jane Poe, who wrote it with Abby Roe, R-Idaho, said" Poe speaks.
 *
 * @returns null when the words leave it open; undefined for what is no tag.
 */
export function resolveTag({ names, mentionEnding }: Reading, { from, to }: Part): Found | null | undefined {
  const { words } = names;
  const tag = partyTag(words, from);
  if (!tag || tag.to < to) return undefined;
  const tagged = mentionEnding.get(from);
  const single = tagged?.figures.length === 1 ? tagged : undefined;
  if (!single?.figures[0]) return null;
  let before = single.from - 1;
  while (before > 0 && joined(words[before + 1]) && isTitle(words[before]?.lower ?? '')) before--;
  if (
    !joined(words[before + 1]) ||
    words[before]?.gap === '' ||
    !/^(?:with|of|by|from|for|to|and|on|against|than)$/.test(words[before]?.lower ?? '')
  )
    return { figure: single.figures[0], via: 'name' };
  const people = new Set<Figure>();
  let relative = false;
  for (let at = before; at > 0 && before - at < 30 && !/[.!?]["”’]? |\n/.test(words[at + 1]?.gap ?? ''); at--) {
    relative ||= words[at]?.lower === 'who';
    const mention = mentionEnding.get(at);
    const [figure] = mention?.figures ?? [];
    if (relative && figure && /^(?:person|unknown)$/.test(figure.kind)) people.add(figure);
  }
  const [only] = people;
  return people.size === 1 && only ? { figure: only, via: 'name' } : null;
}
