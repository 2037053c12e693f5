import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../../src/text/edtf.ts';

const vectors = (file: string) =>
  fs
    .readFileSync(new URL(`../fixtures/dates/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('bounds of a date in EDTF', () => {
  test.for(vectors('valid.txt'))('%s', (line) => {
    const [value = '', earliest, latest] = line.split('\t');
    expect(edtfBounds(value)).toEqual({ earliest: earliest === '-' ? null : earliest, latest: latest === '-' ? null : latest });
  });

  test.for([...vectors('invalid.txt'), ''])('“%s” is no date', (value) => {
    expect(edtfBounds(value)).toBeUndefined();
  });
});
