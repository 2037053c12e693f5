import type { When } from '../when.ts';
import { written, type Groups, type Rule } from './rule.ts';
import { slashFigures } from './screens.ts';

/** Dates in figures: "6/1", "6/1/2026", "6.1.2026", "12/2025". */
export const slashRules: readonly Rule[] = [
  {
    needs: slashFigures,
    pattern:
      /(?<=\b(?:on|of|by|until|since|from|before|after|dated|for|to) |\()(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>(?:19|20)\d\d))?(?![\d/])/gi,
    when: slash,
  },
  { needs: slashFigures, pattern: /(?<![\d/.])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/g, when: slash },
  {
    needs: slashFigures,
    pattern: /(?<![\d/.-])(?<first>\d\d?)\/(?<second>\d\d?)\/(?<short>\d\d)(?![\d/])/g,
    when: (g) => slash({ ...g, year: longYear(g['short'] ?? '') }),
  },
  {
    needs: /\d-\d\d-\d/,
    pattern: /(?<![\d/.-])(?<first>\d\d)-(?<second>\d\d)-(?<short>\d\d)(?![\d-])/g,
    when: (g) => slash({ ...g, year: longYear(g['short'] ?? '') }),
  },
  // With full stops the day stands first everywhere.
  {
    needs: /\d\.\d/,
    pattern: /(?<![\d/.])(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.(?<year>(?:19|20)\d\d)(?![\d/])/g,
    when: (g) => {
      const [day, month] = [Number(g['day']), Number(g['month'])];
      return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { kind: 'day', day, month, ...written(g['year']) } : undefined;
    },
  },
  {
    needs: slashFigures,
    pattern: /(?<![\d/])(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/g,
    when: (g) =>
      Number(g['month']) >= 1 && Number(g['month']) <= 12 ? { kind: 'month', month: Number(g['month']), ...written(g['year']) } : undefined,
  },
];

function slash(g: Groups): When | undefined {
  const first = Number(g['first']);
  const second = Number(g['second']);
  const fits = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return fits ? { kind: 'slash', first, second, ...written(g['year']) } : undefined;
}

/** "98" is of the last century, "26" of this one. */
function longYear(short: string): string {
  return `${Number(short) >= 50 ? 19 : 20}${short}`;
}
