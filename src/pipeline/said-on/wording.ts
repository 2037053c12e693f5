import type { Place, Scene } from './scene.ts';

/** The words of the statement's clause, without what anybody says in it and without its date expressions. */
export function clauseWords({ doc, places, mentions, coming }: Scene, { statement, sentence, at }: Place): string {
  const range = doc.sentences[sentence];
  const from = Math.max(range?.start ?? 0, Math.min(statement.clause.start, at));
  const to = Math.max(statement.clause.end, statement.cue?.end ?? at);
  const said = places.flatMap((place) => (place.statement.form === 'narrated' ? [] : place.statement.content));
  const holes = [...said.filter((part) => !(part.start <= at && at < part.end)), ...statement.content, ...mentions, ...coming];
  let words = '';
  let place = from;
  for (const hole of holes.filter(({ start, end }) => end > from && start < to).toSorted((a, b) => a.start - b.start)) {
    if (hole.start > place) words += `${doc.text.slice(place, hole.start)} `;
    place = Math.max(place, hole.end);
  }
  return place < to ? words + doc.text.slice(place, to) : words;
}

/** "has repeatedly said": on many days, so on none. */
export function isRepeated(words: string): boolean {
  return /\b(?:repeatedly|consistently|always|often|frequently|routinely|long (?:said|argued|insisted|maintained|warned)|many times|for (?:years|months|weeks)|in the past|over the years)\b/i.test(
    words,
  );
}

/** "has called for": done at some time until now. */
export function isPerfect(words: string): boolean {
  return /\b(?:has|have)\b/i.test(words);
}

/** "says", "demands", "the position that": holds in general. */
export function isPresent(cue: string | undefined): boolean {
  if (cue !== undefined && /\b(?:narrative|position|stance|view|policy|doctrine)s?\b/i.test(cue)) return true;
  return cue !== undefined && /^(?!.*\b(?:was|is|has|does)\b)[a-z]+s\b/.test(cue) && !/^(?:as|thus|plus)\b/.test(cue);
}
