import type { DateMention } from '../../schema/record.ts';
import { daysBetween } from '../../text/calendar.ts';
import { edtfBounds, withoutEstimate } from '../../text/edtf.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { occasionsTold, type Told } from './occasions-told.ts';

/** A span longer than this dates no occasion. */
const longest = 31;

/** One occasion with two days, or with a day in one article and a month in another. */
export function findDates(material: Material): Found[] {
  return occasionsTold(material).flatMap((told): Found[] => {
    const dated = told.flatMap(datesIn);
    const [first] = told;
    if (!first || !dated.some((one) => dated.some((other) => isOther(one.bounds, other.bounds)))) return [];
    return [
      {
        kind: 'date',
        key: first.event.id,
        title: `Date of: ${first.event.title}`,
        claim: null,
        speaker: null,
        event: first.event.id,
        say: { how: 'list', head: 'When' },
        readings: toReadings(
          dated.map(({ value, mention, sentence, told: { article } }) => ({
            reading: value,
            label: mention.text,
            passage: passageOf(article, sentence, [{ start: mention.start, end: mention.end }]),
          })),
        ),
      },
    ];
  });
}

interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Two days, or a day and a span: of two spans that overlap nobody knows that they are not one day. */
function isOther(one: Days, other: Days): boolean {
  if (one.latest < other.earliest || other.latest < one.earliest) return true;
  return (one.earliest === one.latest) !== (other.earliest === other.latest);
}

function datesIn(told: Told) {
  const event = edtfBounds(told.event.date);
  return told.sentences.flatMap((sentence) =>
    told.article.dates
      .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && !isInside(told, mention))
      .flatMap((mention) => {
        const bounds = mention.edtf === null ? undefined : edtfBounds(mention.edtf);
        if (!event?.earliest || !event.latest || !bounds?.earliest || !bounds.latest) return [];
        if (daysBetween(bounds.earliest, bounds.latest) > longest) return [];
        const overlaps = bounds.earliest <= event.latest && event.earliest <= bounds.latest;
        if (!overlaps && !isOfOccasion(told, mention)) return [];
        return [
          {
            value: withoutEstimate(mention.edtf ?? ''),
            bounds: { earliest: bounds.earliest, latest: bounds.latest },
            mention,
            sentence,
            told,
          },
        ];
      }),
  );
}

/** A day inside somebody's words is a day they speak of. */
function isInside({ article }: Told, mention: DateMention): boolean {
  return article.statements.some(
    ({ form, content }) => form !== 'narrated' && content.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
}

/** Another day than that of the occasion counts only right beside what names it: "the Paris summit on 3 September". */
function isOfOccasion({ article }: Told, mention: DateMention): boolean {
  if (mention.anchor !== 'absolute') return false;
  const before = article.text.slice(Math.max(0, mention.start - 24), mention.start);
  return /\b(?:summit|meeting|forum|conference|talks|briefing|signing|ceremony|signed|held)(?: (?:in|at) \p{Lu}[\p{L}-]{1,30})? (?:on )?$/u.test(
    before,
  );
}
