import { loneBodies } from '../english/offices.ts';
import { rolePhrase } from '../pipeline/speakers/figures.ts';
import type { Speaker } from '../schema/corpus.ts';
import type { ArticleRecord, Source } from '../schema/record.ts';
import { compareText } from '../text/compare.ts';
import { contentWords } from '../text/content-words.ts';
import { slugify } from '../text/slug.ts';

/** What an article says, as it is held against others. */
export interface Read {
  readonly record: ArticleRecord;
  readonly text: string;
}

/** Of the content words of the shorter text so many stand in the other where both tell one story: measured 0.32 and more, of other stories 0.23 and less in nine of ten. */
const leastShared = 0.28;

/**
 * Lead who is only called by an office to whoever holds it in another article of the same story, and what has no other name ("police") to
 * one speaker. Only articles with many words in common are one story: the mayor of another town is another mayor.
 */
export function withOffices(articles: readonly Read[], speakers: readonly Speaker[]): { records: ArticleRecord[]; speakers: Speaker[] } {
  const related = relation(articles);
  const holders = holdersOf(speakers);
  const speaking = speakingIn(articles);
  const bodies = loneSpeakers(articles, related, new Set(speakers.map(({ id }) => id)));
  const actorOf = ({ via, actor, name }: Source, article: string): Pick<Speaker, 'id' | 'name'> | undefined => {
    if (via !== 'unnamed' || actor !== null || name === null) return undefined;
    const holder = /^the /i.test(name) ? holders.get(rolePhrase(name).replace(/^lord (?=mayor$)/, '')) : undefined;
    if (holder && (speaking.get(holder.id) ?? []).some((other) => other === article || related(article, other))) return holder;
    return bodies.find((body) => body.articles.has(article) && body.noun === nounOf(name))?.speaker;
  };
  const records = articles.map(({ record }) => ({
    ...record,
    statements: record.statements.map((statement) => {
      const found = actorOf(statement.source, record.id);
      return found ? { ...statement, source: { ...statement.source, actor: found.id, name: found.name, via: 'role' as const } } : statement;
    }),
  }));
  return { records, speakers: bodies.map(({ speaker }) => speaker) };
}

/** Each role of one speaker alone. */
function holdersOf(speakers: readonly Speaker[]): ReadonlyMap<string, Speaker | undefined> {
  const holders = new Map<string, Speaker | undefined>();
  for (const speaker of speakers) {
    for (const role of new Set(speaker.roles.map(rolePhrase))) holders.set(role, holders.has(role) ? undefined : speaker);
  }
  return holders;
}

function speakingIn(articles: readonly Read[]): ReadonlyMap<string, readonly string[]> {
  const speaking = new Map<string, string[]>();
  for (const { record } of articles) {
    for (const id of new Set(record.statements.flatMap(({ source }) => source.actor ?? []))) {
      speaking.set(id, [...(speaking.get(id) ?? []), record.id]);
    }
  }
  return speaking;
}

interface LoneBody {
  readonly noun: string;
  readonly speaker: Speaker;
  readonly articles: Set<string>;
}

/** "Police" of articles of one story is one speaker. */
function loneSpeakers(articles: readonly Read[], related: (a: string, b: string) => boolean, taken: Set<string>): LoneBody[] {
  const found: LoneBody[] = [];
  for (const { record } of articles.toSorted((a, b) => compareText(a.record.id, b.record.id))) {
    const nouns = record.statements.flatMap(({ source: { via, actor, name } }) =>
      via === 'unnamed' && actor === null && name ? nounOf(name) : [],
    );
    for (const noun of new Set(nouns)) {
      if (!loneBodies.has(noun)) continue;
      const known = found.find((body) => body.noun === noun && [...body.articles].some((other) => related(record.id, other)));
      if (known) {
        known.articles.add(record.id);
        continue;
      }
      const id = taken.has(noun) ? `${noun}-${slugify(record.id)}` : noun;
      taken.add(id);
      found.push({ noun, articles: new Set([record.id]), speaker: bodyOf(id, noun) });
    }
  }
  return found.filter(({ articles: own }) => own.size > 1);
}

function bodyOf(id: string, noun: string): Speaker {
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  return { id, name, kind: 'body', aliases: [], metonyms: [], roles: [], offices: [], members: [] };
}

function nounOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** Whether two articles have many words in common. Asked of few pairs, so nothing is computed before. */
function relation(articles: readonly Read[]): (a: string, b: string) => boolean {
  const texts = new Map(articles.map(({ record, text }) => [record.id, text]));
  const known = new Map<string, ReadonlySet<string>>();
  const stemsOf = (id: string) => {
    const stems = known.get(id) ?? new Set(contentWords(texts.get(id) ?? '').map(({ stem }) => stem));
    known.set(id, stems);
    return stems;
  };
  return (a, b) => {
    const [one, other] = [stemsOf(a), stemsOf(b)];
    return one.intersection(other).size >= leastShared * Math.min(one.size, other.size);
  };
}
