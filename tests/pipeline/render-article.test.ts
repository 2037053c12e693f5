import fc from 'fast-check';
import type { ElementContent, Root, RootContent } from 'hast';
import { expect, test } from 'vitest';
import { renderArticle } from '../../src/pipeline/render-article.ts';
import { blockKindSchema, formSchema, type Block } from '../../src/schema/record.ts';
import { spanOf } from '../../src/text/span.ts';

// Invented pieces of text that a Markdown, HTML or line-ending aware step would change.
const hostile = [
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '&amp;&lt;&#13;&nbsp;',
  '**bold** _it_ `code` # head',
  '    four spaces',
  '1. one\r\n2. two',
  ' \r\n\t ',
  '\r',
  '\n \n',
  '  \n',
  '![]() |',
  '[a](javascript:alert(1))',
  '{Astro.props} {{x}}',
  '“marks” ‘in’ "marks"',
  '\u202e\u200b\ufeff',
  '😀é',
  'e\u0301',
];
const piece = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...hostile) }, fc.string({ unit: 'binary', maxLength: 12 }));
const article = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

/** A text with blocks that cover it and statements that may overlap in any way. */
const cases = article.chain((text) =>
  fc.record({
    text: fc.constant(text),
    cuts: fc.array(fc.nat(text.length), { maxLength: 4 }),
    kinds: fc.array(fc.constantFrom(...blockKindSchema.options), { minLength: 6, maxLength: 6 }),
    ranges: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...formSchema.options)), { maxLength: 5 }),
  }),
);

function blocksOf(text: string, cuts: readonly number[], kinds: readonly Block['kind'][]): Block[] {
  const bounds = [...new Set([0, text.length, ...cuts])].toSorted((a, b) => a - b);
  return bounds.slice(1).map((end, index) => ({
    kind: kinds[index] ?? 'paragraph',
    ...spanOf(text, { start: bounds[index] ?? 0, end }),
    because: 'invented',
  }));
}

function textOf(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function idsOf(node: Root | RootContent | ElementContent): string[] {
  const own = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : [];
  return [...own, ...('children' in node ? node.children.flatMap(idsOf) : [])];
}

function elementsOf(node: Root | RootContent | ElementContent): string[] {
  return [...(node.type === 'element' ? [node.tagName] : []), ...('children' in node ? node.children.flatMap(elementsOf) : [])];
}

const allowed = new Set(['h1', 'h2', 'p', 'li', 'blockquote', 'mark', 'span']);

test('the tree of each block holds its text byte for byte, and each statement has one address', () => {
  fc.assert(
    fc.property(cases, ({ text, cuts, kinds, ranges }) => {
      const blocks = blocksOf(text, cuts, kinds);
      const statements = ranges
        .map(([a, b, form], index) => ({ id: `x${index}`, form, content: [spanOf(text, { start: Math.min(a, b), end: Math.max(a, b) })] }))
        .filter(({ content: [span] }) => span !== undefined && span.start < span.end);
      const rendered = renderArticle(text, blocks, statements);
      expect(rendered.map(({ tree }) => textOf(tree))).toEqual(blocks.map((block) => block.text));
      expect(rendered.flatMap(({ tree }) => idsOf(tree)).toSorted()).toEqual(statements.map(({ id }) => `s-${id}`).toSorted());
      expect(rendered.flatMap((block) => block.statements).toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
      expect(rendered.flatMap(({ tree }) => elementsOf(tree)).filter((name) => !allowed.has(name))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

test('a block knows the statements that begin in it, in text order', () => {
  const text = 'One invented line.\nAnother invented line.';
  const blocks = blocksOf(text, [19], ['paragraph', 'paragraph']);
  const statements = [
    { id: 'late', form: 'direct' as const, content: [spanOf(text, { start: 27, end: 35 })] },
    { id: 'over', form: 'direct' as const, content: [spanOf(text, { start: 4, end: 26 })] },
  ];
  expect(renderArticle(text, blocks, statements).map((block) => block.statements)).toEqual([['over'], ['late']]);
});

test('no tree keeps positions, because pages do not need them', () => {
  const text = 'An invented line.';
  expect(JSON.stringify(renderArticle(text, blocksOf(text, [], ['paragraph']), []))).not.toContain('position');
});

test('words that do not stand at their place in the file stop the build', () => {
  const text = 'An invented line.';
  const stale = { id: 'x', form: 'direct' as const, content: [{ start: 0, end: 2, text: 'It' }] };
  expect(() => renderArticle(text, blocksOf(text, [], ['paragraph']), [stale])).toThrow('The statement at 0');
});
