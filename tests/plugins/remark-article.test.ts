import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import remarkArticle from '../../src/plugins/remark-article.ts';
import { articleText } from '../article-text.ts';

const processor = unified().use(remarkArticle, { findBlocks }).freeze();
const parse = (text: string) => processor.parse(text);

function textsOf(text: string) {
  const texts: { value: string; start: number; end: number }[] = [];
  visit(parse(text), 'text', ({ value, position }) => {
    texts.push({ value, start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 });
  });
  return texts;
}

describe('remark-article', () => {
  test('makes one node a block and a list of neighbouring items', () => {
    const tree = parse(
      'An invented headline\n\nBy Ida Holm\n\nThe text stands here, they say.\n\n• One\n• Two\n\n> Three\n\nAdvertisement\n\nThe text ends here, they say.',
    );
    expect(tree.children.map((node) => [node.type, node.data?.kind])).toEqual([
      ['heading', 'headline'],
      ['paragraph', 'byline'],
      ['paragraph', 'paragraph'],
      ['list', undefined],
      ['blockquote', 'quote'],
      ['paragraph', 'boilerplate'],
      ['paragraph', 'paragraph'],
    ]);
    const list = tree.children.find((node) => node.type === 'list');
    expect(list?.children.map(({ data }) => data?.kind)).toEqual(['list-item', 'list-item']);
  });

  test('gives each node its rule and its kind as an attribute', () => {
    expect(parse('The text stands here, they say.').children[0]?.data).toEqual({
      kind: 'paragraph',
      because: 'a line of running text',
      hProperties: { dataKind: 'paragraph' },
    });
  });

  test('counts lines and columns in the file, carriage returns included', () => {
    expect(parse('One came, they say here.\r\n\r\n  Two left, they say here.\r\n').children[1]?.position).toEqual({
      start: { line: 3, column: 3, offset: 30 },
      end: { line: 3, column: 27, offset: 54 },
    });
  });

  test.for([
    '*one* _two_ `three`',
    '# one',
    '[one](two) ![three](four)',
    '<b>one</b> &amp; two',
    '    one',
    '1. one',
    '---',
    '> one',
    '```',
    'one  \ntwo',
    '\\*',
  ])('reads no Markdown in %j', (markdown) => {
    const text = `The text stands here, they say.\n\n${markdown}\n\nThe text ends here, they say.`;
    expect(textsOf(text).map(({ value }) => value)).toEqual(findBlocks(text).map((block) => block.text));
    visit(parse(text), (node) => expect(['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'blockquote']).toContain(node.type));
  });

  test.for(fs.readdirSync(path.join(import.meta.dirname, '../../corpus/articles')))('keeps every word of %s', (name) => {
    const text = fs.readFileSync(path.join(import.meta.dirname, '../../corpus/articles', name), 'utf8');
    expect(
      textsOf(text)
        .map(({ value }) => value)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });

  test('text nodes are the exact words of the blocks, at their places', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(textsOf(text)).toEqual(findBlocks(text).map(({ start, end, text: value }) => ({ value, start, end })));
      }),
      { numRuns: 10_000 },
    );
  });
});
