import type { Found } from './recognise-days.ts';
import {
  count,
  daypart,
  month,
  monthNumber,
  numberOf,
  ordinal,
  ordinalNumber,
  season,
  seasonNumber,
  unit,
  weekday,
  weekdayNumber,
} from './vocabulary.ts';
import type { Part, Turn, Unit, When } from './when.ts';

/** Date expressions that say less than a day and month: "early January", "last week", "a day after", "6/1", "2014". */
export function recogniseWords(text: string): Found[] {
  return rules.flatMap(({ pattern, when }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = when(match.groups ?? {}, match[0]);
      return value ? [{ start: match.index, end: match.index + match[0].length, when: value }] : [];
    }),
  );
}

interface Rule {
  readonly pattern: RegExp;
  readonly when: (groups: Readonly<Record<string, string | undefined>>, words: string) => When | undefined;
}

const year = '(?:19|20)\\d\\d';
/** Words before a bare month; without one, "May" and "March" are more often something else. */
const beforeMonth =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|[Uu]ntil|[Tt]ill|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Ff]rom|[Tt]he) )';
const units: Readonly<Record<string, readonly [Unit, number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['day', 14],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
};

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd of|[Tt]he end of|[Tt]he start of|[Tt]he beginning of)[ -])(?<month>${month})(?:,? (?<year>${year}))?(?!\\w)`,
      'g',
    ),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...part(g['part']), ...written(g['year']) }),
  },
  {
    pattern: new RegExp(`\\b(?<month>${month}),? (?<year>${year})\\b`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...written(g['year']) }),
  },
  {
    pattern: new RegExp(`\\b(?<turn>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) (?<month>${month})(?!\\w)`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...turn(g['turn']) }),
  },
  {
    pattern: new RegExp(`${beforeMonth}(?<month>${month})(?! \\d{1,2}\\b)(?!\\w)`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? '') }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<turn>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?(?<weekday>${weekday})(?: (?:${daypart}))?(?!\\w)`,
      'g',
    ),
    when: (g) => ({ kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), ...turn(g['turn']) }),
  },
  {
    pattern:
      /\b(?:(?<part>earlier|later|(?:early|late) (?=last|next|this)) ?)?(?<turn>last|this past|past|this|next|this coming) (?<unit>weekend|week|month|year)\b(?!-)/gi,
    when: (g, words) =>
      /^past\b/i.test(words)
        ? undefined
        : { kind: 'unit', unit: (g['unit'] ?? '').toLowerCase() as Unit, turn: 'this', ...turn(g['turn']), ...part(g['part']) },
  },
  {
    pattern: new RegExp(`\\b(?<turn>last|this past|this|next|this coming) (?<season>${season})\\b`, 'gi'),
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? ''), ...turn(g['turn']) }),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?<season>${season}) (?:of )?(?<year>${year})\\b`, 'gi'),
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? ''), ...written(g['year']) }),
  },
  {
    pattern: /\b(?:Q(?<number>[1-4])) ?(?<year>(?:19|20)\d\d)?\b/g,
    when: (g) => ({ kind: 'quarter', number: Number(g['number']), ...written(g['year']) }),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?<number>${ordinal}) (?<kind>quarter|half) of (?:(?<year>${year})|this year|the year)\\b`, 'gi'),
    when: (g) => ({
      kind: g['kind']?.toLowerCase() === 'half' ? 'half' : 'quarter',
      number: ordinalNumber(g['number'] ?? ''),
      ...written(g['year']),
    }),
  },
  { pattern: /\b(?:the )?(?:early |mid-|late )?(?<year>(?:19|20)\d0)s\b/g, when: (g) => ({ kind: 'decade', year: Number(g['year']) }) },
  {
    pattern: /\b(?:today|tonight|(?:earlier|later) today|this (?:morning|afternoon|evening))\b/gi,
    when: () => offset('day', 0, 'published'),
  },
  { pattern: /\b(?:yesterday|last night)(?: (?:morning|afternoon|evening|night))?\b/gi, when: () => offset('day', -1, 'published') },
  { pattern: /\b(?:the day before yesterday)\b/gi, when: () => offset('day', -2, 'published') },
  { pattern: /\btomorrow(?: (?:morning|afternoon|evening|night))?\b/gi, when: () => offset('day', 1, 'published') },
  { pattern: new RegExp(`\\b(?<count>${count}) (?<unit>${unit}) ago\\b`, 'gi'), when: (g) => counted(g, -1, 'published') },
  {
    pattern: new RegExp(
      `\\b(?:(?:just|only|barely) )?(?:the )?(?<count>${count}) (?<unit>${unit}) (?<side>after|later|earlier|before)\\b(?! (?:a|the) (?:ceasefire|truce|deal|peace)\\b)`,
      'gi',
    ),
    when: (g) => counted(g, /after|later/i.test(g['side'] ?? '') ? 1 : -1, 'previous'),
  },
  {
    pattern: /\bthe (?:next|following) (?<unit>day|morning|week|month|year)\b/gi,
    when: (g) => offset(g['unit']?.toLowerCase() === 'morning' ? 'day' : ((g['unit'] ?? 'day').toLowerCase() as Unit), 1, 'previous'),
  },
  {
    pattern: /\bthe (?:previous|preceding) (?<unit>day|week|month|year)\b/gi,
    when: (g) => offset((g['unit'] ?? 'day').toLowerCase() as Unit, -1, 'previous'),
  },
  {
    pattern: /\bthe (?<unit>day|week|month|year) before\b/gi,
    when: (g) => offset((g['unit'] ?? 'day').toLowerCase() as Unit, -1, 'previous'),
  },
  { pattern: new RegExp(`\\b(?:the )?(?:past|last) (?<count>${count}) (?<unit>${unit})\\b`, 'gi'), when: past },
  {
    pattern:
      /\b(?:(?:later )?that (?:same )?(?:day|morning|afternoon|evening|night)|(?:later )?the same (?:day|morning|afternoon|evening|night)|at the time(?! of))\b/gi,
    when: () => ({ kind: 'same' }),
  },
  {
    pattern:
      /(?<=\b(?:on|of|by|until|since|from|before|after|dated|for|to) |\()(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>(?:19|20)\d\d))?(?![\d/])/gi,
    when: slash,
  },
  { pattern: /(?<![\d/.])(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d\d)(?![\d/])/g, when: slash },
  {
    pattern: /(?<![\d/])(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/g,
    when: (g) =>
      Number(g['month']) >= 1 && Number(g['month']) <= 12 ? { kind: 'month', month: Number(g['month']), ...written(g['year']) } : undefined,
  },
  {
    pattern:
      /\b(?:(?<part>early|mid|late|the end of|the start of)[ -])?(?<![\d.,/$€£-]|©\s?|\bcopyright )(?<year>(?:19|20)\d\d)(?![\d,]\d|[\d%/]|-\d|\.\d| (?:[a-z]+(?:s|men|people)|people|men|km|kilometres|kilometers)\b)(?!\w)/gi,
    when: (g) => ({ kind: 'year', year: Number(g['year']), ...part(g['part']) }),
  },
  { pattern: /\bthe end of the year\b/gi, when: () => ({ kind: 'unit', unit: 'year', turn: 'this', part: 'late' }) },
];

function written(words: string | undefined): { year?: number } {
  return words ? { year: Number(words) } : {};
}

function part(words: string | undefined): { part?: Part } {
  const lower = words?.trim().toLowerCase();
  if (!lower) return {};
  if (lower === 'earlier' || lower === 'later') return { part: lower };
  return { part: lower === 'mid' ? 'mid' : /end|late/.test(lower) ? 'late' : 'early' };
}

function turn(words: string | undefined): { turn?: Turn } {
  const lower = words?.toLowerCase();
  if (!lower) return {};
  if (/last|past/.test(lower)) return { turn: 'last' };
  return { turn: /next|coming/.test(lower) ? 'next' : 'this' };
}

function offset(ofUnit: Unit, by: number, anchor: 'published' | 'previous'): When {
  return { kind: 'offset', unit: ofUnit, count: by, anchor };
}

function counted(g: Readonly<Record<string, string | undefined>>, sign: 1 | -1, anchor: 'published' | 'previous'): When | undefined {
  const [ofUnit, times] = units[(g['unit'] ?? '').toLowerCase().replace(/s$/, '')] ?? [];
  const number = numberOf(g['count'] ?? '');
  return ofUnit && times && Number.isFinite(number) ? offset(ofUnit, sign * number * times, anchor) : undefined;
}

function past(g: Readonly<Record<string, string | undefined>>): When | undefined {
  const value = counted(g, 1, 'published');
  return value?.kind === 'offset' ? { kind: 'past', unit: value.unit, count: value.count } : undefined;
}

function slash(g: Readonly<Record<string, string | undefined>>): When | undefined {
  const first = Number(g['first']);
  const second = Number(g['second']);
  const fits = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return fits ? { kind: 'slash', first, second, ...written(g['year']) } : undefined;
}
