import type { DaySilence } from '../../schema/silence.ts';

const mostAbsent = 12;

/** "A and B appeared earlier.", for the `silent` articles of a day; of one without a reason nothing is said. */
export function absentSentences(silences: readonly DaySilence[], silent: readonly string[]): string[] {
  return silences.flatMap((silence) => {
    const sigla = silence.sigla.filter((siglum) => silent.includes(siglum));
    if (sigla.length === 0) return [];
    const words = verbs[silence.kind];
    const verb = words && words[silence.certain ? 'certain' : 'open'][sigla.length + silence.more === 1 ? 0 : 1];
    return verb === undefined ? [] : [`${inSentence(sigla, silence.more)} ${verb}.`];
  });
}

/** Of one article, and of several. */
const verbs: Partial<
  Record<DaySilence['kind'], { readonly certain: readonly [string, string]; readonly open: readonly [string, string] }>
> = {
  'written-before': {
    certain: ['appeared earlier', 'appeared earlier'],
    open: ['may have appeared earlier', 'may have appeared earlier'],
  },
  'covers-day': {
    certain: ['mentions the day, but nothing shown here', 'mention the day, but nothing shown here'],
    open: ['may cover the day', 'may cover the day'],
  },
  'does-not-cover-day': { certain: ['does not cover it', 'do not cover it'], open: ['may not cover it', 'may not cover it'] },
};

function inSentence(sigla: readonly string[], more: number): string {
  const shown = sigla.slice(0, mostAbsent);
  const left = sigla.length - shown.length + more;
  const all = left > 0 ? [...shown, `${left} more`] : shown;
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
