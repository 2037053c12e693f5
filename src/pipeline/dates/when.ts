import type { Range } from '../../schema/span.ts';

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
  | { readonly kind: 'month'; readonly year?: number; readonly month: number; readonly part?: Part; readonly turn?: Turn }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly turn?: Turn }
  | { readonly kind: 'quarter' | 'half'; readonly number: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number; readonly part?: Part }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn?: Turn }
  /** "last week", "earlier this month", "next year": a unit counted from the publication. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly turn: Turn; readonly part?: Part }
  /** "yesterday", "three days ago", "a day after": so many units from an anchor. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly anchor: 'published' | 'previous' }
  /** "the past 30 days". */
  | { readonly kind: 'past'; readonly unit: Unit; readonly count: number }
  /** "that evening", "at the time": the date named before. */
  | { readonly kind: 'same' };

export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'year';
export type Turn = 'last' | 'this' | 'next';
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later';
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
