import { month, monthNumber, ordinal, ordinalNumber, season, seasonNumber } from '../vocabulary.ts';
import { part, turn, written, type Rule } from './rule.ts';

const year = '(?:19|20)\\d\\d';
/** Words before a bare month; without one, "May" and "March" are more often something else. */
const beforeMonth =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|[Uu]ntil|[Tt]ill|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Ff]rom|[Tt]he) )';
const yearPart = '\\b(?:(?<part>early|mid|late|the end of|the start of)[ -])?';
/** Not the beginning of a number, a range, a percentage or a time. */
const notNumber = '(?!\\w|[,.]\\d|[%/:]|-\\d)';
/** What is counted rather than dated: "2000 soldiers". */
const counted =
  '(?:troops|soldiers|people|men|women|years?|days|miles|metres|meters|kilometres|kilometers|km|drones|tanks|missiles|dollars|euros|pounds|others|more|or)';

/** Months, seasons, quarters, decades and years. */
export const calendarRules: readonly Rule[] = [
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
    pattern: new RegExp(
      `${yearPart}(?<=\\b(?:in|since|until|till|during|before|after|by|the|between|through|early|late|mid|of|start|end)[ -]|^)(?<year>${year})${notNumber}(?! ${counted}\\b)`,
      'gim',
    ),
    when: (g) => ({ kind: 'year', year: Number(g['year']), ...part(g['part']) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/$€£-]|©\\s?|\\bcopyright )\\b(?<year>${year})${notNumber}(?! (?:[a-z]+(?:s|men|people)|people|men|year)\\b)`,
      'gi',
    ),
    when: (g) => ({ kind: 'year', year: Number(g['year']) }),
  },
];
