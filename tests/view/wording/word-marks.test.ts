import { expect, test } from 'vitest';
import { markDifferences } from '../../../src/view/wording/word-marks.ts';
import { statement } from '../timeline-fixture.ts';

/** The marked stretches of each text, when each text is an article of its own. */
function marked(...texts: string[]): string[][] {
  const cells = texts.map((text, index) => [statement(String.fromCharCode(65 + index), text)]);
  const marks = markDifferences(cells);
  return cells.flatMap((cell) =>
    cell.map(({ id, content }) => (marks.get(id) ?? []).map(({ start, end }) => (content[0]?.text ?? '').slice(start, end))),
  );
}

test('words of one text only are marked in it', () => {
  expect(marked('the bridge will close at midnight', 'the old bridge will close at noon')).toEqual([['midnight'], ['old', 'noon']]);
});

test('neighbours become one stretch over function words, never over punctuation', () => {
  expect(marked('the bridge will close, closed for repairs of cables', 'the bridge will close')[0]).toEqual(['repairs of cables']);
  expect(marked('the bridge, an eyesore, will close its gates to all', 'the bridge gates will close')[0]).toEqual(['eyesore']);
});

test('endings, case and function words make no difference', () => {
  expect(marked('Bridges were closing', 'a bridge that closed')).toEqual([[], []]);
});

test('texts that share under a third of their words are left whole', () => {
  expect(marked('the bridge will close at midnight', 'ferries replace buses across this bridge until autumn arrives')[1]).toEqual([]);
});

test('where much differs, only stretches of several words are marked', () => {
  const [first] = marked(
    'the rusty bridge will soon close and tired ferries carry passengers during winter storms',
    'the bridge will close and ferries carry passengers',
  );
  expect(first).toEqual(['winter storms']);
});

test('an article alone has no marks', () => {
  expect(marked('the bridge will close')).toEqual([[]]);
});

test('statements of one article are no difference to each other', () => {
  const cells = [
    [statement('A', 'the bridge will close'), statement('A', 'the bridge closes at noon')],
    [statement('B', 'the bridge closes')],
  ];
  expect(markDifferences(cells).get(cells[0]?.[0]?.id ?? '')).toEqual([]);
});
