import type { ArticleRecord, Statement } from '../schema/record.ts';
import { compareText } from '../text/compare.ts';
import { cueForms } from '../pipeline/attribution/forms.ts';
import { speechNouns } from '../pipeline/speakers/lexicon.ts';
import { wordsOf } from '../pipeline/speakers/words.ts';
import { toClause, type Clause } from './claims/points.ts';
import { weighStems, wordingOf } from './claims/likeness.ts';

/** Words of saying among the article's own: somebody may be speaking whom no rule found, and the article is not to be put in his place. */
function isSaid({ content }: Statement): boolean {
  return content.some(({ text }) => wordsOf(text).some(({ lower }) => isSaying(lower) || speechNouns.has(lower)));
}

function isSaying(word: string): boolean {
  const cue = cueForms.get(word);
  return cue !== undefined && !wideVerbs.has(cue.lemma);
}

/** Verbs that seldom mean a saying. */
const wideVerbs = new Set(
  'take put set go hold leave make see begin lay cast find read feel run start open close end shoot show sum pen'.split(' '),
);

/** How much of what an article says in its own voice another article has to say too, by its rarest words. */
const least = { cosine: 0.3, weight: 0.35 };
/** Bounds of the work for one statement. */
const keys = 6;
const most = 32;

interface Told {
  readonly article: string;
  readonly statement: Statement;
  readonly clause: Clause;
}

/**
 * The records without what only one article says in its own voice. Where no story says what the topic is, it is what the articles have in
 * common; numbers and denials may differ, for that is what readers look for.
 */
export function withSharedNarration(records: readonly ArticleRecord[]): ArticleRecord[] {
  const told = records
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, statements }) =>
      statements.map((statement): Told => ({
        article: id,
        statement,
        clause: toClause(statement.content.map(({ text }) => text).join(' ; '), false),
      })),
    );
  const weight = weighStems(told.map(({ clause }) => clause.stems));
  const holding = new Map<string, Told[]>();
  for (const one of told) {
    for (const stem of one.clause.stems) {
      const known = holding.get(stem);
      if (known) known.push(one);
      else holding.set(stem, [one]);
    }
  }
  const isShared = ({ article, clause }: Told) =>
    [...clause.stems]
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, keys)
      .some((stem) => {
        const others = (holding.get(stem) ?? []).filter((other) => other.article !== article);
        return others.slice(0, most).some((other) => {
          const { cosine, weight: shared } = wordingOf(clause, other.clause, weight);
          return cosine >= least.cosine && shared >= least.weight;
        });
      });
  const alone = new Set(
    told.filter((one) => one.statement.form === 'narrated' && (isSaid(one.statement) || !isShared(one))).map(({ statement }) => statement),
  );
  return records.map((record) => ({ ...record, statements: record.statements.filter((statement) => !alone.has(statement)) }));
}
