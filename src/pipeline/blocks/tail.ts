import { opensFurniture } from './furniture.ts';
import { linksElsewhere } from './furniture/rule.ts';
import type { Kind } from './by-shape.ts';
import type { Line } from './lines.ts';
import { endsSentence, isBareName } from './shapes.ts';
import { isAuthorNote, isSiteNote } from './site-notes.ts';

const note: Kind = { kind: 'boilerplate', because: 'a note of the site after the last paragraph' };
const author: Kind = { kind: 'boilerplate', because: 'a note about the author after the last paragraph' };
/** Most lines of an article whose end is looked through for notes. */
const MOST_NOTES = 6;
const MOST_TEASERS = 10;
/** Longest title of another article, in words. */
const TEASER = 22;

/** Kinds with notes of the site at the end of the text marked, from the end up to the last line of the article. */
export function markNotes(
  lines: readonly Line[],
  kinds: readonly (Kind | undefined)[],
  isText: (kind: Kind | undefined) => boolean,
): (Kind | undefined)[] {
  const marked = [...kinds];
  const bylines = lines.flatMap(({ text }, i) => (kinds[i]?.kind === 'byline' ? [text] : []));
  let notes = 0;
  for (let i = lines.length - 1; i > 0 && notes < MOST_NOTES; i--) {
    if (!isText(marked[i])) continue;
    const line = lines[i]!;
    const isTeaser = isBelowOpener(lines, kinds, i);
    if (isTeaser) marked[i] = { kind: 'boilerplate', because: 'an entry of a list of other articles' };
    else if (isSiteNote(line)) marked[i] = note;
    else if (isAuthorNote(line, bylines)) marked[i] = author;
    else return marked;
    if (!isTeaser) notes++;
  }
  return marked;
}

/** Only titles stand between the line and an invitation to read on above it. */
function isBelowOpener(lines: readonly Line[], kinds: readonly (Kind | undefined)[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - MOST_TEASERS); i--) {
    const kind = kinds[i];
    if (kind?.kind === 'boilerplate' && opensFurniture(kind.because)) return true;
    if (!isTeaserLine(lines[i]!, kind)) return false;
  }
  return false;
}

/** A title, also one that asks, below an invitation to read on. */
function isTeaserLine(line: Line, kind: Kind | undefined): boolean {
  if (kind !== undefined && kind.kind !== 'list-item' && kind.kind !== 'paragraph') return true;
  return line.words <= TEASER && (!endsSentence(line) || /[?!]["”’']?$/.test(line.text));
}

/** A line after the last paragraph; `opened`: links or comments of the site have begun above it. */
export function inTail(
  line: Line,
  { mayBeSigned, opened, isLong }: { mayBeSigned: boolean; opened: boolean; isLong: boolean },
): Kind | undefined {
  if (opened && line.words <= 25) return { kind: 'boilerplate', because: 'after the last paragraph, below an invitation of the site' };
  if (mayBeSigned && isBareName(line)) return { kind: 'byline', because: 'a name below the last paragraph' };
  if (isLong && line.words <= 14 && !endsSentence(line)) return { kind: 'boilerplate', because: 'a short line after the last paragraph' };
  return undefined;
}

/**
 * Titles of other articles between two paragraphs: short lines without a full stop right below "Related stories". The last of a few
 * words, above a paragraph, is a heading.
 */
export function teasersBelow(lines: readonly Line[], kinds: readonly (Kind | undefined)[], lead: number): Set<number> {
  const teasers = new Set<number>();
  for (const [at, kind] of kinds.entries()) {
    if (at < lead || kind?.because !== linksElsewhere) continue;
    for (let i = at + 1; i < Math.min(lines.length, at + MOST_TEASERS) && isTitle(lines[i]!, kinds[i]); i++) {
      const isLast = i + 1 >= lines.length || !isTitle(lines[i + 1]!, kinds[i + 1]);
      if (!isLast || lines[i]!.words >= 5) teasers.add(i);
    }
  }
  return teasers;
}

function isTitle(line: Line, kind: Kind | undefined): boolean {
  return (kind === undefined || kind.kind === 'list-item') && line.words >= 3 && line.words <= TEASER && !endsSentence(line);
}
