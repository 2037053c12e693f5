import type { Difference, DifferenceKind, DifferencePassage } from '../../../src/schema/differences.ts';

let last = 0;

interface Changes {
  readonly claim?: string;
  readonly event?: string;
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly statement?: string;
  readonly articles?: readonly string[];
  readonly dismissed?: string;
}

/** The words of every invented passage: they stand at 20 to 32 in a sentence from 10 to 50. */
export const words = 'seven towers';

/** An invented difference; each of its articles has the thing in a way of its own. */
export function invented(kind: DifferenceKind, changes: Changes = {}): Difference {
  const {
    claim = null,
    event = null,
    speaker = null,
    articles = ['a', 'b'],
    statement = null,
    speakerName = null,
    dismissed = null,
  } = changes;
  const passage = (article: string): DifferencePassage => ({
    article,
    slug: `slug-${article}`,
    siglum: article.toUpperCase(),
    start: 20,
    end: 20 + words.length,
    text: words,
    marks: [{ start: 0, end: 5 }],
    sentence: { start: 10, end: 50, text: `There were ${words}, and no gate at all.`.padEnd(40).slice(0, 40) },
    statement: statement ?? `statement-${article}-${last}`,
    form: null,
    speakerName,
    saidOn: null,
  });
  return {
    id: String(++last).padStart(10, '0'),
    kind,
    title: 'Invented',
    sentence: [{ words: ['seven'], articles: [...articles] }],
    claim,
    speaker,
    event,
    readings: [...articles, ...(articles.length === 1 ? articles : [])].map((article) => ({
      labels: [article],
      quoted: false,
      passages: [passage(article)],
    })),
    dismissed,
  };
}
