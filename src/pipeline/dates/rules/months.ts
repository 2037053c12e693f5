import { month, monthNumber } from '../vocabulary.ts';
import { ofYear, part, turn, written, type Rule } from './rule.ts';
import { monthName } from './screens.ts';

const year = '(?:19|20)\\d\\d';
const partOf = '(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he )?(?:very )?(?:end|start|beginning|middle) of|[Ee]arly in|[Ll]ate in)[ -]';
/** Words before a bare month; without one, "May" and "March" are more often something else. */
const beforeMonth =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|[Uu]ntil|[Tt]ill|[Tt]hrough|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Ff]rom|[Tt]he|[Tt]o|[Aa]nd|[Bb]eyond|[Bb]ack in|[Tt]hroughout|[Ff]or|[Ii]ts|[Tt]heir) )';
/** Months that are no names of people and no verbs. */
const plainMonth = '(?:January|February|July|September|October|November|December)';

/** Months, with or without their year. */
export const monthRules: readonly Rule[] = [
  {
    needs: monthName,
    pattern: new RegExp(`\\b${partOf}(?<month>${month})(?:,? (?:of )?(?<year>${year}|last year|this year|next year))?(?!\\w| \\d)`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...part(g['part']), ...ofYear(g['year']) }),
  },
  {
    needs: monthName,
    pattern: new RegExp(`\\b(?<month>${month}),? (?:of )?(?<year>${year})\\b`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...written(g['year']) }),
  },
  {
    needs: monthName,
    pattern: new RegExp(`\\b(?<month>${month})(?: of)? (?<year>last year|this year|next year)\\b`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...ofYear(g['year']) }),
  },
  {
    needs: monthName,
    pattern: new RegExp(`\\b(?<turn>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) (?<month>${month})(?!\\w| \\d)`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), ...turn(g['turn']) }),
  },
  {
    needs: monthName,
    pattern: new RegExp(`${beforeMonth}(?<month>${month})(?! \\d{1,2}\\b)(?!\\w)`, 'g'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? '') }),
  },
  {
    needs: monthName,
    pattern: new RegExp(`(?<!\\p{Lu}[\\p{L}.]{0,12} |[\\p{L}\\d’'-])(?<month>${plainMonth})(?![\\w’'-]| \\d| \\p{Lu})`, 'gu'),
    when: (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? '') }),
  },
];
