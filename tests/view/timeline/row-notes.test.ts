import { expect, test } from 'vitest';
import { toRowNotes } from '../../../src/view/timeline/row-notes.ts';
import { markDifferences } from '../../../src/view/wording/word-marks.ts';
import { statement } from '../timeline-fixture.ts';

test('a row of one article has no notes', () => {
  expect(toRowNotes([[statement('A', 'the bridge will close')], []], new Map())).toEqual([]);
});

test('a note tells which article quotes when others do not', () => {
  const cells = [[statement('A', 'we close it', { form: 'direct' })], [statement('B', 'we close it')]];
  expect(toRowNotes(cells, new Map())).toEqual([{ kind: 'plain', text: 'A whole quote only in A.' }]);
});

test('a note tells who says it when articles name different speakers', () => {
  const cells = [[statement('A', 'we close it')], [statement('B', 'we close it', { speaker: 'clerk', speakerName: 'Invented Clerk' })]];
  expect(toRowNotes(cells, new Map())).toEqual([{ kind: 'plain', text: 'Said by Invented Mayor (A); Invented Clerk (B).' }]);
});

test('the marked words are told in words', () => {
  const cells = [[statement('A', 'the bridge will close at midnight')], [statement('B', 'the bridge will close')]];
  expect(toRowNotes(cells, markDifferences(cells))).toEqual([{ kind: 'words', siglum: 'A', words: ['midnight'] }]);
});
