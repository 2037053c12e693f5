import type { ArticleRecord, Form, Statement } from '../src/schema/record.ts';
import type { Span } from '../src/schema/span.ts';

/**
 * Scores records against gold. A predicted statement matches a gold one when the word overlap F1 of their contents is at least
 * 0.8; optional gold counts neither way.
 */

export interface GoldClaim {
  readonly status: 'core' | 'optional';
  readonly content: readonly (readonly Span[])[];
  readonly form: readonly Form[];
  readonly speaker: readonly string[];
  readonly cue: readonly string[];
  readonly saidOn: readonly string[];
  readonly proposition: readonly string[];
}

export interface Gold {
  readonly file: string;
  readonly headline: string | null;
  readonly boilerplate: readonly string[];
  readonly published: readonly { readonly earliest: string; readonly latest: string }[];
  readonly dates: readonly (Span & { readonly status: 'core' | 'optional'; readonly edtf: readonly string[] })[];
  readonly claims: readonly GoldClaim[];
}

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
export function score(pairs: readonly { readonly gold: Gold; readonly record: ArticleRecord }[]): Score {
  const groups: Record<Group, Tally> = { direct: tally(), mixed: tally(), indirect: tally(), narrated: tally(), attributed: tally() };
  const dates = { gold: 0, found: 0, right: 0 };
  const furniture = { gold: 0, found: 0 };
  const errors: string[] = [];
  let headlines = 0;
  for (const { gold, record } of pairs) {
    const note = (text: string) => errors.push(`${gold.file}: ${text}`);
    const matches = match(gold.claims, record.statements);
    for (const claim of gold.claims) {
      if (claim.status !== 'core') continue;
      const statement = matches.get(claim);
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
    const matched = new Map([...matches].map(([claim, statement]) => [statement, claim]));
    for (const statement of record.statements) {
      const claim = matched.get(statement);
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

/** What of a matched statement is right. */
export function judge(claim: GoldClaim, statement: Statement) {
  return {
    speaker: sameSpeaker(claim.speaker, statement),
    form: claim.form.includes(statement.form),
    date: sameDate(claim.saidOn, statement.saidOn?.edtf),
  };
}

/** One to one, best overlap first; a right speaker and a core claim decide between equals. */
export function match(claims: readonly GoldClaim[], statements: readonly Statement[]): Map<GoldClaim, Statement> {
  const candidates = claims.flatMap((claim) =>
    statements.flatMap((statement) => {
      const overlap = Math.max(...claim.content.map((content) => overlapF1(wordPlaces(content), wordPlaces(statement.content))));
      const bonus = (sameSpeaker(claim.speaker, statement) ? 0.1 : 0) + (claim.status === 'core' ? 0.05 : 0);
      return overlap >= 0.8 ? [{ claim, statement, weight: overlap + bonus }] : [];
    }),
  );
  const matches = new Map<GoldClaim, Statement>();
  const taken = new Set<Statement>();
  for (const { claim, statement } of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (matches.has(claim) || taken.has(statement)) continue;
    matches.set(claim, statement);
    taken.add(statement);
  }
  return matches;
}

const metonyms: Readonly<Record<string, RegExp>> = {
  russia: /moscow|russia/,
  kremlin: /kremlin/,
  ukraine: /kyiv|ukrain/,
  'us-officials': /us officials|american officials/,
  'italian-government': /rome|ital/,
  'german-government': /berlin|german/,
};

/** Right when the gold id and the predicted id or name hold one another's words; an unnamed source is right by its noun. */
function sameSpeaker(gold: readonly string[], { source }: Statement): boolean {
  const said = [source.actor, source.name].flatMap((name) => (name ? [plain(name)] : []));
  const text = [...said, fold(source.span?.text ?? '')].join(' ');
  return gold.some((id) => {
    const name = plain(id);
    if (said.some((other) => ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `))) return true;
    if (metonyms[id]?.test(said.join(' '))) return true;
    return (
      source.actor === null &&
      name.startsWith('unnamed') &&
      name.split(' ').some((word) => word.length > 3 && word !== 'unnamed' && text.includes(word.slice(0, 5)))
    );
  });
}

function sameDate(gold: readonly string[], found: string | null | undefined): boolean {
  if (gold.length === 0) return !found;
  if (!found) return false;
  const value = bare(found);
  return gold.map(bare).some((wanted) => wanted.startsWith(value) || value.startsWith(wanted.split('/')[0] || wanted));
}

function groupsOf(form: Form): Group[] {
  return form === 'narrated' ? [form] : [form, 'attributed'];
}

function tally(): Tally {
  return { gold: 0, found: 0, predicted: 0, hit: 0, speaker: 0, form: 0, date: 0 };
}

function wordPlaces(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start, text }) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index)));
}

function overlapF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(' … ');
}

function fold(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function plain(name: string): string {
  const small = new Set(['of', 'the', 'and']);
  return fold(name)
    .split(' ')
    .filter((word) => !small.has(word))
    .join(' ');
}

function bare(edtf: string): string {
  return edtf.replace(/[~?%]/g, '');
}
