import type { ArticleRecord, Form } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Gold } from './gold.ts';
import { judge, sameDate } from './judge.ts';
import { match, type Overlap } from './match.ts';
import { fold } from './words.ts';

/** Scores records against gold; optional gold counts neither way. */

export type Group = Form | 'attributed';

interface Tally {
  gold: number;
  found: number;
  predicted: number;
  hit: number;
  speaker: number;
  form: number;
  date: number;
}

export interface Score {
  readonly groups: Readonly<Record<Group, Tally>>;
  readonly dates: { readonly gold: number; readonly found: number; readonly right: number };
  readonly headlines: number;
  readonly furniture: { readonly gold: number; readonly found: number };
  /** What went wrong, one line each. */
  readonly errors: readonly string[];
}

/** Score the records of several articles together. */
export function score(pairs: readonly { readonly gold: Gold; readonly record: ArticleRecord }[], overlap: Overlap = 'same'): Score {
  const groups: Record<Group, Tally> = { direct: tally(), mixed: tally(), indirect: tally(), narrated: tally(), attributed: tally() };
  const dates = { gold: 0, found: 0, right: 0 };
  const furniture = { gold: 0, found: 0 };
  const errors: string[] = [];
  let headlines = 0;
  for (const { gold, record } of pairs) {
    const note = (text: string) => errors.push(`${gold.file}: ${text}`);
    const { statementOf, claimOf } = match(gold.claims, record.statements, overlap);
    for (const claim of gold.claims) {
      if (claim.status !== 'core') continue;
      const statement = statementOf.get(claim);
      const right = statement && judge(claim, statement);
      for (const name of groupsOf(claim.form[0] ?? 'direct')) {
        const group = groups[name];
        group.gold += 1;
        if (!right) continue;
        group.found += 1;
        for (const field of ['speaker', 'form', 'date'] as const) if (right[field]) group[field] += 1;
      }
      if (!right) note(`missed ${claim.form[0] ?? ''} [${claim.speaker.join()}] ${wordsOf(claim.content[0] ?? [])}`);
      else for (const field of ['speaker', 'form', 'date'] as const) if (!right[field]) note(`${field} of ${wordsOf(statement.content)}`);
    }
    for (const statement of record.statements) {
      const claim = claimOf.get(statement);
      if (claim && claim.status !== 'core') continue;
      for (const name of groupsOf(statement.form)) {
        groups[name].predicted += 1;
        if (claim) groups[name].hit += 1;
      }
      if (!claim) note(`extra ${statement.form} ${wordsOf(statement.content)}`);
    }
    for (const date of gold.dates.filter(({ status }) => status === 'core')) {
      const mention = record.dates.find(({ start, end }) => start < date.end && date.start < end);
      dates.gold += 1;
      if (mention) dates.found += 1;
      if (mention && sameDate(date.edtf, mention.edtf)) dates.right += 1;
      else note(`date expression ${date.text}`);
    }
    if (fold(record.headline?.text ?? '') === fold(gold.headline ?? '')) headlines += 1;
    const kept = record.blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text }) => fold(text));
    for (const line of gold.boilerplate.map(fold).filter(Boolean)) {
      furniture.gold += 1;
      if (kept.join(' ').includes(line)) furniture.found += 1;
      else note(`furniture kept as text: ${line}`);
    }
  }
  return { groups, dates, headlines, furniture, errors };
}

/** Precision, recall and F1 of one group. */
export function f1({ gold, found, predicted, hit }: Pick<Tally, 'gold' | 'found' | 'predicted' | 'hit'>): number {
  const precision = predicted === 0 ? 0 : hit / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function groupsOf(form: Form): Group[] {
  return form === 'narrated' ? [form] : [form, 'attributed'];
}

function tally(): Tally {
  return { gold: 0, found: 0, predicted: 0, hit: 0, speaker: 0, form: 0, date: 0 };
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(' … ');
}
