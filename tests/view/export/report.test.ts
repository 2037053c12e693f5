import { expect, test } from 'vitest';
import { storySchema } from '../../../src/schema/corpus.ts';
import { reportsTo, reportStatement } from '../../../src/view/export/report.ts';
import { articleHead, siteStatement } from '../invented-records.ts';

const site = new URL('https://example.org');
const words = 'no bridge & “no tunnel” 100 % #1';
const of = (setting: string | null) => reportStatement(siteStatement({ words }), articleHead(), setting, site);

test('a report has id, exact words, article, file, speaker and page', () => {
  expect(of(null).text).toBe(
    [
      'Mistake in article A, statement 0123456789',
      '',
      'What is wrong:',
      '',
      '',
      'Statement: 0123456789',
      'Article: A, No bridge, file one.txt',
      'Speaker: Ada Vey',
      'Page: https://example.org/articles/first-article/#s-0123456789',
      `Words: ${words}`,
    ].join('\n'),
  );
});

test('a mail address is a link to a mail with subject and text', () => {
  for (const setting of ['desk@example.org', 'mailto:desk@example.org']) {
    const { href = '', leads } = of(setting);
    expect(leads).toBe('Opens an e-mail to desk@example.org');
    const url = new URL(href);
    expect([url.protocol, url.pathname, url.searchParams.get('subject')]).toEqual([
      'mailto:',
      'desk@example.org',
      'Mistake in article A, statement 0123456789',
    ]);
    expect(url.searchParams.get('body')).toContain(`\r\nWords: ${words}`);
    expect(href).not.toContain('+');
  }
});

test('an issue tracker is given title and text in their places', () => {
  const { href = '', leads } = of('https://issues.example.org/new?labels=x&title={title}&body={body}');
  expect(leads).toBe('Opens the issue tracker at issues.example.org');
  const url = new URL(href);
  expect(url.searchParams.get('title')).toBe('Mistake in article A, statement 0123456789');
  expect(url.searchParams.get('body')).toContain(`\nWords: ${words}`);
  expect([...url.searchParams.keys()]).toEqual(['labels', 'title', 'body']);
});

test('words that look like a place for the text are not filled in', () => {
  const { href = '' } = reportStatement(
    siteStatement({ words: 'a {title} of $& words' }),
    articleHead(),
    'https://issues.example.org/new?title={title}&body={body}',
    site,
  );
  expect(new URL(href).searchParams.get('body')).toContain('Words: a {title} of $& words');
});

test('long words do not make an address that programs for mail cut; the text to copy has them whole', () => {
  const long = reportStatement(siteStatement({ words: '😀'.repeat(2000) }), articleHead(), 'desk@example.org', site);
  expect(long.text).toContain('😀'.repeat(2000));
  expect(new URL(long.href ?? '').searchParams.get('body')?.length).toBeLessThan(1300);
});

test('without the setting there is no link, and the page says so', () => {
  expect(of(null).href).toBeUndefined();
  expect(of(null).leads).toContain('Nobody is named');
  expect(reportsTo(null)).toContain('names nobody');
  expect(reportsTo('desk@example.org')).toBe('It goes by e-mail to desk@example.org.');
});

test('the setting is a mail address or a tracker with both places', () => {
  const accepts = (report: string) => storySchema.safeParse({ title: 'a', deck: 'b', topic: ['c'], report }).success;
  expect(['desk@example.org', 'mailto:desk@example.org', 'https://a.example/new?title={title}&body={body}'].filter(accepts)).toHaveLength(
    3,
  );
  const wrong = [
    'desk',
    'javascript:alert(1)',
    'http://a.example/?t={title}&b={body}',
    'https://a.example/new?title={title}',
    'mailto:a@b.example?cc=c@d.example',
  ];
  expect(wrong.filter(accepts)).toEqual([]);
});
