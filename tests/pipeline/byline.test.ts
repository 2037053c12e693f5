import { expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { readByline } from '../../src/pipeline/byline.ts';

/** The names are invented. */
function authorOf(line: string) {
  const [block] = findBlocks(`An invented headline stands here\n${line}\n\nThe text stands here, they say.`).filter(
    ({ kind }) => kind === 'byline',
  );
  return block && [readByline(block).name, readByline(block).role, readByline(block).agencies];
}

test.for([
  ['By Ida Holm', 'Ida Holm', null, []],
  ['By Ida Holm, Political Editor', 'Ida Holm', 'Political Editor', []],
  ['by ida.holm business editor', 'Ida Holm', 'business editor', []],
  ['By Ida Holm and Anu Kask', 'Ida Holm and Anu Kask', null, []],
  ['By IDA HOLM, Associated Press', 'IDA HOLM', null, ['Associated Press']],
  ['By Ida Holm for Reuters', 'Ida Holm', null, ['Reuters']],
  ['By Ida Holm | AFP', 'Ida Holm', null, ['AFP']],
  ['By Ida Holm in Tallinn', 'Ida Holm', null, []],
  ['By AFP', null, null, ['AFP']],
  ['Reuters', null, null, ['Reuters']],
  ['Source: Reuters', null, null, ['Reuters']],
  ['(Reporting by Ida Holm; Editing by Anu Kask)', 'Ida Holm', null, []],
  ['With reporting from AFP', null, null, ['AFP']],
  ['Ida Holm in Tallinn', 'Ida Holm', null, []],
  ['Ida Holm, Defence Correspondent', 'Ida Holm', 'Defence Correspondent', []],
  ['Ida Holm (According to Reuters, AFP, Sputnik)', 'Ida Holm', null, ['Reuters', 'AFP', 'Sputnik']],
  ['Ida Holm (with Reuters and AFP)', 'Ida Holm', null, ['Reuters', 'AFP']],
] as const)('the byline %j names its author, role and agencies', ([line, name, role, agencies]) => {
  expect(authorOf(line)).toEqual([name, role, [...agencies]]);
});

test.for([
  'By Friday the harbour will be open',
  'By then the ships had left',
  'Bypass of the harbour',
  'The minister (with two guards)',
  'Invented Guards Reach Harbour',
])('the line %j is no byline', (line) => {
  expect(authorOf(line)).toBeUndefined();
});
