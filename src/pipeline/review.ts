import type { VFile } from 'vfile';
import type { Correction, Review, Speaker } from '../schema/corpus.ts';
import type { ArticleRecord, Source, Statement } from '../schema/record.ts';
import type { Range, Span } from '../schema/span.ts';
import { locateQuote } from '../text/locate-quote.ts';
import { spanOf } from '../text/span.ts';
import { withIds, type Hash } from '../text/statement-id.ts';
import { report } from './findings.ts';
import { sameWords, statementAt, type Draft } from './review/target.ts';
import { sentenceAround } from './statement-sentence.ts';

/** The review file, and where in it each correction stands. */
export interface ReviewFile {
  readonly file: VFile;
  readonly placeOf: (correction: number) => Range | null;
}

/**
 * Correct the machine's record by what a person decided.
 *
 * @returns the record with every correction applied, and statement id → reason. A correction whose words do not stand in
 *   exactly one place, or in no statement, is left out and found fatal in the review file.
 */
export function applyReview(
  record: ArticleRecord,
  text: string,
  review: Review,
  { file, placeOf }: ReviewFile,
  { hash, speakers }: { readonly hash: Hash; readonly speakers: readonly Speaker[] },
): { record: ArticleRecord; corrections: Map<string, string> } {
  const around = (content: readonly Span[]) => spanOf(text, sentenceAround(record.sentences, content));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  let drafts: readonly Draft[] = record.statements.map(({ id: _, ...draft }) => draft);
  review.corrections.forEach((correction, index) => {
    const places = locateQuote(text, { exact: correction.at, prefix: correction.prefix, suffix: correction.suffix });
    const [place] = places;
    if (!place) report(file, 'correction-not-found', placeOf(index), correction.at);
    else if (places.length > 1) report(file, 'correction-ambiguous', placeOf(index), correction.at, String(places.length));
    else drafts = correct(drafts, correction, place, index);
  });
  const statements = withIds(hash, record.id, drafts);
  const corrections = new Map(
    statements.flatMap(({ id, because }: Statement & { because?: string }) => (because === undefined ? [] : [[id, because]])),
  );
  if (review.title !== undefined && record.headline) report(file, 'title-not-needed', null);
  return { record: { ...record, statements: statements.map(withoutReason) }, corrections };

  function correct(former: readonly Draft[], correction: Correction, place: Range, index: number): readonly Draft[] {
    const missing = [correction.content ?? [], correction.cue ?? []].flat().find((words) => !text.includes(words));
    if (missing !== undefined) {
      report(file, 'correction-not-found', placeOf(index), missing);
      return former;
    }
    if (correction.add) return add(former, correction, place, index);
    const target = statementAt(former, place, correction);
    if (correction.drop) {
      if (!target) report(file, 'correction-not-needed', placeOf(index), correction.at);
      return former.filter((draft) => draft !== target);
    }
    if (!target) report(file, 'correction-no-statement', placeOf(index), correction.at);
    return target ? replace(former, target, correction, place, index) : former;
  }

  function add(former: readonly Draft[], correction: Correction, place: Range, index: number): readonly Draft[] {
    const added = toNew(correction, place);
    if (!added) report(file, 'correction-incomplete', placeOf(index), '`form` and `speaker`');
    if (!added) return former;
    // A later extractor may find what a person had to add: then the decision stands, but not a second time.
    const found = former.find((draft) => sameWords(draft, added));
    return found ? replace(former, found, correction, place, index) : [...former, added];
  }

  function replace(former: readonly Draft[], target: Draft, correction: Correction, place: Range, index: number): readonly Draft[] {
    const { because, ...changed } = change(target, correction, place);
    const { because: earlier, ...unchanged } = target;
    if (JSON.stringify(changed) === JSON.stringify(unchanged)) {
      report(file, 'correction-not-needed', placeOf(index), correction.at);
      return former;
    }
    const reasons = [earlier, because].filter((reason) => reason !== undefined).join(' ');
    return former.map((draft) => (draft === target ? { ...changed, because: reasons } : draft));
  }

  function toNew(correction: Correction, place: Range): Draft | undefined {
    if (correction.form === undefined || correction.speaker === undefined) return undefined;
    const blank: Draft = {
      form: correction.form,
      content: [spanOf(text, place)],
      sentence: around([spanOf(text, place)]),
      source: toSource(null),
      cue: null,
      saidOn: null,
      onTopic: true,
      claims: [],
      rule: 'review',
      confidence: 1,
    };
    return change(blank, correction, place);
  }

  function change(draft: Draft, correction: Correction, place: Range): Draft {
    const { speaker, saidOn, form, claim, content, cue, onTopic, because } = correction;
    const spans = content === undefined ? undefined : [content].flat().flatMap((words) => nearest(words, place));
    return {
      ...draft,
      because,
      ...(form === undefined ? {} : { form }),
      // What the machine found alike keeps its evidence.
      ...(speaker === undefined || (speaker !== null && speaker === draft.source.actor)
        ? {}
        : { source: toSource(speaker, draft.source.span) }),
      ...(saidOn === undefined || saidOn === draft.saidOn?.edtf
        ? {}
        : { saidOn: saidOn === null ? null : { edtf: saidOn, evidence: null, via: 'review' as const } }),
      ...(claim === undefined ? {} : { claims: [claim].flat() }),
      ...(spans && { content: spans, sentence: around(spans) }),
      ...(cue === undefined ? {} : { cue: cue === null ? null : (nearest(cue, place)[0] ?? draft.cue) }),
      ...(onTopic === undefined ? {} : { onTopic }),
    };
  }

  function toSource(speaker: string | null, span: Span | null = null): Source {
    if (speaker === 'article') return { actor: speaker, name: null, span: null, via: 'article' };
    return { actor: speaker, name: speaker === null ? null : (names.get(speaker) ?? null), span, via: speaker === null ? null : 'review' };
  }

  /** Words given beside `at` stand near it: the nearest place is meant. */
  function nearest(words: string, { start }: Range): Span[] {
    const [place] = locateQuote(text, { exact: words }).toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return place ? [spanOf(text, place)] : [];
  }
}

function withoutReason({ because: _, ...statement }: Statement & { because?: string }): Statement {
  return statement;
}
