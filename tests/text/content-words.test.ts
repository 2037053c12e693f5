import { expect, test } from 'vitest';
import { contentWords } from '../../src/text/content-words.ts';

// All texts are invented.
const stems = (text: string) => contentWords(text).map(({ stem }) => stem);

test('function words are left out, negations are not', () => {
  expect(stems('the bridge will not be closed by them')).toEqual(['bridg', 'not', 'clos']);
  expect(stems('we cannot and won’t close it')).toEqual(['not', 'not', 'clos']);
});

test('endings, possessives and spellings of the country make no difference', () => {
  expect(stems('deploying deployed deployment')).toEqual(['deploy', 'deploy', 'deploy']);
  expect(stems('Ostrandia’s Ostrandian')).toEqual(['ostrand', 'ostrand']);
  expect(stems('recognise recognize harbour harbor')).toEqual(['recogniz', 'recogniz', 'harbor', 'harbor']);
});

test('a country in capitals is a word, the pronoun is none', () => {
  expect(stems('US and U.S. ships guard us')).toEqual(['us', 'us', 'ship', 'guard']);
});

test('figures stay whole', () => {
  expect(stems('some 6,000 of 26 and 3.5')).toEqual(['6,000', '26', '3.5']);
});

test('each word knows where it stands and whether punctuation stands before it', () => {
  const text = 'No bridge, no ferry';
  expect(contentWords(text).map(({ start, end, afterStop }) => [text.slice(start, end), afterStop])).toEqual([
    ['No', false],
    ['bridge', false],
    ['no', true],
    ['ferry', false],
  ]);
});
