import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Range } from '../schema/span.ts';

interface Rule {
  /** A fatal finding stops the build before the former site is touched. */
  readonly fatal: boolean;
  readonly reason: (...facts: string[]) => string;
  readonly hint: string;
}

/** Every finding there is: a permanent id, what is wrong, what to do. */
export const rules = {
  'file-empty': { fatal: true, reason: () => 'The file holds no text.', hint: 'Put the text into the file or remove the file.' },
  'file-not-utf8': { fatal: true, reason: (byte = '?') => `The file is not valid UTF-8 (byte ${byte}).`, hint: 'Save the file as UTF-8.' },
  'file-binary': {
    fatal: true,
    reason: () => 'The file holds NUL characters: it is no text.',
    hint: 'Save the article as plain text in UTF-8.',
  },
  'file-unreadable': { fatal: true, reason: (why = '') => `The file cannot be read: ${why}.`, hint: 'Check the path and the permissions.' },
  'file-too-long': {
    fatal: true,
    reason: (size = '?') => `The file has ${size} characters; the limit is 5,000,000.`,
    hint: 'Split the file into articles.',
  },
  'line-too-long': {
    fatal: true,
    reason: (size = '?') => `The line has ${size} characters; the limit is 100,000.`,
    hint: 'Break the line where its paragraphs end.',
  },
  'yaml-invalid': {
    fatal: true,
    reason: (why = '') => `The YAML cannot be read: ${why}`,
    hint: 'Check indentation, quotation marks and colons at this place.',
  },
  'yaml-shape': { fatal: true, reason: (why = '') => why, hint: 'The fields of each file are described in `src/schema/corpus.ts`.' },
  'id-twice': { fatal: true, reason: (id = '') => `The id \`${id}\` stands twice.`, hint: 'Give one of the two another id.' },
  'speaker-unknown': {
    fatal: true,
    reason: (id = '') => `No speaker has the id \`${id}\`.`,
    hint: 'Use an id of `speakers.yaml`, or add the speaker there.',
  },
  'claim-unknown': {
    fatal: true,
    reason: (id = '') => `No claim has the id \`${id}\`.`,
    hint: 'Use an id of `codebook.yaml`, or add the claim there.',
  },
  'wording-stale': {
    fatal: false,
    reason: (words = '') => `No statement has the words “${words}”.`,
    hint: 'Copy them from the article, without the marks around them, or remove them.',
  },
  'pattern-invalid': {
    fatal: true,
    reason: (why = '') => `The pattern cannot be read: ${why}.`,
    hint: 'Words, `+`, `|`, a final `*` and a leading `-` are understood.',
  },
  'edtf-invalid': {
    fatal: true,
    reason: (value = '') => `\`${value}\` is no date in EDTF.`,
    hint: 'Write 2026-02-04, 2026-02, 2026-02-01/2026-02-04, or add ~ for an estimate.',
  },
  'review-without-article': {
    fatal: true,
    reason: (id = '') => `There is no article \`${id}.txt\` for this review.`,
    hint: 'Name the review after its article file.',
  },
  'slug-twice': {
    fatal: true,
    reason: (slug = '') => `The slug \`${slug}\` is used by two articles.`,
    hint: 'Give one of the two another slug.',
  },
  'correction-not-found': {
    fatal: true,
    reason: (at = '') => `The words “${at}” are not in the article.`,
    hint: 'Copy the words from the article, marks included.',
  },
  'correction-ambiguous': {
    fatal: true,
    reason: (at = '', n = '?') => `The words “${at}” stand at ${n} places.`,
    hint: 'Add `prefix:` or `suffix:` with neighbouring words.',
  },
  'correction-no-statement': {
    fatal: true,
    reason: (at = '') => `No statement holds the words “${at}”.`,
    hint: 'Add `add: true` with `form` and `speaker` to make it a statement.',
  },
  'correction-not-needed': {
    fatal: false,
    reason: (at = '') => `The correction of “${at}” changes nothing.`,
    hint: 'Remove the correction.',
  },
  'correction-incomplete': {
    fatal: true,
    reason: (what = '') => `A new statement needs ${what}.`,
    hint: 'Give `form` and `speaker` beside `add: true`.',
  },
  'dismissal-stale': {
    fatal: true,
    reason: (words = '') => `The dismissal “${words}” names no difference, or more than one.`,
    hint: 'Remove it, or take the id of the difference from its page.',
  },
  'title-not-needed': {
    fatal: false,
    reason: () => 'The article prints its own headline; the editorial title is not used.',
    hint: 'Remove `title:` from the review.',
  },
  'article-twice': { fatal: false, reason: (id = '') => `The text is the same as that of \`${id}\`.`, hint: 'Keep one of the two files.' },
  'speaker-unresolved': {
    fatal: false,
    reason: (words = '') => `The speaker “${words}” is not resolved.`,
    hint: 'Add a correction with `speaker:` to the review, or an alias to `speakers.yaml`.',
  },
  'speaker-unlisted': {
    fatal: false,
    reason: (name = '') => `The speaker “${name}” is not in the speakers file.`,
    hint: 'Add the speaker to `speakers.yaml`.',
  },
  'language-not-supported': {
    fatal: false,
    reason: (name = '') => `The article is in ${name}: this language is not supported, so no statements were read.`,
    hint: 'The text is shown and can be searched. Add statements with `add: true` in the review.',
  },
  'published-open': {
    fatal: false,
    reason: () => 'The text does not show in which year it was published.',
    hint: 'Add `published:` with a reason to the review.',
  },
  'statement-uncoded': {
    fatal: false,
    reason: (words = '') => `No claim of the codebook fits “${words}”.`,
    hint: 'Add a pattern or a wording to `codebook.yaml`, or a correction with `claim:`.',
  },
} satisfies Record<string, Rule>;
export type RuleId = keyof typeof rules;

/**
 * Put a finding on `file` (its `value` must be the text that `range` counts in).
 *
 * @param range where; null = the file as a whole (line 1, column 1).
 */
export function report(file: VFile, ruleId: RuleId, range: Range | null, ...facts: string[]): void {
  const rule: Rule = rules[ruleId];
  const places = location(file);
  const start = places.toPoint(range?.start ?? 0) ?? { line: 1, column: 1, offset: 0 };
  const end = places.toPoint(range?.end ?? 0) ?? start;
  const message = file.message(rule.reason(...facts), { place: { start, end }, ruleId, source: 'synoptic' });
  message.fatal = rule.fatal;
  message.note = rule.hint;
}
