import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { applyReview } from '../../src/pipeline/review.ts';
import { reviewSchema, type Correction } from '../../src/schema/corpus.ts';
import { compiled, mayor, statement } from '../compare/invented.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const { record, text } = compiled('one', null, [statement()]);

/** Apply one correction to the invented article. */
function corrected(...corrections: Correction[]) {
  const file = new VFile({ path: 'reviews/one.yaml', value: 'corrections' });
  const review = reviewSchema.parse({ slug: 'one', reviewed: '2031-06-01', corrections });
  const result = applyReview(record, text, review, { file, placeOf: () => ({ start: 0, end: 11 }) }, { hash, speakers: [mayor] });
  return {
    statements: result.record.statements,
    reasons: [...result.corrections.values()],
    findings: file.messages.map(({ ruleId }) => ruleId),
  };
}

const at = 'No bridge will be built.';
const because = 'tried in a test';

describe('a correction', () => {
  test('gives a statement another speaker, and keeps its words', () => {
    const { statements, reasons } = corrected({ at, speaker: 'article', because });
    expect(statements[0]).toMatchObject({ source: { actor: 'article', via: 'article' }, content: [{ text: at }] });
    expect(reasons).toEqual([because]);
  });

  test('can leave a speaker open', () => {
    expect(corrected({ at, speaker: null, because }).statements[0]?.source).toMatchObject({ actor: null, name: null });
  });

  test('changes form, date, claims and topic', () => {
    const [changed] = corrected({ at, form: 'indirect', saidOn: '2031-05', claim: ['a', 'b'], onTopic: false, because }).statements;
    expect(changed).toMatchObject({ form: 'indirect', saidOn: { edtf: '2031-05', via: 'review' }, claims: ['a', 'b'], onTopic: false });
  });

  test('that brings new words brings the sentence they stand in', () => {
    const [changed] = corrected({ at, content: ['Vey'], because }).statements;
    expect(changed?.sentence).toEqual({ start: text.indexOf('Vey agreed.'), end: text.length, text: 'Vey agreed.' });
  });

  test('takes new words from the article only', () => {
    const [changed] = corrected({ at, content: ['No bridge', 'be built.'], because }).statements;
    expect(changed?.content.map((span) => [span.text, text.slice(span.start, span.end)])).toEqual([
      ['No bridge', 'No bridge'],
      ['be built.', 'be built.'],
    ]);
  });

  test('gives other words another id', () => {
    const [before] = corrected({ at, onTopic: true, because }).statements;
    const [after] = corrected({ at, content: 'No bridge', because }).statements;
    expect(after?.id).not.toBe(before?.id);
  });

  test('drops a statement', () => {
    expect(corrected({ at, drop: true, because }).statements).toEqual([]);
  });

  test('adds a statement that the machine missed', () => {
    const { statements } = corrected({ at: 'Vey agreed', add: true, form: 'narrated', speaker: 'article', claim: 'no-bridge', because });
    expect(statements.map(({ rule }) => rule)).toEqual(['colon', 'review']);
    expect(statements[1]).toMatchObject({ content: [{ text: 'Vey agreed' }], claims: ['no-bridge'], saidOn: null });
  });

  test('that adds without form and speaker is a finding', () => {
    expect(corrected({ at: 'Vey agreed', add: true, because }).findings).toEqual(['correction-incomplete']);
  });

  test('whose words are elsewhere changes nothing', () => {
    const { statements, findings } = corrected({ at: 'no such words', drop: true, because });
    expect(statements).toHaveLength(1);
    expect(findings).toEqual(['correction-not-found']);
  });

  test('whose new words are elsewhere changes nothing', () => {
    for (const correction of [{ content: 'no such words' }, { cue: 'no such words' }]) {
      const { statements, findings } = corrected({ at, ...correction, because });
      expect(statements).toEqual(corrected().statements);
      expect(findings).toEqual(['correction-not-found']);
    }
  });

  test('that drops what the machine no longer finds is only a note', () => {
    const { statements, findings } = corrected({ at: 'Vey agreed', drop: true, because });
    expect(statements).toHaveLength(1);
    expect(findings).toEqual(['correction-not-needed']);
  });

  test('never drops a statement that is only part of its words', () => {
    expect(corrected({ at: `“${at}”`, drop: true, because }).statements).toHaveLength(1);
  });

  test('that adds what the machine has found since does not add it twice', () => {
    const words = at.slice(0, -1);
    const { statements, reasons } = corrected({ at: words, add: true, form: 'indirect', speaker: 'article', because });
    expect(statements.map(({ form, content }) => [form, content[0]?.text])).toEqual([['indirect', at]]);
    expect(reasons).toEqual([because]);
  });

  test('joins another one of the same statement, with both reasons', () => {
    const { statements, reasons } = corrected({ at, form: 'indirect', because: 'One.' }, { at, saidOn: '2031-05', because: 'Two.' });
    expect(statements[0]).toMatchObject({ form: 'indirect', saidOn: { edtf: '2031-05' } });
    expect(reasons).toEqual(['One. Two.']);
  });

  test('that says what the machine found is a note, and the machine’s evidence stays', () => {
    const { statements, reasons, findings } = corrected({ at, speaker: 'mayor', form: 'direct', because });
    expect(statements).toEqual(corrected().statements);
    expect(reasons).toEqual([]);
    expect(findings).toEqual(['correction-not-needed']);
  });
});
