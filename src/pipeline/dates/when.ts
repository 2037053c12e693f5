import type { Range } from '../../schema/span.ts';
import type { Holiday } from './holidays.ts';

/** What the words of a date expression say by themselves, before anything else of the article is known. Months and weekdays: 1–12, 0 = Sunday. */
export type When =
  | {
      readonly kind: 'day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly until?: MonthDay;
    }
  /** "6/1": day and month in an order that the rest of the text must decide. */
  | { readonly kind: 'slash'; readonly first: number; readonly second: number; readonly year?: number }
  | ({ readonly kind: 'month'; readonly month: number; readonly part?: Part; readonly turn?: Turn } & OfYear)
  | ({ readonly kind: 'season'; readonly season: number; readonly turn?: Turn } & OfYear)
  /** "the third quarter", "last quarter". */
  | ({ readonly kind: 'quarter'; readonly number: number } & OfYear)
  | ({ readonly kind: 'half'; readonly number: number } & OfYear)
  /** "the first nine months". */
  | ({ readonly kind: 'months'; readonly count: number } & OfYear)
  | ({ readonly kind: 'holiday'; readonly holiday: Holiday } & OfYear)
  | { readonly kind: 'year'; readonly year: number; readonly part?: Part }
  /** `year` is the first one. */
  | { readonly kind: 'decade' | 'century'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn?: Turn }
  /** "before the 1st": a day of the month that is told about. */
  | { readonly kind: 'monthday'; readonly day: number }
  /** "last week", "earlier this month", "next year": a unit counted from the publication. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly turn: Turn; readonly part?: Part }
  /** "the weekend": the one just past, or the coming one. */
  | { readonly kind: 'weekend' }
  /** "yesterday", "three days ago", "a day after": so many units from an anchor. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      readonly anchor: 'published' | 'previous';
      /** "The following week" is a whole week, not the day seven days on. */
      readonly whole?: true;
    }
  /** "the past 30 days". */
  | { readonly kind: 'past'; readonly unit: Unit; readonly count: number }
  /** "that evening", "at the time": the date named before; "that year": its year. */
  | { readonly kind: 'same'; readonly unit?: 'month' | 'year' }
  /** "recently", "now": no date that can be bounded. */
  | { readonly kind: 'vague' };

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year';
export type Turn = 'last' | 'this' | 'next';
export type Part = 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later';
/** The year in figures, or counted from the publication ("last year"). */
export interface OfYear {
  readonly year?: number;
  readonly yearTurn?: Turn;
}
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A date expression of the text. */
export interface Phrase extends Range {
  readonly when: When;
  /** A verb of its own clause puts it after the publication. */
  readonly future: boolean;
}
