import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { answered, elsewhere } from '../browser/search-results.ts';
import { buildSeparately, copyCorpus } from '../browser/separate-build.ts';
import { connectBrowser, withPage } from '../browser/site.ts';
import { pagesOf, publishedStatements } from '../browser/site-files.ts';

/** Invented, its mayor and ferry included. */
const article = `Bürgermeisterin lehnt neue Brücke ab

Bürgermeisterin Ada Vey sagte am Freitag: „Eine Brücke wird es nicht geben.“

Der Stadtrat teilte mit, die Leuchtturmfähre werde weiter fahren.
`;

const browser = await connectBrowser();
const corpus = copyCorpus();
writeFileSync(join(corpus, 'articles/invented-bridge.txt'), article);
let server: StaticServer;
let page: string;

beforeAll(async () => {
  const { code, out, output } = await buildSeparately({ CORPUS: corpus });
  expect(code, output).toBe(0);
  expect(publishedStatements(out).filter((statement) => statement.article === 'invented-bridge')).toEqual([]);
  page = pagesOf(out).find((path) => path.includes('lehnt')) ?? '';
  server = await startServer({ root: out, base: '/', port: 0 });
});
afterAll(() => server.close());

test('an article in another language is shown whole, in that language, and says that it is not read', async () => {
  await withPage(browser, {}, async (tab) => {
    await tab.goto(server.url + page);
    const text = tab.locator('article-notes [lang="de"]');
    expect((await text.allTextContents()).join('')).toContain('Der Stadtrat teilte mit, die Leuchtturmfähre werde weiter fahren.');
    expect(await tab.getByText('the article is in German, and only English is read').count()).toBe(1);
  });
});

test('search finds a passage of it and leads there', async () => {
  await withPage(browser, {}, async (tab) => {
    await tab.goto(`${server.url}search/?q=Leuchtturmf%C3%A4hre`);
    expect(await answered(tab)).toBe('No statement, 1 sentence elsewhere in the articles');
    await elsewhere(tab).locator('a').first().click();
    await tab.waitForURL(`**/${page}#p-*`);
    expect(await tab.locator(':target').textContent()).toContain('Leuchtturmfähre');
  });
});
