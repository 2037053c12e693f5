import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { address, connectBrowser, withPage } from '../browser/site.ts';
import { isArticle, pageTypesOf, publishedStatements } from '../browser/site-files.ts';

const browser = await connectBrowser();
const folder = inject('siteFolder');
const articles = pageTypesOf(folder).filter(isArticle);
const statements = publishedStatements(folder);
const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 780 };

interface Place {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Every note that can be seen, those behind "+2 more" aside, and every stretch of text, in pixels from the top of the page. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const place = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY) };
    };
    const seen = [...document.querySelectorAll<HTMLElement>('[data-note]')].filter((note) => note.checkVisibility());
    return {
      notes: seen.map((note): Place => ({ id: note.dataset['note'] ?? '', ...place(note) })),
      texts: [...document.querySelectorAll('.article-row > .text')].map(place),
      folded: document.querySelectorAll('.more-notes:not([open]) [data-note]').length,
      all: document.querySelectorAll('[data-note]').length,
    };
  });

/** Notes that begin before the one above them ends. */
const overlapping = (notes: readonly Place[]) => notes.filter((note, index) => note.top < (notes[index - 1]?.bottom ?? 0));

describe.each(articles)('/%s', (path) => {
  test('no note vanishes, hides another one or moves the text, whatever is opened and closed', async () => {
    await withPage(browser, { viewport: wide }, async (page) => {
      await page.goto(address(path));
      const before = await placesOf(page);
      expect(before.notes.length + before.folded).toBe(before.all);
      const marks = page.locator('.article-row mark.statement');
      const count = await marks.count();
      for (const index of [0, 1, Math.floor(count / 2), count - 1]) {
        await marks.nth(index).click();
        const { notes, texts } = await placesOf(page);
        expect(before.notes.filter(({ id }) => !notes.some((note) => note.id === id))).toEqual([]);
        expect(overlapping(notes)).toEqual([]);
        expect(texts).toEqual(before.texts);
      }
      expect(await page.locator('[data-note][open]').count()).toBeGreaterThan(0);
      for (let left = await page.locator('[data-note][open]').count(); left > 0; left -= 1) await page.keyboard.press('Escape');
      expect(await page.locator('[data-note][open]').count()).toBe(0);
      const after = await placesOf(page);
      expect(after.notes.filter(({ id }) => before.notes.some((note) => note.id === id))).toEqual(before.notes);
    });
  });

  test.each([phone, wide])('its first sentence stands on the first screen, $width × $height', async (viewport) => {
    const bottom = await withPage(browser, { viewport }, async (page) => {
      await page.goto(address(path));
      return page
        .locator('.article-row [data-kind="paragraph"]')
        .first()
        .evaluate((paragraph) => {
          const words = paragraph.textContent ?? '';
          const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words);
          let rest = first?.segment.trimEnd().length ?? 0;
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          range.setStart(paragraph, 0);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.nodeValue?.length ?? 0;
            range.setEnd(node, Math.min(rest, length));
            if (rest <= length) break;
            rest -= length;
          }
          return range.getBoundingClientRect().bottom;
        });
    });
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(viewport.height);
  });

  test.each([true, false])('on a phone nothing tears its paragraphs apart, with JavaScript: %s', async (javaScriptEnabled) => {
    const holes = await withPage(browser, { viewport: phone, javaScriptEnabled }, async (page) => {
      await page.goto(address(path));
      return page.locator('.article-row > .text.paragraph').evaluateAll((texts) => {
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return boxes.slice(1).flatMap((box, index) => {
          const direct = texts[index]?.parentElement?.nextElementSibling === texts[index + 1]?.parentElement;
          const gap = Math.round(box.top - (boxes[index]?.bottom ?? 0));
          return direct && gap > 60 ? [gap] : [];
        });
      });
    });
    expect(holes).toEqual([]);
  });
});

/** The last direct one of each article: its place is never on the first screen. */
const samples = [
  ...new Map(statements.filter(({ form }) => form === 'direct').map((statement) => [statement.article, statement])).values(),
];

test.each([
  { ...phone, javaScriptEnabled: true },
  { ...phone, javaScriptEnabled: false },
  { ...wide, javaScriptEnabled: true },
  { ...wide, javaScriptEnabled: false },
])('a link lands with its sentence in the middle of a screen of $width × $height, with JavaScript: $javaScriptEnabled', async (screen) => {
  const { javaScriptEnabled, ...viewport } = screen;
  expect(samples.length).toBeGreaterThan(1);
  for (const { id, url } of samples) {
    const { middle, end } = await withPage(browser, { viewport, javaScriptEnabled }, async (page) => {
      await page.goto(address(url.slice(1)));
      if (javaScriptEnabled) await page.locator(`[data-note="${id}"][open]`).waitFor();
      return page.locator(`#s-${id}`).evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return {
          middle: (top + bottom) / 2 / innerHeight,
          end: scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
        };
      });
    });
    expect(middle).toBeGreaterThan(0.25);
    if (!end) expect(middle).toBeLessThan(0.75);
  }
});

test('who follows a link reads whose words it leads to, can copy it, and closes the line', async () => {
  const [{ id, url, speakerName } = { id: '', url: '', speakerName: '' }] = samples;
  await withPage(browser, { viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(address(url.slice(1)));
    const line = page.locator('[data-part="linked"]');
    expect(await line.innerText()).toContain(speakerName);
    await line.getByRole('button', { name: 'Copy link' }).click();
    await line.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#s-${id}`);
    await line.getByRole('button', { name: 'Close' }).click();
    expect(await line.isVisible()).toBe(false);
  });
  await withPage(browser, {}, async (page) => {
    await page.goto(address(url.slice(1).split('#')[0] ?? ''));
    expect(await page.locator('[data-part="linked"]').isVisible()).toBe(false);
  });
});

test('Esc closes the note that has focus and leaves focus on it', async () => {
  const [path = ''] = articles;
  await withPage(browser, { viewport: wide }, async (page) => {
    await page.goto(address(path));
    const note = page.locator('[data-note]').first();
    await note.locator('summary').first().click();
    await note.locator('.body a').first().focus();
    await page.keyboard.press('Escape');
    expect(await note.getAttribute('open')).toBeNull();
    expect(await note.evaluate((element) => element.querySelector('summary') === document.activeElement)).toBe(true);
  });
});

test('a note without a difference can be reached by keyboard on a phone', async () => {
  const path = articles.at(-1) ?? '';
  await withPage(browser, { viewport: phone }, async (page) => {
    await page.goto(address(path));
    const quiet = page.locator('.notes:not(.tells) > summary').first();
    expect(await quiet.evaluate((line) => line.getBoundingClientRect().height)).toBeLessThan(2);
    await quiet.focus();
    await page.keyboard.press('Enter');
    expect(await quiet.evaluate((line) => line.parentElement?.querySelector('[data-note]')?.checkVisibility())).toBe(true);
  });
});
