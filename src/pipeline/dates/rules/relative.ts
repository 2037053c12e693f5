import { count, daypart, numberOf, unit, weekday, weekdayNumber } from '../vocabulary.ts';
import type { Unit, When } from '../when.ts';
import { part, turn, type Groups, type Rule } from './rule.ts';

/** Expressions counted from the publication or from another date. */
export const relativeRules: readonly Rule[] = [
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
  { pattern: /\bthe end of the year\b/gi, when: () => ({ kind: 'unit', unit: 'year', turn: 'this', part: 'late' }) },
];

const units: Readonly<Record<string, readonly [Unit, number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['day', 14],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
};

function offset(ofUnit: Unit, by: number, anchor: 'published' | 'previous'): When {
  return { kind: 'offset', unit: ofUnit, count: by, anchor };
}

function counted(g: Groups, sign: 1 | -1, anchor: 'published' | 'previous'): When | undefined {
  const [ofUnit, times] = units[(g['unit'] ?? '').toLowerCase().replace(/s$/, '')] ?? [];
  const number = numberOf(g['count'] ?? '');
  return ofUnit && times && Number.isFinite(number) ? offset(ofUnit, sign * number * times, anchor) : undefined;
}

function past(g: Groups): When | undefined {
  const value = counted(g, 1, 'published');
  return value?.kind === 'offset' ? { kind: 'past', unit: value.unit, count: value.count } : undefined;
}
