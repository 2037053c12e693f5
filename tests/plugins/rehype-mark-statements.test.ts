import type { Element, Root, Text } from 'hast';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import { expect, test } from 'vitest';
import rehypeMarkStatements, { type MarkedStatement } from '../../src/plugins/rehype-mark-statements.ts';

// All words here are invented.
const words = 'The mayor said the bridge stays shut, he added.';

function paragraphOf(value: string, offset = 0): Element {
  const text: Text = {
    type: 'text',
    value,
    position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 1, offset: offset + value.length } },
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [text] };
}

function statement(
  id: string,
  content: string | readonly string[],
  form: MarkedStatement['form'] = 'indirect',
  text = words,
): MarkedStatement {
  const spans = [content].flat().map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  return { id, form, content: spans };
}

function mark(statements: readonly MarkedStatement[], children: Root['children'] = [paragraphOf(words)]): string {
  const processor = unified().use(rehypeMarkStatements, { statements }).use(rehypeStringify);
  return processor.stringify(processor.runSync({ type: 'root', children }) as Root);
}

test('the words of a statement are wrapped, with its address', () => {
  expect(mark([statement('one', 'the bridge stays shut')])).toBe(
    '<p>The mayor said <mark id="s-one" class="statement" data-statements="one" data-form="indirect">the bridge stays shut</mark>, he added.</p>',
  );
});

test('an interrupted statement has its address at its first piece alone', () => {
  expect(mark([statement('one', ['The mayor', 'he added'], 'direct')])).toBe(
    '<p><mark id="s-one" class="statement" data-statements="one" data-form="direct">The mayor</mark> said the bridge stays shut, ' +
      '<mark class="statement" data-statements="one" data-form="direct">he added</mark>.</p>',
  );
});

test('where statements overlap, each piece names all of them, the longer one first', () => {
  expect(mark([statement('in', 'the bridge', 'direct'), statement('out', 'the bridge stays shut')])).toBe(
    '<p>The mayor said <mark id="s-out" class="statement" data-statements="out in" data-form="indirect direct"><span id="s-in">the bridge</span></mark>' +
      '<mark class="statement" data-statements="out" data-form="indirect"> stays shut</mark>, he added.</p>',
  );
});

test('a statement over two paragraphs has one address', () => {
  const html = mark([{ id: 'long', form: 'direct', content: [{ start: 4, end: 54 }] }], [paragraphOf(words), paragraphOf(words, 50)]);
  expect(html.match(/id="s-long"/g)).toHaveLength(1);
  expect(html.match(/<mark/g)).toHaveLength(2);
});

test('text without a position is left alone', () => {
  const text: Text = { type: 'text', value: words };
  expect(mark([statement('one', 'the bridge')], [text])).toBe(words);
});

test('without options nothing is marked', () => {
  const tree: Root = { type: 'root', children: [paragraphOf(words)] };
  const processor = unified().use(rehypeMarkStatements).use(rehypeStringify);
  expect(processor.stringify(processor.runSync(tree) as Root)).toBe(`<p>${words}</p>`);
});
