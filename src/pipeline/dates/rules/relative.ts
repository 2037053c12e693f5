import { count, daypart, numberOf, unit, weekday, weekdayNumber } from '../vocabulary.ts';
import type { Part, Unit, When } from '../when.ts';
import { part, turn, type Groups, type Rule } from './rule.ts';
import { timeWord, unitOrMorning, unitWord, weekdayName } from './screens.ts';

/** Expressions counted from the publication or from another date. */
export const relativeRules: readonly Rule[] = [
  {
    needs: weekdayName,
    pattern: new RegExp(
      `\\b(?:(?<turn>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) )?(?<weekday>${weekday})(?: (?:${daypart}))?(?!\\w)`,
      'g',
    ),
    when: (g) => ({ kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), ...turn(g['turn']) }),
  },
  {
    needs: unitWord,
    pattern:
      /\b(?:(?<part>earlier|later|(?:early|late)(?: in)? (?=last|next|this)|(?:the )?(?:very )?(?:end|start|beginning|middle) of) ?)?(?<turn>last|this past|past|this|next|this coming) (?<unit>weekend|week|month|year)\b(?!-)/gi,
    when: (g, words) => {
      const unit = (g['unit'] ?? '').toLowerCase() as Unit;
      return /^past\b/i.test(words) ? undefined : { kind: 'unit', unit, turn: 'this', ...turn(g['turn']), ...part(g['part']) };
    },
  },
  {
    needs: unitWord,
    pattern: /\b(?:the )?(?<part>(?:very )?(?:end|start|beginning|middle) of|rest of|remainder of) the (?<unit>week|month|year)\b/gi,
    when: (g) => ({ kind: 'unit', unit: (g['unit'] ?? 'year').toLowerCase() as Unit, turn: 'this', ...unitPart(g['part']) }),
  },
  {
    needs: unitWord,
    pattern: /\b(?:year[- ]end|yearend|(?:the )?year[’']s end)\b/gi,
    when: () => ({ kind: 'unit', unit: 'year', turn: 'this', part: 'end' }),
  },
  {
    needs: unitWord,
    pattern: /(?<=\b(?:spent|throughout|later in|earlier in|all of) )the week\b(?! (?:before|after|of|that)\b)/g,
    when: () => ({ kind: 'unit', unit: 'week', turn: 'this' }),
  },
  { needs: unitWord, pattern: /\bthe weekend\b(?! of\b)/gi, when: () => ({ kind: 'weekend' }) },
  {
    needs: unitWord,
    pattern: /\bthe (?:past|last) (?<unit>day|week|month|year)\b/gi,
    when: (g) => ({ kind: 'past', unit: (g['unit'] ?? 'year').toLowerCase() as Unit, count: 1 }),
  },
  {
    needs: unitWord,
    pattern: /\b(?:the |a )?year-(?:ago|earlier) (?:quarter|period|month|half)\b/gi,
    when: () => offset('year', -1, 'previous'),
  },
  {
    needs: /\d(?:st|nd|rd|th)/i,
    pattern:
      /(?<=\b(?<before>on|before|by|until|till|since|after|from) )the (?<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?=[.,;:!?”’"')]|$| (?:of (?:the|this|that) month|and|or|but)\b)/gi,
    when: (g) => ({ kind: 'monthday', day: Number(g['day']) }),
  },
  {
    needs: timeWord,
    pattern: /\b(?:today|tonight|(?:earlier|later) today|this (?:morning|afternoon|evening))\b/gi,
    when: () => offset('day', 0, 'published'),
  },
  {
    needs: timeWord,
    pattern: /\b(?:yesterday|last night)(?: (?:morning|afternoon|evening|night))?\b/gi,
    when: () => offset('day', -1, 'published'),
  },
  { needs: timeWord, pattern: /\b(?:the day before yesterday)\b/gi, when: () => offset('day', -2, 'published') },
  { needs: timeWord, pattern: /\bthe day after tomorrow\b/gi, when: () => offset('day', 2, 'published') },
  { needs: timeWord, pattern: /\btomorrow(?: (?:morning|afternoon|evening|night))?\b/gi, when: () => offset('day', 1, 'published') },
  { needs: unitWord, pattern: new RegExp(`\\b(?<count>${count}) (?<unit>${unit}) ago\\b`, 'gi'), when: (g) => counted(g, -1, 'published') },
  {
    needs: unitWord,
    pattern: new RegExp(
      `\\b(?:(?:just|only|barely) )?(?:the )?(?<count>${count}) (?<unit>${unit}) (?<side>after|later|earlier|before)\\b(?! (?:a|the) (?:ceasefire|truce|deal|peace)\\b)`,
      'gi',
    ),
    when: (g) => counted(g, /after|later/i.test(g['side'] ?? '') ? 1 : -1, 'previous'),
  },
  { needs: /eve of/, pattern: /\b(?:on )?the eve of(?= (?:the )?(?:[A-Z\d]|[a-z]{1,20} \d))/g, when: () => offset('day', -1, 'previous') },
  {
    needs: unitOrMorning,
    pattern: /\bthe (?<turn>next|following|previous|preceding) (?<unit>day|morning|week|month|year)\b/gi,
    when: (g) => beside(g['unit'] ?? '', /next|following/i.test(g['turn'] ?? '') ? 1 : -1),
  },
  { needs: unitWord, pattern: /\bthe (?<unit>day|week|month|year) before\b/gi, when: (g) => beside(g['unit'] ?? '', -1) },
  { needs: unitWord, pattern: new RegExp(`\\b(?:the )?(?:past|last) (?<count>${count}) (?<unit>${unit})\\b`, 'gi'), when: past },
  {
    needs: timeWord,
    pattern:
      /\b(?:(?:earlier|later) (?:in|on|that|the same) (?:the )?(?:day|morning|afternoon|evening)|(?:later )?that (?:same )?(?:day|morning|afternoon|evening|night)|(?:later )?the same (?:day|morning|afternoon|evening|night)|at the time(?! of)|back then)\b/gi,
    when: () => ({ kind: 'same' }),
  },
  {
    needs: unitWord,
    pattern: /\b(?:later |earlier )?(?:that|the) same (?<unit>month|year)\b|\b(?:later |earlier )?that (?<only>month|year)\b/gi,
    when: (g) => ({ kind: 'same', unit: (g['unit'] ?? g['only'] ?? 'year').toLowerCase() === 'month' ? 'month' : 'year' }),
  },
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

/** "The next day", "the week before". */
function beside(words: string, by: number): When {
  const unit = words.toLowerCase() === 'morning' ? 'day' : (words.toLowerCase() as Unit);
  return { kind: 'offset', unit, count: by, anchor: 'previous', whole: true };
}

function counted(g: Groups, sign: 1 | -1, anchor: 'published' | 'previous'): When | undefined {
  const [ofUnit, times] = units[(g['unit'] ?? '').toLowerCase().replace(/s$/, '')] ?? [];
  const number = numberOf(g['count'] ?? '');
  return ofUnit && times && Number.isFinite(number) ? offset(ofUnit, sign * number * times, anchor) : undefined;
}

/** "The rest of the year" begins now. */
function unitPart(words = ''): { part?: Part } {
  return /rest|remainder/i.test(words) ? { part: 'later' } : part(words);
}

function past(g: Groups): When | undefined {
  const value = counted(g, 1, 'published');
  return value?.kind === 'offset' ? { kind: 'past', unit: value.unit, count: value.count } : undefined;
}
