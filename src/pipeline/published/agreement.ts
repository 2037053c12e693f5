import type { Phrase } from '../dates/when.ts';
import { daysBetween, pad, weekdayOf } from '../../text/calendar.ts';
import type { Sentence } from '../document.ts';
import type { Occasion } from '../occasions.ts';

/** Occasions this near to one another support one another. */
const nearDays = 60;

/**
 * Occasions that may date an article whose publication is not known yet. A date in the sentence must not say another day; one that
 * says the same day and month is enough, otherwise a second occasion must lie near it: summits and briefings recur.
 */
export function supported(occasions: readonly Occasion[], phrases: readonly Phrase[], sentences: readonly Sentence[]): Occasion[] {
  const judged = occasions.flatMap((occasion) => {
    const sentence = sentences[occasion.sentence];
    const inside = sentence ? phrases.filter((phrase) => phrase.start >= sentence.start && phrase.end <= sentence.end) : [];
    const verdicts = inside.map((phrase) => agreement(phrase, occasion));
    const strong = verdicts.includes('same');
    return strong || !verdicts.includes('other') ? [{ occasion, strong }] : [];
  });
  const near = (a: Occasion, b: Occasion) => a.event.id !== b.event.id && Math.abs(daysBetween(a.to, b.to)) <= nearDays;
  return judged
    .filter(({ occasion, strong }) => strong || judged.some((other) => near(occasion, other.occasion)))
    .map(({ occasion }) => occasion);
}

/** same = the day and month of the occasion; may = its weekday or month; other = another day; undefined = no fixed date. */
function agreement({ when }: Phrase, { from, to }: Occasion): 'same' | 'may' | 'other' | undefined {
  const month = Number(from.slice(5, 7));
  const day = Number(from.slice(8));
  const sameYear = (year: number | undefined) => year === undefined || (year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4)));
  switch (when.kind) {
    case 'day':
      return sameYear(when.year) && when.month === month && (when.day === day || (when.day > day && to.slice(5) >= dayOf(when)))
        ? 'same'
        : 'other';
    case 'slash':
      return sameYear(when.year) && [when.first, when.second].includes(day) && [when.first, when.second].includes(month) ? 'same' : 'other';
    case 'month':
      return sameYear(when.year) && when.month === month && (when.part !== 'early' || day <= 10) && (when.part !== 'late' || day > 20)
        ? 'may'
        : 'other';
    case 'weekday':
      return from === to ? (weekdayOf(from) === when.weekday ? 'may' : 'other') : undefined;
    default:
      return undefined;
  }
}

function dayOf({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${pad(month)}-${pad(day)}`;
}
