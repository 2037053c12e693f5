import type { SiteStatement } from '../../schema/dataset.ts';
import type { Form } from '../../schema/record.ts';
import { wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { isSimilar } from './similar.ts';

/** From the one closest to what was said. */
const forms: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];
const words: Readonly<Record<Form, string>> = {
  direct: 'quote',
  mixed: 'part quote',
  indirect: 'paraphrase',
  narrated: 'the article says',
};
const leastShared = 1 / 3;
/** What an article tells by itself is nobody's saying: its words must show that it is the same. */
const leastTold = 0.5;

/** One saying quoted in one article and not, or only in part, in another; or somebody's words told as the article's own. */
export function findForms({ sayings, articleOf, speakers, titles, about }: Material): Found[] {
  const attributed = sayings.flatMap((saying): Found[] => {
    if (saying.speaker === null) return [];
    const said = saying.statements.filter(({ speaker }) => speaker === saying.speaker);
    const best = [...Map.groupBy(said, ({ article }) => article).values()].flatMap((own) => closest(own) ?? []);
    const comparable = best.filter((one) =>
      best.some((other) => other !== one && other.form !== one.form && isSimilar(one, other, leastShared)),
    );
    if (new Set(comparable.map(({ form }) => form)).size < 2) return [];
    return [
      {
        kind: 'form',
        key: saying.key,
        title: `Form: ${about(saying.claim, comparable).title}`,
        claim: saying.claim,
        speaker: saying.speaker,
        say: { how: 'form' },
        readings: toReadings(comparable.map((statement) => reading(statement))),
      },
    ];
  });
  return [...attributed, ...ownVoice()];

  /** Of all sayings of one claim, those of nobody beside those of somebody. */
  function ownVoice(): Found[] {
    return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
      const statements = own.flatMap((saying) => saying.statements);
      const told = statements.filter(({ form }) => form === 'narrated');
      const pairs = told.flatMap((statement) =>
        statements
          .filter((other) => isSaid(other) && isSameTime(statement, other) && isSimilar(statement, other, leastTold, 3))
          .map((other) => [statement, other]),
      );
      if (claim === null || pairs.length === 0) return [];
      return [
        {
          kind: 'form',
          key: `${claim} own voice`,
          title: `Own voice or somebody’s words: ${titles.get(claim) ?? claim}`,
          claim,
          speaker: null,
          say: { how: 'form' },
          readings: toReadings([...new Set(pairs.flat())].map((statement) => reading(statement))),
        },
      ];
    });
  }

  /** Documents say what they hold; to tell it is no other form. */
  function isSaid({ form, speaker }: SiteStatement): boolean {
    return form !== 'narrated' && speakers.get(speaker)?.kind !== 'document';
  }

  function reading(statement: SiteStatement) {
    const { form } = statement;
    return {
      reading: form,
      label: words[form],
      quoted: false,
      passage: passageOf(articleOf(statement), wholeOf(statement), [], statement),
    };
  }
}

function closest(statements: readonly SiteStatement[]): SiteStatement | undefined {
  return statements.toSorted((a, b) => forms.indexOf(a.form) - forms.indexOf(b.form) || lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ content }: SiteStatement): number {
  return content.reduce((sum, { text }) => sum + text.length, 0);
}

/** What an article tells by itself is of its own day, so any day that overlaps will do. */
function isSameTime({ saidOn: one }: SiteStatement, { saidOn: other }: SiteStatement): boolean {
  if (!one || !other) return false;
  return (one.earliest ?? '0000') <= (other.latest ?? '9999') && (other.earliest ?? '0000') <= (one.latest ?? '9999');
}
