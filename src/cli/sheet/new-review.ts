import { stringify } from 'yaml';
import type { ArticleRecord, Statement } from '../../schema/record.ts';
import { locateQuote } from '../../text/locate-quote.ts';
import { slugify } from '../../text/slug.ts';

/** Characters of a statement that name it in a correction, where they are enough. */
const nameLength = 60;

/**
 * A review file to start from: what has to be decided stands there, what the machine left open as corrections to be filled in, everything
 * else as comments. Without `reviewed:` the article counts as not reviewed.
 */
export function toNewReview({ id, headline, published, statements }: ArticleRecord, text: string): string {
  const lines = [
    `# Review of ${id}. Nothing here is needed but what differs from what the machine read: \`npm run check -- FILE\` shows that.`,
    pair('slug', slugify(headline?.text ?? '') || slugify(id) || 'article'),
    ...(headline ? [] : ['# The text prints no headline. Give one in your own words, and the site says that it is yours:', '# title:']),
    '',
    `# Published, as read: ${published.edtf ?? 'not known'}${published.earliest ? `, between ${published.earliest} and ${published.latest ?? '?'}` : ''}. ${published.because}`,
    ...(published.edtf === null
      ? ['# published:', "#   edtf: '2026-01-01~'", "#   earliest: '2026-01-01'", "#   latest: '2026-01-31'", '#   because:']
      : []),
    '',
    '# The day on which you have read every statement. Until then the site says “not reviewed by a person”.',
    "# reviewed: '2026-01-01'",
    '',
    '# Each correction names a statement by its exact words and says why. Fields: speaker, saidOn, form, claim, content, cue, onTopic,',
    '# drop: true, or add: true with form and speaker. Ids of speakers and claims are those of speakers.yaml and codebook.yaml.',
    '# Take away the # before `corrections:` and before those that you decide.',
    '# corrections:',
  ];
  const open = statements.flatMap((statement) => toOpen(statement, text));
  const todo =
    open.length === 0
      ? ['# Nothing stands open: every speaker is resolved and every statement on the topic has a claim.']
      : ['# Open:', ...open];
  return `${[...lines, ...todo].join('\n')}\n`;
}

/** What the machine left open of one statement, as a correction in comments. */
function toOpen({ content, source, onTopic, claims }: Statement, text: string): string[] {
  const wanted = [
    ...(source.actor === null && source.name === null ? ['speaker:'] : []),
    ...(onTopic && claims.length === 0 ? ['claim:'] : []),
  ];
  const first = content[0];
  if (wanted.length === 0 || !first) return [];
  const quote = nameOf(first.text, first.start, text);
  return [
    `#   - ${pair('at', quote.at)}`,
    ...(quote.prefix === undefined ? [] : [`#     ${pair('prefix', quote.prefix)}`]),
    ...wanted.map((line) => `#     ${line}`),
    '#     because:',
    '#',
  ];
}

/** Words that stand in one place: the first ones of the statement, all of them, or with what stands before. */
function nameOf(words: string, start: number, text: string): { readonly at: string; readonly prefix?: string } {
  const cut = words.length <= nameLength ? words : words.slice(0, words.lastIndexOf(' ', nameLength));
  const line = cut.split(/[\r\n]/, 1)[0] ?? cut;
  for (const at of [line, words]) if (at !== '' && locateQuote(text, { exact: at }).length === 1) return { at };
  return {
    at: line,
    prefix:
      text
        .slice(Math.max(0, start - nameLength), start)
        .split(/[\r\n]/)
        .at(-1) ?? '',
  };
}

/** One line of YAML. */
function pair(key: string, value: string): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}
