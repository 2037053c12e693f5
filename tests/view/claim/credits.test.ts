import { expect, test } from 'vitest';
import { toCredits } from '../../../src/view/claim/credits.ts';
import { index, statement } from '../timeline-fixture.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const source = (text: string) => ({ actor: 'mayor', name: 'Invented Mayor', span: span(text), via: 'role' as const });

test('each article has a line for each way of attributing, in order of publication, words as printed', () => {
  const statements = [
    statement('B', 'one', { form: 'direct', cue: span('said'), source: source('the mayor') }),
    statement('A', 'two', { cue: span('warned'), source: source('Vey') }),
    statement('A', 'three', { cue: span('warned'), source: source('Vey') }),
    statement('A', 'four', { form: 'narrated', speaker: 'article', speakerName: null, source: { ...source(''), span: null } }),
  ];
  const { lines } = toCredits(statements, index.articles);
  expect(lines.map(({ article, form, cue, chain, speaker, count }) => [article.siglum, form, cue, chain, speaker, count])).toEqual([
    ['A', 'indirect', 'warned', ['Vey'], 'Invented Mayor', 2],
    ['A', 'narrated', undefined, [], 'the article', 1],
    ['B', 'direct', 'said', ['the mayor'], 'Invented Mayor', 1],
  ]);
});

test('whom an article has it through stands between the article and who said it', () => {
  const through = { ...source('two officials'), chain: [span('a newspaper')] };
  const [line] = toCredits([statement('A', 'one', { source: through })], index.articles).lines;
  expect(line?.chain).toEqual(['a newspaper', 'two officials']);
});

test('a colon is no word of a cue', () => {
  expect(toCredits([statement('A', 'one', { cue: span(':') })], index.articles).lines[0]?.cue).toBeUndefined();
});
