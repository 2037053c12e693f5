import { expect, test } from 'vitest';
import { textDirective } from '../../../src/view/export/quote-link.ts';
import { siteStatement } from '../invented-records.ts';

test('short words are given whole, between the words around them', () => {
  expect(textDirective(siteStatement())).toBe(':~:text=The%20mayor%20said%20that-,no%20bridge%20will%20be%20built,-.');
});

test('long words are given by their beginning and end', () => {
  const words = Array.from({ length: 17 }, (_, index) => `w${index}`).join(' ');
  expect(textDirective(siteStatement({ words, prefix: '', suffix: '' }))).toBe(
    ':~:text=w0%20w1%20w2%20w3%20w4%20w5%20w6%20w7,w9%20w10%20w11%20w12%20w13%20w14%20w15%20w16',
  );
});

test('hyphens and commas of the text are encoded, because they mean something in the directive', () => {
  expect(textDirective(siteStatement({ words: 'a UK-led, small force', prefix: '', suffix: '' }))).toBe(
    ':~:text=a%20UK%2Dled%2C%20small%20force',
  );
});

test('a word of the context that was cut in two is left out', () => {
  const prefix = `idge ${'x'.repeat(50)} end`.padEnd(60, ' ');
  expect(textDirective(siteStatement({ words: 'no', prefix, suffix: '' }))).toBe(`:~:text=${'x'.repeat(50)}%20end-,no`);
});

test('of an interrupted statement the first part is meant, and what follows the last is no context of it', () => {
  const content = [
    { start: 0, end: 2, text: 'No' },
    { start: 9, end: 15, text: 'bridge' },
  ];
  expect(textDirective(siteStatement({ content, prefix: '', suffix: ' ever' }))).toBe(':~:text=No');
});
