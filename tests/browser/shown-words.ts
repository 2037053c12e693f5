import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const recordSchema = z.object({
  id: z.string(),
  article: z.string(),
  url: z.string(),
  form: z.string(),
  content: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })).min(1),
  sentence: z.object({ start: z.int(), end: z.int(), text: z.string() }),
});
/** A statement's words and where they stand, as the site publishes them. */
export type WordRecord = z.output<typeof recordSchema>;

/** What `data/statements.json` says of the words of each statement. */
export function wordRecords(folder: string): WordRecord[] {
  return z.array(recordSchema).parse(JSON.parse(readFileSync(join(folder, 'data/statements.json'), 'utf8')));
}

/** The quotation marks that pages print around each content span, by statement: those that stand right there in the article's file. */
export function printedMarks(folder: string): Map<string, { open: string; close: string }[]> {
  const mark = (char: string) => (/^["'“”„‟‘’‚‛«»‹›`]$/u.test(char) ? char : '');
  return new Map(
    wordRecords(folder).map(({ id, url, form, content }) => {
      const slug = new URL(url, 'https://invented.example').pathname.split('/').at(-2) ?? '';
      const text = readFileSync(join(folder, 'articles', `${slug}.txt`), 'utf8').replace(/^\uFEFF/, '');
      const around = content.map(({ start, end }, index) => ({
        // One mark between two spans is printed once.
        open: content[index - 1]?.end === start - 1 ? '' : mark(text.slice(start - 1, start)),
        close: mark(text.slice(end, end + 1)),
      }));
      return [id, form === 'direct' ? around : content.map(() => ({ open: '', close: '' }))];
    }),
  );
}

/** The words of a statement as a page prints them: each span in its marks, `[…]` where the article goes on between two. */
export function printedWords({ id, content }: WordRecord, marks: ReadonlyMap<string, readonly { open: string; close: string }[]>): string {
  return content
    .map(({ text }, index) => `${marks.get(id)?.[index]?.open ?? ''}${text}${marks.get(id)?.[index]?.close ?? ''}`)
    .join(' […] ');
}

interface ShownMark {
  readonly ids: readonly string[];
  /** Ids of the places inside it, without `s-`. */
  readonly anchors: readonly string[];
  /** Counted from the start of its block. */
  readonly start: number;
  readonly text: string;
}

export interface ShownBlock {
  readonly kind: string;
  readonly text: string;
  readonly marks: readonly ShownMark[];
}

/** The blocks of an article page in its order, folded ones included, with what is marked in them. */
export function readBlocks(page: Page): Promise<ShownBlock[]> {
  return page.locator('article-notes [data-kind]').evaluateAll((blocks) =>
    blocks.map((block) => ({
      kind: block.getAttribute('data-kind') ?? '',
      text: block.textContent ?? '',
      marks: [...block.querySelectorAll('mark')].map((mark) => {
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEndBefore(mark);
        return {
          ids: (mark.dataset['statements'] ?? '').split(' '),
          anchors: [mark, ...mark.querySelectorAll('[id]')].flatMap(({ id }) => (id === '' ? [] : id.replace(/^s-/, ''))),
          start: before.toString().length,
          text: mark.textContent ?? '',
        };
      }),
    })),
  );
}

/**
 * Every statement that a page shows outside the text of an article: timeline cells, wordings, notes. `sentence` = all that stands
 * there, where the statement stands in its sentence.
 */
export function readShownWords(page: Page): Promise<{ id: string; words: string; sentence: string | undefined }[]> {
  return page.locator('blockquote[cite*="#s-"]').evaluateAll((quotes) =>
    quotes.map((quote) => {
      const id = (quote.getAttribute('cite') ?? '').split('#s-')[1] ?? '';
      const said = [...quote.querySelectorAll('[data-said]')].map((part) => part.textContent ?? '');
      if (said.length > 0) return { id, words: said.join(' […] '), sentence: quote.textContent ?? '' };
      const copy = (quote.querySelector('a.statement-link') ?? quote).cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return { id, words: copy.textContent ?? '', sentence: undefined };
    }),
  );
}

/** Whether a shown statement has exactly the words of its record, in exactly its sentence. */
export function isAsRecorded(
  { words, sentence }: { readonly words: string; readonly sentence: string | undefined },
  record: WordRecord | undefined,
  marks: Parameters<typeof printedWords>[1],
): boolean {
  return record !== undefined && words === printedWords(record, marks) && (sentence ?? record.sentence.text) === record.sentence.text;
}
