import type { Rule } from './rule.ts';

/** Words for a time that nobody can bound: they have a place in the text and no value. */
export const vagueRules: readonly Rule[] = [
  {
    needs: /recent|current|now|present|moment|coming|next few|last few|past|future/i,
    pattern:
      /\b(?:recently|currently|nowadays|at present|at the moment|(?:in )?recent (?:days|weeks|months|years|decades)|(?:the )?(?:coming|next few|last few|past few) (?:days|weeks|months|years|decades)|in the (?:near |distant )?future|in the (?:recent |distant )?past(?! \w{1,30} (?:days|weeks|months|years))|until now|by now|right now|just now|(?<!every )now(?! (?:that|and then|and again|or never)\b|,))\b/gi,
    when: () => ({ kind: 'vague' }),
  },
];
