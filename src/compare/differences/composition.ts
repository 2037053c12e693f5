import type { Mention } from '../../pipeline/speakers/mentions.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
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

const made =
  /\b(?:compris(?:es|ing|ed of)|made up of|consist(?:s|ing) of|composed of|(?:association|group|bloc|alliance|coalition|grouping|union|club) of) $/i;

/** Of how many members the articles say that one body or group is made. */
export function findCompositions({ articles, speakers, vocabulary }: Material): Found[] {
  const all = articles.flatMap((article) => composedIn(article));
  return [...Map.groupBy(all, ({ group, noun }) => `${group} ${noun}`)].flatMap(([key, own]): Found[] => {
    const [first] = own;
    if (!first || new Set(own.map(({ quantity }) => `${quantity.bound} ${quantity.value}`)).size < 2) return [];
    return [
      {
        kind: 'number',
        key: `of ${key}`,
        title: `Number of ${first.noun}: ${first.name}`,
        claim: null,
        speaker: speakers.get(first.group) ? first.group : null,
        readings: toReadings(
          own.map(({ article, quantity, range, passage }) => ({
            reading: `${quantity.bound} ${quantity.value}`,
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, passage, [range]),
          })),
        ),
      },
    ];
  });

  function composedIn(article: ArticleText): Composed[] {
    return article.sentences.flatMap((sentence, index) => {
      const text = article.text.slice(sentence.start, sentence.end);
      return quantitiesOf(text).flatMap((quantity): Composed[] => {
        if (!made.test(text.slice(Math.max(0, quantity.start - 30), quantity.start))) return [];
        const at = sentence.start + quantity.start;
        const before = article.sentences[index - 1];
        const open = /^(?:it|this|they|these)\b/i.test(text) && before?.block === sentence.block ? before : undefined;
        const named = groupBefore(article, open?.start ?? sentence.start, at);
        const [figure] = named?.figures ?? [];
        if (!figure) return [];
        return [
          {
            article,
            group: figure.actor ?? figure.name.toLowerCase(),
            name: figure.name,
            noun: vocabulary.noun(quantity.noun),
            quantity,
            range: { start: at, end: sentence.start + quantity.end },
            passage: { start: open?.start ?? sentence.start, end: sentence.end },
          },
        ];
      });
    });
  }
}

/** The body or group named last. */
function groupBefore({ mentions }: ArticleText, from: number, to: number): Mention | undefined {
  return mentions.findLast(
    ({ start, end, figures }) => start >= from && end <= to && figures.length === 1 && /^(?:group|body)$/.test(figures[0]?.kind ?? ''),
  );
}
