import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from '../browser/site-files.ts';

const folder = inject('siteFolder');
const order = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities', 'print'];
const layersOf = (css: string) => [...css.matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(([, names = '']) => names.split(/, ?/));
const sheetsOf = (page: string) => {
  const html = readFileSync(join(folder, page === '' || page.endsWith('/') ? `${page}index.html` : page), 'utf8');
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, href = '']) => readFileSync(join(folder, href), 'utf8'));
};

test('the sheet that every page links first names all layers in their order', () => {
  const wrong = pagesOf(folder).filter((page) => [...new Set(layersOf(sheetsOf(page)[0] ?? ''))].join() !== order.join());
  expect(wrong).toEqual([]);
});

test('no sheet has a layer of its own or a rule outside the layers', () => {
  const sheets = filesOf(folder).filter((file) => /^_astro\/.+\.css$/.test(file));
  const stray = sheets.filter((file) => {
    const css = readFileSync(join(folder, file), 'utf8');
    return !css.trimStart().startsWith('@layer ') || layersOf(css).some((layer) => !order.includes(layer));
  });
  expect(sheets.length).toBeGreaterThan(1);
  expect(stray).toEqual([]);
});

test('no page waits for more than two sheets', () => {
  expect(pagesOf(folder).filter((page) => sheetsOf(page).length > 2)).toEqual([]);
});
