import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectBrowser, withFreshPage } from '../browser/site.ts';
import { buildSeparately, copyCorpus } from '../browser/separate-build.ts';

const browser = await connectBrowser();

/** An invented article in which every line would do harm or change if its text were read as markup. */
const paragraphs = [
  'The mayor said that <script>document.title = "harm"</script> the bridge <img src=x onerror="document.title = \'harm\'"> stays shut.',
  '“</mark></p><h1>No **bridge** &amp; no _toll_ &#13; ${harm} {harm}</h1>,” the mayor said on 4 September 2025.',
  '![picture](javascript:alert(1)) # no heading, `no code`, [no link](https://example.org) and  two  spaces,\u00a0one that stays and a \u200bmark.',
  'The mayor added that “1. this is no list” and that 2 < 3 && 4 > 3.',
];

test('an article full of markup is shown as plain text, byte for byte, and nothing of it runs', async () => {
  const corpus = copyCorpus();
  const text = `${paragraphs.join('\r\n\r\n')}\r\n`;
  writeFileSync(join(corpus, 'articles/hostile.txt'), text);
  const { built, out, output } = await buildSeparately({ CORPUS: corpus });
  expect(built, output).toBe(true);

  const statements = JSON.parse(readFileSync(join(out, 'data/statements.json'), 'utf8')) as { article: string; url: string }[];
  const [path = ''] = statements.flatMap(({ article, url }) => (article === 'hostile' ? [url.split('#')[0] ?? ''] : []));
  expect(readFileSync(join(out, `${path.replace(/\/$/, '')}.txt`), 'utf8')).toBe(text);

  const html = readFileSync(join(out, path, 'index.html'), 'utf8');
  const seen = await withFreshPage(browser, {}, async (page) => {
    const errors: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('dialog')));
    await page.setContent(html);
    return {
      errors,
      title: await page.title(),
      blocks: await page.locator('article-notes [data-kind]').evaluateAll((all) => all.map((block) => block.textContent)),
      strange: await page.locator('article-notes [data-kind] :is(script, img, a, h1, code, strong)').count(),
    };
  });
  expect(seen.blocks).toEqual(paragraphs);
  expect(seen.strange).toBe(0);
  expect(seen.errors).toEqual([]);
  expect(seen.title).not.toBe('harm');
});
