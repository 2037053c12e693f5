import type { Found } from './recognise-days.ts';
import { calendarRules } from './rules/calendar.ts';
import { monthRules } from './rules/months.ts';
import { relativeRules } from './rules/relative.ts';
import { slashRules } from './rules/slashes.ts';
import { vagueRules } from './rules/vague.ts';

const rules = [...calendarRules, ...monthRules, ...relativeRules, ...slashRules, ...vagueRules];
const screens = [...new Set(rules.map(({ needs }) => needs))];
const screened = rules.map((rule) => ({ ...rule, screen: screens.indexOf(rule.needs) }));

/** Date expressions that say less than a day and month: "early January", "last week", "a day after", "6/1", "2014". */
export function recogniseWords(text: string): Found[] {
  const passed = screens.map((screen) => screen.test(text));
  const found: Found[] = [];
  for (const { pattern, when, screen } of screened) {
    if (!passed[screen]) continue;
    // `matchAll` would compile a copy of each pattern for each paragraph.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = when(match.groups ?? {}, match[0]);
      if (value) found.push({ start: match.index, end: match.index + match[0].length, when: value });
    }
  }
  return found;
}
