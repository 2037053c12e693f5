import type { Sentence } from '../../pipeline/document.ts';
import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';

interface Triggered {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  /** Whose reaction it is, and on which day. */
  readonly speaker: string;
  readonly day: string;
  readonly event: string | null;
  /** The words of what it reacts to. */
  readonly range: Range;
  /** Whom they name. */
  readonly actors: readonly string[];
}

const nouns =
  'remarks?|statements?|warnings?|comments?|words|announcements?|reactions?|responses?|threats?|criticism|declarations?|rejection';
const pattern = new RegExp(
  String.raw`^[^.;:]{0,40}?\b(?:${nouns})\b(?<from>[^.;,]{0,60}?) (?:(?:came|comes?|was made|were made) (?:in (?:direct )?response to|(?:[\p{L}-]{1,20} ){0,4}?after|following)|follow(?:s|ed)?|responds? to|responded to) (?<what>[\s\S]+)`,
  'iu',
);

/** What the words of one speaker on one day react to, where two articles name others without anyone in common. */
export function findTriggers({ articles, speakers }: Material): Found[] {
  const all = articles.flatMap((article) => article.sentences.flatMap((sentence) => triggerIn(article, sentence) ?? []));
  return [...Map.groupBy(all, ({ day }) => day)].flatMap(([day, sameDay]): Found[] => {
    const apart = sameDay.filter((one) => sameDay.some((other) => isOther(one, other)));
    const [first] = apart;
    if (!first) return [];
    return [
      {
        kind: 'trigger',
        key: `${speakers.chain(first.speaker).at(-1) ?? first.speaker} ${day}`,
        title: `What ${speakers.get(first.speaker)?.name ?? 'the speaker'} speaks after`,
        claim: null,
        speaker: first.speaker,
        event: first.event,
        say: { how: 'list', head: `${speakers.get(first.speaker)?.name ?? 'The speaker'} speaks after` },
        readings: toReadings(
          apart.map(({ article, sentence, range, actors }) => ({
            reading: actors.toSorted().join(' '),
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, sentence, [range]),
          })),
        ),
      },
    ];
  });

  function isOther(one: Triggered, other: Triggered): boolean {
    if (one.article === other.article || !speakers.related(one.speaker, other.speaker)) return false;
    return !one.actors.some((a) =>
      other.actors.some((b) => speakers.related(a, b) || speakers.members(a).includes(b) || speakers.members(b).includes(a)),
    );
  }

  function triggerIn(article: ArticleText, sentence: Sentence): Triggered | undefined {
    const text = article.text.slice(sentence.start, sentence.end);
    const match = pattern.exec(text);
    const what = match?.groups?.['what'];
    if (!match || what === undefined) return undefined;
    const start = sentence.end - what.length;
    // What follows "who" tells of those who are named, not of what happened.
    const end = start + (/, (?:who|which|whose)\b|[.]$/.exec(what)?.index ?? what.length);
    const named = article.mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const actors = [
      ...new Set(named.flatMap(({ figures }) => (figures.length === 1 ? (figures[0]?.actor ?? figures[0]?.name ?? []) : []))),
    ];
    const reacting = article.mentions.find((mention) => mention.start >= sentence.start && mention.end <= start)?.figures[0]?.actor;
    const said = before(article, sentence, reacting ?? undefined);
    if (!said?.speaker || !said.saidOn?.earliest || actors.length === 0) return undefined;
    return { article, sentence, speaker: said.speaker, day: said.saidOn.earliest, event: said.event, range: { start, end }, actors };
  }

  /** The words the sentence looks back to: the last ones of one day before it, of the speaker it names if it does. */
  function before({ statements }: ArticleText, { start }: Sentence, named: string | undefined): SiteStatement | undefined {
    return statements.findLast(
      (statement) =>
        wholeOf(statement).end <= start &&
        statement.form !== 'narrated' &&
        statement.speaker !== null &&
        statement.saidOn?.earliest != null &&
        statement.saidOn.earliest === statement.saidOn.latest &&
        (named === undefined || speakers.related(named, statement.speaker)),
    );
  }
}
