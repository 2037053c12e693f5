import { location } from 'vfile-location';
import { findNearMisses } from '../../pipeline/near-misses.ts';
import { readDocument } from '../../pipeline/read-document.ts';
import type { ArticleRecord, Statement } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { inContext } from './in-context.ts';

/**
 * One article as an editor reads it at the terminal: each statement in its context with how it was read, then what looked like an
 * attribution and was not taken. Places are line:column.
 *
 * @param corrections statement id → reason of the review's correction.
 */
export function toArticleSheet(record: ArticleRecord, text: string, corrections: ReadonlyMap<string, string>): string {
  const places = location(text);
  const at = ({ start }: Range) => {
    const { line = 1, column = 1 } = places.toPoint(start) ?? {};
    return `${line}:${column}`;
  };
  const misses = findNearMisses(readDocument(record.id, text), record.statements);
  const statements = record.statements.map((statement) =>
    [
      `${at(firstOf(statement))}  ${speakerOf(statement)} · ${statement.form} · ${saidOnOf(statement)}`,
      `  ${inContext(text, [...statement.content])}`,
      `  ${howRead(statement)}`,
      `  ${statement.claims.length > 0 ? `claims: ${statement.claims.join(', ')}` : statement.onTopic ? 'UNCODED: no claim of the codebook fits' : 'not on the topic, uncoded'}`,
      ...(corrections.has(statement.id) ? [`  corrected: ${corrections.get(statement.id) ?? ''}`] : []),
    ].join('\n'),
  );
  const missed = misses.map(({ sentence, signs }) => `${at(sentence)}  ${inContext(text, signs, sentence)}`);
  return [
    ...headOf(record),
    `STATEMENTS (${statements.length})`,
    ...(statements.length > 0 ? statements : ['none']),
    `LOOKED LIKE AN ATTRIBUTION AND WAS NOT TAKEN (${missed.length})`,
    missed.length > 0 ? missed.join('\n') : 'nothing',
  ].join('\n\n');
}

function headOf({ file, headline, published, language, statements }: ArticleRecord): string[] {
  const open = statements.filter(({ source }) => source.actor === null && source.name === null).length;
  const uncoded = statements.filter(({ onTopic, claims }) => onTopic && claims.length === 0).length;
  const unlisted = new Set(statements.flatMap(({ source }) => (source.actor === null && source.name !== null ? [source.name] : [])));
  const facts = [
    `headline: ${headline?.text ?? 'none'}`,
    `published: ${published.edtf ?? 'not known'} (${published.because})`,
    `language: ${language}`,
    `speakers not resolved: ${open}; statements on the topic without a claim: ${uncoded}`,
    ...(unlisted.size > 0 ? [`speakers not in speakers.yaml: ${[...unlisted].join('; ')}`] : []),
  ];
  return [file, facts.join('\n')];
}

function speakerOf({ source }: Statement): string {
  if (source.actor === 'article') return 'the article';
  if (source.name === null && source.actor === null) return `SPEAKER NOT RESOLVED${source.span ? ` (“${source.span.text}”)` : ''}`;
  const how = source.span && source.span.text !== source.name ? ` (${source.via ?? ''}: “${source.span.text}”)` : '';
  return `${source.name ?? source.actor ?? ''}${how}`;
}

function saidOnOf({ saidOn }: Statement): string {
  if (!saidOn) return 'no date';
  return `${saidOn.edtf} (${saidOn.via}${saidOn.evidence ? `: “${saidOn.evidence.text}”` : ''})`;
}

function howRead({ rule, confidence, cue }: Statement): string {
  return `rule: ${rule}, confidence ${confidence.toFixed(2)}${cue ? `, cue “${cue.text}”` : ''}`;
}

function firstOf({ content }: Statement): Range {
  return content[0] ?? { start: 0, end: 0 };
}
