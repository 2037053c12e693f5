import { startsClause } from './clause-start.ts';
import { contentEnd } from './extent.ts';
import { cueForms } from './forms.ts';
import { type Found, phraseRange, rangeOf } from './found.ts';
import { subjectBefore } from './subject.ts';
import type { Unit } from './units.ts';
import { verbGroupAt } from './verb-group.ts';
import { isComma, isFinite } from './words.ts';

/** Sieve: "As the minister told reporters, …", "As she put it, …". */
export function findAsClause(unit: Unit): Found[] {
  const { words } = unit;
  if (words[0]?.low !== 'as' || words[0].quote !== -1) return [];
  const comma = words.findIndex((word) => isComma(word) && word.quote === -1);
  if (comma < 3 || comma > 20) return [];
  for (let index = 2; index < comma; index++) {
    const put = words[index]?.low === 'put' && words[index + 1]?.low === 'it';
    const group = cueForms.has(words[index]?.low ?? '') ? verbGroupAt(words, index) : undefined;
    if (!put && (!group || group.shape !== 'finite' || group.negated || !/[bq]/.test(group.verb.frames))) {
      if (isFinite(words, index) && !/^(?:has|have|had)$/.test(words[index]?.low ?? '')) return [];
      continue;
    }
    const subject = subjectBefore(words, group?.from ?? index, 1);
    if (!subject || !(words[comma + 1]?.quote !== -1 || startsClause(words, comma + 1))) return [];
    const end = contentEnd(words, comma + 1, { tense: undefined, relative: false, fronted: false, nominal: false });
    return [
      {
        content: [rangeOf(words, comma + 1, end)],
        source: phraseRange(words, subject.phrase),
        cue: rangeOf(words, index, put ? index + 2 : (group?.to ?? index + 1)),
        clause: rangeOf(words, 0, comma),
        rule: 'as-clause',
      },
    ];
  }
  return [];
}
