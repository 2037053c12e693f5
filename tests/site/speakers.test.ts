import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../src/cli/settings.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const statements = publishedStatements(folder);
const offices = z
  .array(z.object({ kind: z.string(), speaker: z.string().nullable(), passages: z.array(z.object({ text: z.string() })) }))
  .parse(JSON.parse(readFileSync(join(folder, 'data/differences.json'), 'utf8')))
  .filter(({ kind, speaker }) => kind === 'office' && speaker !== null);
const sourceOf = (article: string) =>
  readFileSync(join(readSettings().corpus, 'articles', `${article}.txt`), 'utf8').replace(/^\uFEFF/, '');

/** Page id → number of statements that the published data have of the speaker, alone or jointly; what an article repeats counts once. */
const counted = new Map<string, Set<string>>();
for (const { speaker, members, article, utterance } of statements)
  for (const id of [speaker, ...members])
    if (id !== null && id !== 'article') counted.set(id, (counted.get(id) ?? new Set()).add(`${article} ${utterance}`));
const joint = new Set(statements.flatMap(({ speaker, members }) => (members.length > 0 && speaker !== null ? [speaker] : [])));

test('the list counts for each speaker what the data have, and the page of the speaker says the same number', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address('speakers/'));
    const rows = await page.locator('.speakers li').evaluateAll((all) =>
      all.map((row) => ({
        id: row.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
        count: Number(/\d+/.exec(row.querySelector('.count')?.textContent ?? '')?.[0] ?? 0),
      })),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(rows.map(({ id }) => ({ id, count: counted.get(id)?.size ?? 0 })));
    const listed = new Set(rows.map(({ id }) => id));
    // Everybody is in the list, save those who are only two of the others together.
    expect([...counted.keys()].filter((id) => !listed.has(id) && !joint.has(id))).toEqual([]);
    expect(statements.filter(({ members }) => members.some((id) => !listed.has(id)))).toEqual([]);
  });
});

test('every name on a speaker’s page is a piece of the article, and the offices are those of the differences', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const id of counted.keys()) {
      await page.goto(address(`speakers/${id}/`), { waitUntil: 'domcontentloaded' });
      const names = await page
        .locator('[data-name]')
        .evaluateAll((all) => all.map((name) => ({ article: name.getAttribute('data-name') ?? '', text: name.textContent?.trim() ?? '' })));
      expect(names.filter(({ article, text }) => text === '' || !sourceOf(article).includes(text))).toEqual([]);
      const shown = names.map(({ text }) => text);
      const missing = offices
        .filter(({ speaker }) => speaker === id)
        .flatMap(({ passages }) => passages.filter(({ text }) => !shown.some((name) => name.includes(text))));
      expect(missing).toEqual([]);
    }
  });
});

test('what several say together stands on the page of each, and says so', async () => {
  const together = statements.find(({ members }) => members.length > 1);
  if (!together) return;
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const id of together.members) {
      await page.goto(address(`speakers/${id}/`));
      expect(await page.locator(`[data-statement="${together.id}"]`, { hasText: 'jointly' }).count()).toBe(1);
    }
  });
});
