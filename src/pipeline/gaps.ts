import type { VFile } from 'vfile';
import type { ArticleRecord } from '../schema/record.ts';
import { report } from './findings.ts';
import { noteLanguage } from './note-language.ts';

/**
 * Note what a record leaves open, so that an editor can close it: speakers, claims, the year. `file` must hold the article. Without a
 * codebook no statement lacks a claim of it.
 */
export function noteGaps(record: ArticleRecord, file: VFile, codebook: readonly unknown[]): void {
  const { published, statements } = record;
  noteLanguage(record, file);
  if (published.edtf === null) report(file, 'published-open', null);
  for (const { content, source, onTopic, claims } of statements) {
    const [first] = content;
    if (!first) continue;
    if (source.name === null && source.actor === null) report(file, 'speaker-unresolved', source.span ?? first, source.span?.text ?? '');
    else if (source.actor === null && source.via !== 'unnamed') report(file, 'speaker-unlisted', source.span ?? first, source.name ?? '');
    if (codebook.length > 0 && onTopic && claims.length === 0) report(file, 'statement-uncoded', first, shorten(first.text));
  }
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
