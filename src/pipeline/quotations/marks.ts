/** Families of marks: a mark closes only a mark of its own family. */
export type Family = 'double' | 'single' | 'straight-double' | 'straight-single' | 'guillemet' | 'backtick';

export interface Mark {
  readonly at: number;
  /** 0 = stands for a mark of a paragraph before. */
  readonly length: 0 | 1 | 2;
  readonly family: Family;
  /** What its shape and its neighbours allow; `either` = only what stands open can tell. */
  readonly role: 'open' | 'close' | 'either';
  /** A closing single mark that could as well be an apostrophe ("the workers’ rights"). */
  readonly doubtful: boolean;
}

/** Words that begin with an apostrophe in English. */
const CLIPPED = /^(?:\d0s\b|\d\d(?=[.,;:!?])|[Tt](?:wa|i)s\b|(?:em|til|cos|cuz)(?![\p{L}’'])|n(?!\p{L}))/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;
/** After these a mark opens, before these it closes. */
const BEFORE_OPENING = /[\s([{<—–\-/“„‘«"'`>|:]/u;
const AFTER_CLOSING = /[\s)\]}.,;:!?…—–\-/”’»"'<|]/u;

/** The quotation marks between `start` and `end`, apostrophes left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let skip = -1;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(/[“”„‟«»‘’‚"'`]/g)) {
    const at = start + index;
    if (at === skip) continue;
    const doubled = /['`]/.test(sign) && at + 1 < end && text[at + 1] === sign;
    if (doubled) skip = at + 1;
    const mark = toMark(sign, doubled, at, at > start ? text[at - 1]! : ' ', text, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

function toMark(sign: string, doubled: boolean, at: number, before: string, text: string, end: number): Mark | undefined {
  const length = doubled ? 2 : 1;
  const after = at + length < end ? text[at + length]! : ' ';
  const mark = (family: Family, role: Mark['role'], doubtful = false): Mark => ({ at, length, family, role, doubtful });
  switch (sign) {
    case '“':
      return mark('double', opens(before, after) || !closes(before, after) ? 'open' : 'either');
    case '„':
    case '‟':
      return mark('double', 'open');
    case '”':
      return mark('double', opens(before, after) && SPACE.test(before) ? 'either' : 'close');
    case '«':
      return mark('guillemet', opens(before, after) || !closes(before, after) ? 'open' : 'either');
    case '»':
      return mark('guillemet', opens(before, after) && SPACE.test(before) ? 'either' : 'close');
    case '`':
      return doubled ? mark('backtick', 'open') : LETTER.test(before) ? undefined : mark('straight-single', 'open');
    case '‘':
      return LETTER.test(before) && LETTER.test(after) ? undefined : isClipped(text, at + 1, end) ? undefined : mark('single', 'open');
    case '"':
      if (/\d/.test(before) && (!closes('a', after) || /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at)))) return undefined;
      return mark('straight-double', flank(before, after));
    case '’':
      return apostrophe(before, after) || closesBehind(text, at) ? undefined : mark('single', 'close', isDoubtful(text, at, before, after));
    case '‚':
      return SPACE.test(before) && LETTER.test(after) ? mark('single', 'open') : undefined;
    default:
      if (doubled) return mark('backtick', flank(before, after));
      if (LETTER.test(before) && LETTER.test(after)) return undefined;
      // The second mark of ’n’.
      if (before === 'n' && text[at - 2] === sign) return undefined;
      if (opens(before, after))
        return isClipped(text, at + 1, end) ? undefined : mark('straight-single', closes(before, after) ? 'either' : 'open');
      return SPACE.test(before) || closesBehind(text, at)
        ? undefined
        : mark('straight-single', 'close', isDoubtful(text, at, before, after));
  }
}

/** ’ between letters, or before a word that is clipped (“’em”, “’90s”). It never opens a quotation. */
function apostrophe(before: string, after: string): boolean {
  return SPACE.test(before) || LETTER.test(after) || /[([{“‘"]/.test(before);
}

/** “the workers’,’ he said”: of two marks around a comma the second one closes. */
function closesBehind(text: string, at: number): boolean {
  return /[,.]/.test(text[at + 1] ?? '') && text[at + 2] === text[at] && /s/.test(text[at - 1] ?? '') && !LETTER.test(text[at + 3] ?? ' ');
}

/** After a word in s, or a clipped word ("goin’"), and with more of the sentence to come, the mark may be an apostrophe. */
function isDoubtful(text: string, at: number, before: string, after: string): boolean {
  return (/[sSzx]/.test(before) || /^(?:in|an)$/.test(text.slice(at - 2, at))) && after === ' ' && /[\p{L}\p{N}]/u.test(text[at + 2] ?? '');
}

function isClipped(text: string, at: number, end: number): boolean {
  return CLIPPED.test(text.slice(at, Math.min(at + 8, end)));
}

function flank(before: string, after: string): Mark['role'] {
  const open = opens(before, after);
  const close = closes(before, after);
  return open === close ? 'either' : open ? 'open' : 'close';
}

function opens(before: string, after: string): boolean {
  return BEFORE_OPENING.test(before) && !SPACE.test(after) && !/[.,;!?)\]]/.test(after);
}

function closes(before: string, after: string): boolean {
  return AFTER_CLOSING.test(after) && !SPACE.test(before) && !/[([]/.test(before);
}
