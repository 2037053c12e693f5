import { expect, test } from 'vitest';
import { codeStatement } from '../../src/pipeline/coding.ts';
import { isOnTopic } from '../../src/pipeline/topic.ts';
import type { CodebookClaim } from '../../src/schema/corpus.ts';

const claim = (id: string, patterns: string[], speakers: string[] = []): CodebookClaim => ({
  id,
  title: id,
  counts: id,
  patterns,
  speakers,
});
const codebook = [
  claim('bridge', ['bridge']),
  claim('no-bridge', ['no bridge + built']),
  claim('mayor-only', ['bridge + built'], ['mayor']),
];

test('the claim that fits most words comes first', () => {
  expect(codeStatement('No bridge will be built.', null, codebook)).toEqual(['no-bridge', 'bridge']);
});

test('a claim of certain speakers needs one of them', () => {
  expect(codeStatement('A bridge will be built', 'mayor', codebook)).toEqual(['mayor-only', 'bridge']);
  expect(codeStatement('A bridge will be built', 'clerk', codebook)).toEqual(['bridge']);
});

test('words that fit no claim have none', () => {
  expect(codeStatement('Nothing of the kind', null, codebook)).toEqual([]);
});

test('the story says what is on topic', () => {
  const story = { title: 't', deck: 'd', topic: ['bridge*', 'ferry + river'] };
  expect(['Two bridges', 'A ferry on the river', 'A ferry'].map((words) => isOnTopic(words, story))).toEqual([true, true, false]);
});
