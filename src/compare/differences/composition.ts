import type { Figure } from '../../pipeline/speakers/figures.ts';
import type { Range } from '../../schema/span.ts';
import { type ArticleText, sentenceAt, wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { membersSaid } from './members.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';

interface Composed {
  readonly article: ArticleText;
  readonly group: string;
  readonly name: string;
  readonly noun: string;
  readonly quantity: Quantity;
  readonly range: Range;
  readonly passage: Range;
}

/** Whoever stands behind a group is counted with these words, whatever its members are. */
const backing = /\b(?:backing|support) (?:from|of) $|\b(?:backed|supported|joined) by $/i;
const backers = /^(?:partners|allies|members|backers|supporters|participants)$/;

/** Of how many members the articles say that one body or group is made, or how many stand behind it. */
export function findCompositions({ articles, events, speakers, vocabulary }: Material): Found[] {
  const occasions = new Map(events.map((event) => [event.id, event]));
  const all = articles.flatMap((article) => composedIn(article));
  const backed = articles.flatMap((article) => backedIn(article));
  return [...Map.groupBy(all, ({ group, noun }) => `${group} ${noun}`)].flatMap(([key, own]): Found[] => {
    const [first] = own;
    if (!first) return [];
    const alone = all.every(({ group, noun }) => group !== first.group || noun === first.noun);
    const counted = [...own, ...(alone ? backed.filter(({ group }) => group === first.group) : [])];
    if (new Set(counted.map(({ quantity }) => `${quantity.bound} ${quantity.value}`)).size < 2) return [];
    return [
      {
        kind: 'number',
        key: `of ${key}`,
        title: `Number of ${first.noun}: ${first.name}`,
        claim: null,
        speaker: speakers.get(first.group) ? first.group : null,
        say: { how: 'list', head: first.name },
        readings: toReadings(
          counted.map(({ article, quantity, range, passage }) => ({
            reading: `${quantity.bound} ${quantity.value}`,
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, passage, [range]),
          })),
        ),
      },
    ];
  });

  function composedIn(article: ArticleText): Composed[] {
    return membersSaid(article).flatMap(({ sentence, figure, at, passage }): Composed[] => {
      const text = article.text.slice(sentence.start, sentence.end);
      const quantity = quantitiesOf(text).find(({ start }) => sentence.start + start === at);
      return quantity ? [composed(article, figure, quantity, sentence.start, passage)] : [];
    });
  }

  /** "With backing from more than 30 partners", where the paragraph has named one group that speaks at the occasion. */
  function backedIn(article: ArticleText): Composed[] {
    return article.statements.flatMap((statement): Composed[] => {
      const sentence = sentenceAt(article, wholeOf(statement).start);
      const event = occasions.get(statement.event ?? '');
      if (!sentence || !event) return [];
      const text = article.text.slice(sentence.start, sentence.end);
      return quantitiesOf(text).flatMap((quantity): Composed[] => {
        const at = sentence.start + quantity.start;
        if (!backers.test(quantity.noun) || !backing.test(text.slice(Math.max(0, quantity.start - 20), quantity.start))) return [];
        if (!statement.content.some(({ start, end }) => start <= at && at < end)) return [];
        const named = article.mentions.flatMap(({ start, figures }) =>
          start < at && sentenceAt(article, start)?.block === sentence.block && figures.length === 1 ? (figures[0] ?? []) : [],
        );
        const groups = named.filter(({ actor }) => speakers.get(actor)?.kind === 'group' && event.speakers.includes(actor ?? ''));
        const [figure] = groups;
        if (!figure || groups.some(({ actor }) => actor !== figure.actor)) return [];
        return [composed(article, figure, quantity, sentence.start, sentence)];
      });
    });
  }

  function composed(
    article: ArticleText,
    figure: Pick<Figure, 'actor' | 'name'>,
    quantity: Quantity,
    from: number,
    passage: Range,
  ): Composed {
    return {
      article,
      group: figure.actor ?? figure.name.toLowerCase(),
      name: figure.name,
      noun: vocabulary.noun(quantity.noun),
      quantity,
      range: { start: from + quantity.start, end: from + quantity.end },
      passage,
    };
  }
}
