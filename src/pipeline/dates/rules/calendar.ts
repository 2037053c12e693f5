import { holidayNames, type Holiday } from '../holidays.ts';
import { ordinal, ordinalNumber, season, seasonNumber } from '../vocabulary.ts';
import { ofYear, part, turn, written, type Groups, type Rule } from './rule.ts';
import { quarterWord, seasonWord, unitWord, yearFigures } from './screens.ts';

const year = '(?:19|20)\\d\\d';
const yearWords = `(?:(?:fiscal )?(?:year )?${year}|last year|this year|next year|the year)`;
const yearPart = '\\b(?:(?<part>early|mid|late|the end of|the start of|the beginning of)[ -])?';
/** Not the beginning of a number, a range, a percentage or a time. */
const notNumber = '(?!\\w|[,.]\\d|[%/:]|-\\d)';
/** What is counted rather than dated: "2000 soldiers". */
const counted =
  '(?:troops|soldiers|people|men|women|years?|days|miles|metres|meters|kilometres|kilometers|km|drones|tanks|missiles|dollars|euros|pounds|others|more|or)';
const holiday = holidayNames
  .map((name) => name.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase()))
  .map((name) =>
    name
      .replace('Years', "Year[’']?s")
      .replace(/\b(President|Valentine|Veteran|Patrick)s/, "$1[’']?s[’']?")
      .replace('St ', 'St\\.? ')
      .replace('King Day', 'King(?: Jr\\.?)? Day'),
  )
  .join('|');

/** Seasons, quarters, holidays, decades and years. */
export const calendarRules: readonly Rule[] = [
  {
    needs: seasonWord,
    pattern: new RegExp(`\\b(?<turn>last|this past|this|next|this coming) (?<season>${season})\\b`, 'gi'),
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? ''), ...turn(g['turn']) }),
  },
  {
    needs: seasonWord,
    pattern: new RegExp(`\\b(?:the )?(?<season>${season}) (?:of )?(?<year>${year}|last year|this year|next year)\\b`, 'gi'),
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? ''), ...ofYear(g['year']) }),
  },
  {
    needs: seasonWord,
    pattern:
      /(?<=\b(?:[Ii]n|[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill|[Ss]ince|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Oo]ver|[Aa]fter|[Bb]eyond|not in) )(?:(?:the )?(?:early |late |mid-)?(?<season>spring|summer|autumn|winter)|(?:the )?(?:early |late )?fall(?! of))\b(?![-’'])/g,
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? 'fall') }),
  },
  {
    needs: seasonWord,
    pattern:
      /(?<=\b(?:and|of|or|for|to|from|the) )(?<season>spring|summer|autumn|winter)(?=[.,;:!?)”"’]|$| (?:and|or|but|when|will|is|was)\b)/g,
    when: (g) => ({ kind: 'season', season: seasonNumber(g['season'] ?? 'fall') }),
  },
  {
    needs: /Q[1-4]/,
    pattern: /\b(?:Q(?<number>[1-4])) ?(?:of )?(?<year>(?:19|20)\d\d)?\b/g,
    when: (g) => ({ kind: 'quarter', number: Number(g['number']), ...written(g['year']) }),
  },
  {
    needs: quarterWord,
    pattern: new RegExp(
      `\\b(?:the )?(?<number>${ordinal})(?:[ -]quarter|[ -]half(?= of (?:${yearWords}))|-half(?! (?:hour|goal|lead|mile|time)))(?:,? (?:of )?(?<year>${yearWords}))?(?!\\w|-final| of (?:a|the) century)`,
      'gi',
    ),
    when: quarter,
  },
  {
    needs: quarterWord,
    pattern: new RegExp(`\\b(?<year>${year}|last year|this year|next year)[’']s (?<number>${ordinal})[ -](?:quarter|half)\\b`, 'gi'),
    when: quarter,
  },
  {
    needs: quarterWord,
    pattern: /\b(?:the )?(?<turn>last|latest|previous|prior|current|this|next|coming) quarter\b/gi,
    when: (g) => ({
      kind: 'unit',
      unit: 'quarter',
      turn: /latest|prior/i.test(g['turn'] ?? '') ? 'last' : (turn(g['turn']).turn ?? 'this'),
    }),
  },
  {
    needs: unitWord,
    pattern: new RegExp(
      `\\b(?:the )?first (?<count>two|three|four|five|six|seven|eight|nine|ten|eleven) months of (?<year>${yearWords})(?!\\w)`,
      'gi',
    ),
    when: (g) => ({ kind: 'months', count: monthCount(g['count'] ?? ''), ...ofYear(g['year']) }),
  },
  {
    needs: new RegExp(holiday),
    pattern: new RegExp(
      `(?<!\\b(?!Last|Next|This|Since|Before|After|Until|Over|Every|Orthodox)[A-Z][a-z]{2,12} )\\b(?<holiday>${holiday})(?: (?:of )?(?<year>${year}|last year|this year|next year))?(?![\\w’'])(?! (?:trees?|lights|eggs|cards?|carols?|songs?|markets?|presents?|gifts?|Island)\\b)`,
      'g',
    ),
    when: (g) => ({
      kind: 'holiday',
      holiday: (g['holiday'] ?? '').toLowerCase().replace(/[’'.]| jr(?=\.? )/g, '') as Holiday,
      ...ofYear(g['year']),
    }),
  },
  {
    needs: /\d0s/,
    pattern: /\b(?:the )?(?:early |mid-|late )?(?<year>(?:19|20)\d0)s\b/g,
    when: (g) => ({ kind: 'decade', year: Number(g['year']) }),
  },
  {
    needs: /\d0s|ties/,
    pattern:
      /\bthe (?:early |mid-|late )?(?:[’'](?<figures>\d0)s|(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/g,
    when: (g) => ({ kind: 'decade', year: decade(g) }),
  },
  {
    needs: /century/i,
    pattern: /\b(?:the )?(?:early |mid-|late )?(?<number>1[5-9]|2[01])(?:th|st)[ -]century\b/gi,
    when: (g) => ({ kind: 'century', year: (Number(g['number']) - 1) * 100 }),
  },
  {
    needs: /fiscal/i,
    pattern: new RegExp(`\\bfiscal (?:year )?(?<year>${year})\\b`, 'gi'),
    when: (g) => ({ kind: 'year', year: Number(g['year']) }),
  },
  {
    needs: yearFigures,
    pattern: new RegExp(
      `${yearPart}(?<=\\b(?:in|since|until|till|during|before|after|by|the|between|through|early|late|mid|of|start|end)[ -]|^)(?<year>${year})${notNumber}(?! ${counted}\\b)`,
      'gim',
    ),
    when: (g) => ({ kind: 'year', year: Number(g['year']), ...part(g['part']) }),
  },
  {
    needs: yearFigures,
    pattern: new RegExp(
      `(?<![\\d.,/$€£-]|©\\s?|\\b(?:copyright|some|nearly|almost|roughly|than|least|approximately) )\\b(?<year>${year})${notNumber}(?! (?:[a-z]{1,30}(?:s|men|people)|people|men|year)\\b)`,
      'gi',
    ),
    when: (g) => ({ kind: 'year', year: Number(g['year']) }),
  },
];

function quarter(g: Groups, words: string): ReturnType<Rule['when']> {
  const kind = /half/i.test(words) ? 'half' : 'quarter';
  return { kind, number: ordinalNumber(g['number'] ?? ''), ...ofYear(g['year']) };
}

const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

function monthCount(words: string): number {
  return counts.indexOf(words.toLowerCase()) + 2;
}

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Without a century, decades are those of the last one. */
function decade(g: Groups): number {
  return 1900 + (g['figures'] ? Number(g['figures']) : (decades.indexOf(g['name'] ?? '') + 2) * 10);
}
