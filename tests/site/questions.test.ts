import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findWords } from '../browser/find-words.ts';
import { address, connectBrowser, withPage } from '../browser/site.ts';

const browser = await connectBrowser();

/** What a reader asks, which links lead from the front page to the answer, and the words that are the answer. */
interface Question {
  readonly asks: string;
  /** Words of links, or what a link's address holds. At most two; on a phone the sections may stand behind a menu. */
  readonly clicks: readonly (RegExp | string)[];
  /** A part that may be opened, by the words on it. */
  readonly taps?: RegExp;
  /** Words of the articles, as they print them, or of the page; `:target` is the place one lands at. */
  readonly answers: readonly string[];
}

const questions: readonly Question[] = [
  {
    asks: 'who first called foreign troops legitimate targets, and how the words travelled',
    clicks: [/foreign troops in Ukraine would be legitimate targets/i],
    answers: ['5 Sept 2025', 'Vladimir Putin', 'legitimate targets', '8 Jan 2026', '4 Feb 2026', 'Zakharova', 'legitimate military target'],
  },
  {
    asks: 'what 26 countries promised on 4 September 2025, per article',
    clicks: [/^26 countries pledge/i],
    answers: ['26 countries are prepared to send troops or offer additional support', 'provide forces'],
  },
  {
    asks: 'what the paper of 6 January 2026 is called and who signed it, per article',
    clicks: [/declaration on a multinational force|one document|letter of intent/i],
    answers: [
      'letter of intent was signed, with the UK, France, and European allies',
      'France and Britain signed a declaration of intent',
      'declaration signed in January by French President Emmanuel Macron, British Prime Minister Keir Starmer, and Ukrainian',
    ],
  },
  {
    asks: 'which article keeps “especially now during the fighting”',
    clicks: [],
    answers: ['B keeps .{0,40}especially now during the fighting'],
  },
  {
    asks: 'what Washington rules out and offers',
    clicks: [/United States will not send ground troops/i],
    answers: [
      'Washington could provide air support but ruled out sending ground troops',
      'will not put troops on the ground but may provide other support, such as air power',
      'US officials have rejected the scenario of deploying troops',
      'explicitly ruled out sending American ground troops',
    ],
  },
  {
    asks: 'which office each article gives Dmitry Peskov',
    clicks: [/^Speakers$/, /^Dmitry Peskov/],
    answers: ['Kremlin spokesperson', 'Russia’s Foreign Ministry spokesperson'],
  },
  {
    asks: 'what is in one article only',
    clicks: [/Russia Rejects/, /only in (?:this article|E)|only here|only E/i],
    answers: ['only (?:in )?(?:article )?E', 'potential peacekeeping force'],
  },
  {
    asks: 'where exactly a sentence stands',
    clicks: ['#s-'],
    answers: [':target'],
  },
  {
    asks: 'when an article appeared, and how we know',
    clicks: [/^Western Troops in Ukraine would be/],
    taps: /how we know/i,
    answers: ['5 Sept(?:ember)? 2025 or a few days later', 'call'],
  },
  {
    asks: 'how good the extraction is',
    clicks: [/^About$/, /accura|how good|how well/i],
    answers: ['speaker', '\\d+ (?:%|of (?:100|a hundred))|\\b[01]\\.\\d\\d\\b'],
  },
  {
    asks: 'how to report a mistake',
    clicks: [/^About$/, /report/i],
    answers: ['report a mistake'],
  },
  {
    asks: 'who reports the briefing of 4 February by Maria Zakharova, and which words differ',
    clicks: [/^Speakers$/, /Zakharova/],
    answers: ['4 Feb 2026', 'undisguised plan for', 'overt plan for'],
  },
  {
    // Nine whole sentences are longer than two screens of a phone: the list begins there.
    asks: 'what Mark Rutte is reported to say',
    clicks: [/^Speakers$/, /^Mark Rutte/],
    answers: ['troops on the ground, jets in the air, ships on the Black Sea', 'This is about stability in Europe'],
  },
];

const readers = [
  { name: 'on a phone without JavaScript', javaScriptEnabled: false, viewport: { width: 360, height: 780 } },
  { name: 'on a screen', javaScriptEnabled: true, viewport: { width: 1440, height: 900 } },
] as const;

/** Goes the way of a question and gives what stood in it: a link that is not to be seen, an answer that is not, or too far down. */
async function walk(page: Page, { clicks, taps, answers }: Question, height: number): Promise<string[]> {
  await page.goto(address(''));
  for (const click of clicks) {
    if (!(await follow(page, click))) return [`no link ${String(click)} is to be seen on ${new URL(page.url()).pathname}`];
  }
  if (taps) {
    const summary = page.locator('summary').filter({ hasText: taps, visible: true }).first();
    if ((await summary.count()) > 0) await summary.click();
  }
  const places = await Promise.all(answers.map(async (words) => [words, await placeOf(page, words)] as const));
  return places.flatMap(([words, bottom]) => {
    if (bottom === undefined) return [`“${words}” is not to be seen on ${new URL(page.url()).pathname}`];
    return bottom <= 2 * height ? [] : [`“${words}” ends ${(bottom / height).toFixed(1)} screens down`];
  });
}

async function placeOf(page: Page, answer: string): Promise<number | undefined> {
  if (answer !== ':target') return findWords(page, answer);
  const box = await page.locator(':target').filter({ visible: true }).first().boundingBox();
  return box && box.y >= 0 ? box.y + box.height : undefined;
}

/** Clicks the first link that is to be seen; on a phone the menu may be opened for it. False when there is none. */
async function follow(page: Page, wanted: RegExp | string): Promise<boolean> {
  const links = typeof wanted === 'string' ? page.locator(`main a[href*="${wanted}"]`) : page.getByRole('link', { name: wanted });
  const seen = links.filter({ visible: true });
  const menu = page.locator('header summary').filter({ hasText: /menu/i, visible: true });
  if ((await seen.count()) === 0 && (await menu.count()) > 0) await menu.first().click();
  if ((await seen.count()) === 0) return false;
  await seen.first().click();
  await page.waitForLoadState('load');
  return true;
}

describe.each(readers)('$name', ({ name: _, ...options }) => {
  test.each(questions)('two clicks and two screens answer: $asks', async (question) => {
    expect(question.clicks.length).toBeLessThanOrEqual(2);
    expect(await withPage(browser, options, (page) => walk(page, question, options.viewport.height))).toEqual([]);
  });

  test('what is folded, too far down or not there answers nothing', async () => {
    const found = await withPage(browser, options, async (page) => {
      await page.setContent(
        '<p>Words in <mark>two</mark> parts</p><details><summary>More</summary><p>Folded words</p></details><p style="margin-top: 5000px">Far words</p>',
      );
      return Promise.all(['in two parts', 'folded', 'far', 'nothing'].map((words) => findWords(page, words)));
    });
    expect(found).toEqual([expect.any(Number), undefined, expect.any(Number), undefined]);
    expect(found[0]).toBeLessThan(200);
    expect(found[2]).toBeGreaterThan(2 * options.viewport.height);
  });
});
