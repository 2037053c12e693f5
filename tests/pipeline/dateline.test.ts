import { expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { readDateline } from '../../src/pipeline/dateline.ts';

const datelines = (text: string) => findBlocks(text).filter(({ kind }) => kind === 'dateline');

test.for([
  ['MOSCOW —', 'Moscow'],
  ['NEW YORK –', 'New York'],
  ['LONDON/PARIS —', 'London/Paris'],
  ['KYIV, Ukraine (AP) —', 'Kyiv, Ukraine'],
  ['WASHINGTON, Feb. 4 (Reuters) -', 'Washington'],
  ['Berlin (dpa) -', 'Berlin'],
  ['Paris, 6 January 2026 –', 'Paris'],
  ['Evansville, Indiana, United States -', 'Evansville, Indiana, United States'],
  ['CNN —', null],
] as const)('%s before the first words is a dateline', ([line, place]) => {
  const [block] = datelines(`${line} The text stands here, they say.`);
  expect(block?.text).toBe(line);
  expect(block && readDateline(block).place).toBe(place);
});

test.for([
  ['Published 12 March 2026 at 06:00', '2026-03-12'],
  ['Updated Jan. 22, 2026, 9:14 a.m. ET', '2026-01-22'],
  ['2026-03-14 07:31', '2026-03-14'],
  ['Friday, July 21, 2017', '2017-07-21'],
  ['28 February 2026', '2026-02-28'],
  ['Posted on March 4, 2026 by Ida Holm', '2026-03-04'],
  ['Last modified on Wed 4 Mar 2026 08.14 GMT', '2026-03-04'],
  ['14:32 GMT', undefined],
  ['2 hours ago', undefined],
  ['Wednesday, February 4', undefined],
] as const)('%s alone in its line is a dateline with the day %s', ([line, day]) => {
  const [block] = datelines(`An invented headline stands here\n${line}\nThe text stands here, they say.`);
  expect(block?.text).toBe(line);
  expect(block && readDateline(block)).toEqual({ place: null, ...(day && { edtf: day }) });
});

test.for([
  'NATO — the alliance of nine — said no to it.',
  'Peace — at last it is near, they say.',
  'US — and this is new — troops stay at home.',
  'On 4 March 2026 the harbour opened, they say.',
  'May 2026 will be too late, they say.',
])('%s begins with no dateline', (line) => {
  expect(datelines(line)).toEqual([]);
});
