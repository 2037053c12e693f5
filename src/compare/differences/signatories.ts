import { functionWords, postmodifiers } from '../../pipeline/speakers/lexicon.ts';
import type { Mention } from '../../pipeline/speakers/mentions.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { papersOf, type Paper } from './papers.ts';

interface Signed {
  readonly paper: Paper;
  readonly parties: readonly Mention[];
}

/** One paper with other signatories, or parties that pledge what it says, in two articles. */
export function findSignatories(material: Material): Found[] {
  return papersOf(material).flatMap(({ told, papers }): Found[] => {
    const signed = papers.flatMap((paper): Signed[] => {
      const parties = partiesOf(paper);
      return parties.length > 1 ? [{ paper, parties }] : [];
    });
    const [first] = told;
    if (!first || new Set(signed.map(({ parties }) => keyOf(parties))).size < 2) return [];
    return [
      {
        kind: 'signatories',
        key: first.event.id,
        title: `Signatories: ${first.event.title}`,
        claim: null,
        speaker: null,
        event: first.event.id,
        say: { how: 'list', head: 'Signed or pledged by' },
        readings: toReadings(
          signed.map(({ paper: { article, sentence }, parties }) => ({
            reading: keyOf(parties),
            label: parties.map(({ start, end }) => article.text.slice(start, end)),
            passage: passageOf(article, sentence, parties),
          })),
        ),
      },
    ];
  });
}

function keyOf(parties: readonly Mention[]): string {
  return [...new Set(parties.map(({ figures: [figure] }) => figure?.actor ?? figure?.name ?? ''))].toSorted().join(' + ');
}

/** "X and Y signed … with Z", "signed by X, Y and Z", "was signed, with X and Y pledging". */
function partiesOf({ article, sentence, start }: Paper): Mention[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const verb = /\bsigned\b|\bsigning\b/.exec(text);
  if (!verb) return [];
  const at = sentence.start + verb.index;
  const passive = at > start;
  const subjects = passive ? [] : run(between(sentence.start, at), at, -1);
  return [
    ...subjects,
    ...behind(/\bby /),
    ...behind(/\bwith /, passive ? /^[^.;]{0,80}?\b(?:pledging|agreeing|committing|promising|undertaking)\b/ : undefined),
  ];

  function between(from: number, to: number): Mention[] {
    return article.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  }

  function behind(preposition: RegExp, then?: RegExp): Mention[] {
    const found = preposition.exec(text.slice(verb ? verb.index : 0));
    if (!found || !verb) return [];
    const from = sentence.start + verb.index + found.index + found[0].length;
    if (then && !then.test(article.text.slice(from, sentence.end))) return [];
    return run(between(from, sentence.end), from, 1);
  }

  /** The list of names next to `edge`: between two stand commas, "and" and what the second one is, and nothing else. */
  function run(mentions: readonly Mention[], edge: number, step: 1 | -1): Mention[] {
    const ordered = step === 1 ? mentions : mentions.toReversed();
    const list: Mention[] = [];
    let last = edge;
    for (const mention of ordered) {
      const gap = step === 1 ? article.text.slice(last, mention.start) : article.text.slice(mention.end, last);
      if (!isGap(gap)) break;
      // "Varland's minister, X" and "Karsk mayor X" are one party.
      if (list.length > 0 && !/,|\band\b/.test(gap)) {
        if (step === 1) list[list.length - 1] = mention;
      } else list.push(mention);
      last = step === 1 ? mention.end : mention.start;
    }
    return step === 1 ? list : list.toReversed();
  }
}

const longestGap = 8;

function isGap(gap: string): boolean {
  const words = gap.match(/[\p{L}’'-]+/gu) ?? [];
  if (words.length > longestGap || /[.;:!?()“”"]/.test(gap)) return false;
  return words.every(
    (word) => /^(?:and|the|of|for|’s|'s)$/.test(word) || !(functionWords.has(word.toLowerCase()) || postmodifiers.has(word.toLowerCase())),
  );
}
