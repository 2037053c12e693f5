import type { Review, StoryEvent } from '../schema/corpus.ts';
import type { DateMention, Published } from '../schema/record.ts';
import { edtfBounds } from '../text/edtf.ts';
import { spanOf } from '../text/span.ts';
import { recognise } from './dates/recognise.ts';
import { decideDayFirst } from './dates/slash.ts';
import { valueOf } from './dates/value.ts';
import type { Phrase } from './dates/when.ts';
import type { Dating, Document } from './document.ts';
import { findPublished } from './published.ts';

interface Options {
  /** Dated occasions of the story; one that the text names can date it. */
  readonly events?: readonly StoryEvent[];
  /** Publication as a review gives it: it stands, and the other dates are counted from it. */
  readonly given?: Review['published'];
}

/** The date expressions of the article with their values, and its publication. */
export function dateArticle(doc: Document, { events = [], given }: Options = {}): Dating {
  const phrases = recognise(doc);
  const published = given ? { ...given, evidence: [] } : findPublished(doc, phrases, events);
  return { mentions: mentionsOf(doc, phrases, published), published };
}

function mentionsOf({ text }: Document, phrases: readonly Phrase[], published: Published): DateMention[] {
  const reference = published.edtf === null ? undefined : (edtfBounds(published.edtf)?.earliest ?? undefined);
  const dayFirst = decideDayFirst(phrases, reference);
  const values: (string | null)[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const previous = isAnchored(phrase) ? anchorOf(text, phrases, values, index, { reference, dayFirst }) : undefined;
    values.push(checked(valueOf(phrase, { reference, dayFirst, previous })));
  }
  return phrases.map((phrase, index) => ({ ...spanOf(text, phrase), edtf: values[index] ?? null, anchor: anchorKind(phrase) }));
}

/**
 * The date an expression like "a day later" counts from: the one named last, or the one right behind it ("a week before Easter").
 * "A day after they met" names its own anchor: only one or two days are counted from a date nearby, the next one where none is before.
 */
function anchorOf(
  text: string,
  phrases: readonly Phrase[],
  values: readonly (string | null)[],
  index: number,
  context: { readonly reference: string | undefined; readonly dayFirst: boolean },
): string | undefined {
  const phrase = phrases[index];
  // "A year earlier" and "the year-ago quarter" beside one another are one time, not two years apart.
  const isYear = phrase?.when.kind === 'offset' && phrase.when.unit === 'year';
  const before = values.findLast((value, i) => value !== null && !(isYear && isAnchored(phrases[i]!))) ?? undefined;
  if (phrase?.when.kind !== 'offset' || !/\b(?:after|before|of)$/i.test(text.slice(phrase.start, phrase.end))) return before;
  const behind = phrases[index + 1];
  if (behind && !isAnchored(behind) && /^ (?:the )?$/.test(text.slice(phrase.end, behind.start)))
    return valueOf(behind, context) ?? undefined;
  if (phrase.when.unit !== 'day' || Math.abs(phrase.when.count) > 2)
    return /^ [\p{L}“"]/u.test(text.slice(phrase.end, phrase.end + 2)) ? undefined : before;
  if (before) return before;
  const next = phrases.slice(index + 1).find(({ when }) => when.kind === 'day' || when.kind === 'slash');
  return next ? (valueOf(next, context) ?? undefined) : undefined;
}

function isAnchored({ when }: Phrase): boolean {
  return when.kind === 'same' || when.kind === 'monthday' || (when.kind === 'offset' && when.anchor === 'previous');
}

function anchorKind(phrase: Phrase): DateMention['anchor'] {
  const { when } = phrase;
  if (isAnchored(phrase)) return 'previous';
  const isAbsolute = when.kind === 'decade' || when.kind === 'century' || ('year' in when && when.year !== undefined);
  return isAbsolute ? 'absolute' : 'published';
}

/** A value that is no date in EDTF is a fault of a rule and never leaves this stage. */
function checked(value: string | null): string | null {
  return value !== null && edtfBounds(value) ? value : null;
}
