import type { Found } from './recognise-days.ts';
import { calendarRules } from './rules/calendar.ts';
import { monthRules } from './rules/months.ts';
import { relativeRules } from './rules/relative.ts';
import { slashRules } from './rules/slashes.ts';
import { vagueRules } from './rules/vague.ts';

const rules = [...calendarRules, ...monthRules, ...relativeRules, ...slashRules, ...vagueRules];

/** Date expressions that say less than a day and month: "early January", "last week", "a day after", "6/1", "2014". */
export function recogniseWords(text: string): Found[] {
  return rules.flatMap(({ pattern, when }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = when(match.groups ?? {}, match[0]);
      return value ? [{ start: match.index, end: match.index + match[0].length, when: value }] : [];
    }),
  );
}
