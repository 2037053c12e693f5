import type { Range } from '../../schema/span.ts';

/**
 * Is the date of `range` put after the publication by a verb of its own clause? Only the clause counts: in "told lawmakers on
 * Thursday that they would vote" the day belongs to the telling.
 */
export function isFuture(text: string, range: Range, sentence: Range): boolean {
  const before = text.slice(Math.max(sentence.start, range.start - 90), range.start);
  const after = text.slice(range.end, Math.min(sentence.end, range.end + 90));
  const clause = clauseBefore(text, range, sentence);
  if (ahead.test(clause) || verbAhead.test(after) || isArranged(clause)) return true;
  if (/^ (?:is|are)\b/.test(after) && subjectPlace.test(before)) return true;
  if (starts.test(clause) && !past.test(clause)) return true;
  if (/^\W{0,3}(?:on|by|in|next|early|late|before|until)?\W{0,3}(?:the )?$/i.test(before) && fronted.test(after)) return true;
  return /\b(?:until|till|through|by|before|beyond)(?: the)? (?:end of )?$/i.test(clause) && !past.test(clause) && present.test(clause);
}

/** A season without a year: only a verb in the past puts it behind the publication. */
export function isComingSeason(text: string, range: Range, sentence: Range): boolean {
  const clause = clauseBefore(text, range, sentence).replace(/\b(?:is|are|be|been|being) \w+/g, '');
  return (
    isFuture(text, range, sentence) ||
    /\b(?:before|by|until|till|beyond) (?:the )?(?:early |late |mid-)?$/i.test(clause) ||
    !past.test(clause)
  );
}

function clauseBefore(text: string, range: Range, sentence: Range): string {
  const before = text.slice(Math.max(sentence.start, range.start - 90), range.start);
  return (
    before
      .split(
        /[,;:—–()]|\b(?:that|which|who|and said|but|while|after)\b|\b(?:said|says|believes?|added) (?=(?:the|an?|its|his|her|their|he|she|it|they|no)\b)/,
      )
      .at(-1) ?? ''
  );
}

const ahead =
  /\b(?:will|would|shall|'ll|’ll|won['’]t|due|scheduled|expected|upcoming|plans? (?:to|for)|(?:is|are) (?:to|set to|going to)|set for|hopes? to|vow(?:s|ed) to|promise[sd]? to|pledge[sd]? to|aims? to|wants? to|deadline|slated|ahead of|to be|be (?:[a-z]{3,30}ed|held|made|sent|given)|no later than|must|should|may|might|can|could|possible)\b/i;

const verbAhead = /^(?:['’]s(?: \w{1,30}){1,3})? (?:will|is (?:set to|due|to|expected to)|are (?:due|set to|to|expected to))\b/;

/** "Monday is a holiday": the date itself is what a verb in the present tells of. */
const subjectPlace = /(?:^|[,;:—–“"(]|\b(?:that|because|but|and|when)) ?$/;

/** "announced a meeting on Friday": what is announced is still to come. */
function isArranged(clause: string): boolean {
  const verb = arranging.exec(clause);
  return verb !== null && occasion.test(clause.slice(verb.index, verb.index + 60));
}

const arranging = /\b(?:announced|announces|called|calls|convened|scheduled|proposed|set|invited|summoned)\b/i;
const occasion =
  /\b(?:meeting|summit|vote|hearing|rally|elections?|session|talks|conference|visit|debate|strike|protest|referendum|round|ceremony)\b/i;

/** "On Wednesday, the two are to meet": the clause follows its date. */
const fronted = /^,? [^,.;:“"]{3,60}?\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled)|(?:is|are) (?:going|planning) to|plans? to)\b/;

/** "Early voting begins Tuesday": a verb of a timetable in the present. */
const starts =
  /\b(?:begins?|starts?|opens?|closes?|ends?|resumes?|expires?|convenes?|meets?|takes? (?:place|effect|office)|kicks? off|go(?:es)? to the polls|comes? (?:up|into force)|falls?|have|has) (?:on |in |at |until |till )?(?:the )?$/i;

const past =
  /\b(?:was|were|had|did|said|told|came|went|took|made|left|began|fell|rose|won|lost|held|gave|wrote|spoke|met|saw|found|kept|led|sent|stood|thought|broke|grew|became|ran|died|fought|bought|brought|\w{3,30}ed)\b/;
const present = /\b(?:\w{2,}s|are|have|do|want|need|say|plan|hope|last|take)\b/;
