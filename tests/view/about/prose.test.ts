import { expect, test } from 'vitest';
import { readProse } from '../../../src/view/about/prose.ts';

const read = (markdown: string, facts: Record<string, string> = {}) => readProse(markdown, { facts, toUrl: (path) => `/sub/${path}` });

test('the heading is the title, a name alone in its paragraph a figure, a name within a line a fact', () => {
  const { title, blocks } = read('# Bridges & boats\n\nThere are {count}.\n\n{table}\n\nThe end.', { count: 'three bridges' });
  expect(title).toBe('Bridges & boats');
  expect(blocks).toMatchObject([
    { text: [{ tagName: 'p', children: [{ value: 'There are three bridges.' }] }] },
    { figure: 'table' },
    { text: [{ tagName: 'p', children: [{ value: 'The end.' }] }] },
  ]);
});

test('an address of the site gets the path under which it is served, another one stays', () => {
  const { blocks } = read('# T\n\n[claims](/claims/), [above](#top) and [a host](https://example.org/)');
  const [block] = blocks;
  const links = block && 'text' in block ? block.text.flatMap((node) => (node.type === 'element' ? node.children : [])) : [];
  expect(links.flatMap((node) => (node.type === 'element' ? node.properties['href'] : []))).toEqual([
    '/sub/claims/',
    '#top',
    'https://example.org/',
  ]);
});

test('markup and addresses that run a script stay out, and a fact is text', () => {
  const { blocks } = read('# T\n\n<b>bold</b> [x](javascript:alert) {fact}', { fact: '<i>*no*</i>' });
  expect(JSON.stringify(blocks)).not.toMatch(/javascript|"tagName":"(b|i|em)"/);
  expect(JSON.stringify(blocks)).toContain('<i>*no*</i>');
});

test('prose without a heading and a fact that is not known are errors', () => {
  expect(() => read('No heading.')).toThrow('begins with a heading');
  expect(() => read('# T\n\n{nothing}.')).toThrow('“nothing”');
});
