import type { Place, Scene } from './scene.ts';

/** The words of the statement's clause, without what anybody says in it and without its date expressions. */
export function clauseWords(scene: Scene, place: Place): string {
  const known = clauses.get(place);
  if (known !== undefined) return known;
  const { statement, sentence, at } = place;
  const from = Math.max(scene.doc.sentences[sentence]?.start ?? 0, Math.min(statement.clause.start, at));
  const words = outside(scene, place, from, Math.max(statement.clause.end, statement.cue?.end ?? at));
  clauses.set(place, words);
  return words;
}

/** Many rules ask for the same words. */
const clauses = new WeakMap<Place, string>();
const perfects = new WeakMap<Place, boolean>();

function outside({ doc, contents, mentions, coming }: Scene, { statement, at }: Place, from: number, to: number): string {
  const range = { start: from, end: to };
  const said = contents.near(range).filter((part) => !(part.start <= at && at < part.end));
  const holes = [...said, ...statement.content, ...mentions.near(range), ...coming.near(range)];
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
  return /\b(?:(?<!\b(?:asked|pressed|questioned) )repeatedly(?! (?:asked|pressed|questioned))|consistently|repeated(?= (?:\w{1,30} )?(?:assertions?|claims?|warnings?|calls?|statements?|denials?|demands?|insistence|threats?|promises?)\b)|ever since|always|often|frequently|routinely|long (?:said|argued|insisted|maintained|warned)|many times|for (?:years|months|weeks)|in the past|over the years)\b/i.test(
    words,
  );
}

/** "has called for", and "has called for calm, urging both sides": done at some time until now. */
export function isPerfect(scene: Scene, place: Place): boolean {
  const known = perfects.get(place) ?? readPerfect(scene, place);
  perfects.set(place, known);
  return known;
}

function readPerfect(scene: Scene, place: Place): boolean {
  const cue = cueWords(scene, place);
  const start = scene.doc.sentences[place.sentence]?.start ?? place.at;
  const before = outside(scene, place, start, place.at);
  if (/\b(?:has|have)\b/i.test(cue)) return true;
  if (/ing\b/.test(cue)) return /\b(?:has|have|had)\b/i.test(before);
  return /\b(?:has|have)(?: \w+){0,3} *$/i.test(before) || goesOnPerfect(scene, place);
}

/** "He has denied it and said …": the second verb shares the auxiliary of the first. */
function goesOnPerfect(scene: Scene, place: Place): boolean {
  const { doc, placesIn } = scene;
  const former = (placesIn.get(place.sentence) ?? []).findLast(({ at, actor }) => at < place.at && actor === place.actor);
  if (!former || !/\band *$/.test(doc.text.slice(Math.max(0, place.at - 5), place.at))) return false;
  return (
    /\b(?:has|have)(?: \w+){0,2} *$/.test(doc.text.slice(Math.max(0, former.at - 30), former.at)) ||
    /^(?:has|have)\b/.test(cueWords(scene, former))
  );
}

/** The words of the cue; '' where there is none. */
export function cueWords({ doc }: Scene, { statement }: Place): string {
  return statement.cue ? doc.text.slice(statement.cue.start, statement.cue.end) : '';
}

/** "says", "demands", "the position that": holds in general. */
export function isPresent(cue: string): boolean {
  if (/\b(?:narrative|position|stance|view|policy|doctrine)s?\b/i.test(cue)) return true;
  if (
    /^(?:say|argue|claim|believe|insist|warn|contend|maintain|suggest|note|report|deny|fear|hope|think|expect|want|agree|doubt|complain)$/i.test(
      cue,
    )
  )
    return true;
  return /^(?!.{0,400}\b(?:was|is|has|does)\b)[a-z]{1,40}s\b/.test(cue) && !/^(?:as|thus|plus)\b/.test(cue);
}
