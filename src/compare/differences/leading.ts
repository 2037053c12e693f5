import type { Mention } from '../../pipeline/speakers/mentions.ts';
import type { Sentence } from '../../pipeline/document.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { apartness } from './apart.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';

/** That somebody leads, chairs or hosts a body or a group. */
interface Led {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly group: string;
  readonly name: string;
  readonly deed: string;
  readonly actors: readonly string[];
  /** "Expected to lead", "likely leaders". */
  readonly open: boolean;
  readonly range: Range;
}

const deeds: Readonly<Record<string, string>> = {
  lead: 'lead|leads|led|leading|leaders?',
  chair: 'chairs?|chaired|chairing',
  host: 'hosts?|hosted|hosting',
  head: 'heads?|headed|heading',
  fund: 'funds?|funded|funding',
  organise: 'organi[sz]e[sd]?|organi[sz]ing|organi[sz]ers?',
};
const open =
  '(?:(?:widely|most|more) )?(?:expected|likely|set|due|poised|slated|tipped|planning|possible|potential|prospective|may|might|could|would|reportedly|proposed)';
const between = String.raw`(?: (?:to|be|be the|its|the|jointly|mainly|primarily|largely)){0,3}`;
const forms = Object.entries(deeds).map(([deed, words]) => ({
  deed,
  passive: new RegExp(
    String.raw`(?<![\p{L}-])(?:(?<open>${open})${between} )?(?:${words})(?: (?:jointly|mainly|primarily|largely))? by (?<by>[^.;:()\n]{2,80})`,
    'giu',
  ),
  active: new RegExp(String.raw`(?<![\p{L}-])(?:(?<open>${open})${between} )?(?:${words})(?: of)? (?=(?<what>[^.;:()\n]{2,60}))`, 'giu'),
}));
const farthest = 60;

/** That somebody leads a group, as a fact in one article and as what is expected in another. */
export function findLeading({ articles, speakers }: Material): Found[] {
  const all = articles.flatMap((article) => article.sentences.flatMap((sentence) => ledIn(article, sentence)));
  return [...Map.groupBy(all, ({ group, deed }) => `${group} ${deed}`)].flatMap(([key, own]): Found[] => {
    const isApart = apartness(own, ({ open: isOpen }) => String(isOpen));
    const apart = own.filter((one) => own.some((other) => isApart(one, other) && one.actors.some((actor) => other.actors.includes(actor))));
    const [first] = apart;
    if (!first) return [];
    return [
      {
        kind: 'certainty',
        key,
        title: `Who ${first.deed}s: ${first.name}`,
        claim: null,
        speaker: speakers.get(first.group) ? first.group : null,
        say: { how: 'list', head: first.name },
        readings: toReadings(
          apart.map(({ article, sentence, open: isOpen, range }) => ({
            reading: isOpen ? 'open' : '',
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, sentence, [range]),
          })),
        ),
      },
    ];
  });

  function ledIn(article: ArticleText, sentence: Sentence): Led[] {
    const text = article.text.slice(sentence.start, sentence.end);
    const groups = groupsIn(article, sentence);
    if (groups.length === 0) return [];
    return forms.flatMap(({ deed, passive, active }) => [
      ...[...text.matchAll(passive)].flatMap((match): Led[] => {
        const by = sentence.start + match.index + match[0].length - (match.groups?.['by']?.length ?? 0);
        const actors = actorsBetween(article, by, by + farthest).filter(
          ({ start }) => !groups.some((group) => start >= group.start && start < group.end),
        );
        const last = runOf(actors, article.text);
        if (!last) return [];
        const start = sentence.start + match.index;
        // "Led by A and B, the coalition", "the coalition, led by A and B".
        const group = groups.find(
          (one) => (one.start >= last.end && one.start - last.end < 20) || (one.end <= start && start - one.end < 20),
        );
        return group ? [toLed(group, deed, actors, match.groups?.['open'] !== undefined, { start, end: last.end })] : [];
      }),
      ...[...text.matchAll(active)].flatMap((match): Led[] => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const group = groups.find((one) => one.start >= end && one.start - end < 20);
        const actors = actorsBetween(article, Math.max(sentence.start, start - farthest), start);
        if (!group || actors.length === 0 || /[.;:,]/.test(article.text.slice(actors.at(-1)?.end, start))) return [];
        return [toLed(group, deed, actors, match.groups?.['open'] !== undefined, { start, end: group.end })];
      }),
    ]);

    function toLed(group: Named, deed: string, actors: readonly Mention[], isOpen: boolean, range: Range): Led {
      const ids = actors.flatMap(({ figures }) => figures.flatMap(({ actor, name }) => actor ?? name));
      return { article, sentence, group: group.id, name: group.name, deed, actors: ids, open: isOpen, range };
    }
  }
}

interface Named extends Range {
  readonly id: string;
  readonly name: string;
}

/** Bodies and groups that the sentence names, or points to by their noun ("this coalition") where the article has one such only. */
function groupsIn(article: ArticleText, sentence: Sentence): Named[] {
  const all = article.mentions.flatMap(({ start, end, figures }): Named[] => {
    const [figure] = figures;
    if (!figure || figures.length > 1 || !/^(?:group|body)$/.test(figure.kind)) return [];
    return [{ id: figure.actor ?? figure.name.toLowerCase(), name: figure.name, start, end }];
  });
  const own = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const text = article.text.slice(sentence.start, sentence.end);
  const pointed = [
    ...text.matchAll(
      /(?<![\p{L}-])(?:the|this|that) (?<noun>coalition|alliance|league|union|group|council|bloc|mission|club)(?![\p{L}-])/giu,
    ),
  ].flatMap((match): Named[] => {
    const noun = match.groups?.['noun']?.toLowerCase() ?? '';
    const named = new Map(all.flatMap((one) => (one.name.toLowerCase().split(' ').includes(noun) ? [[one.id, one] as const] : [])));
    const [only] = named.values();
    const start = sentence.start + match.index;
    return only && named.size === 1 && !own.some((one) => one.start <= start + match[0].length && start <= one.end)
      ? [{ ...only, start, end: start + match[0].length }]
      : [];
  });
  return [...own, ...pointed].toSorted((a, b) => a.start - b.start);
}

function actorsBetween({ mentions }: ArticleText, start: number, end: number): Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.figures.length === 1);
}

/** From the first to the last of names that are joined by commas and "and". */
function runOf(actors: readonly Mention[], text: string): Range | undefined {
  const [first, ...others] = actors;
  if (!first) return undefined;
  let { end } = first;
  for (const next of others) {
    if (!/^(?:, | and |, and | & )(?:the )?$/u.test(text.slice(end, next.start))) break;
    ({ end } = next);
  }
  return { start: first.start, end };
}
