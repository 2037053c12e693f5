import type { Statement } from '../schema/record.ts';
import type { GoldClaim } from './gold.ts';
import { fold } from './words.ts';

/** What of a matched statement is right. */
export function judge(claim: GoldClaim, statement: Statement) {
  return {
    speaker: isSpeaker(claim, statement),
    form: claim.form.includes(statement.form),
    date: sameDate(claim.saidOn, statement.saidOn?.edtf),
  };
}

/** The statement has the speaker of the gold, by id or name, or by the words where the gold gives none. */
export function isSpeaker({ speaker, sourceSpans }: GoldClaim, statement: Statement): boolean {
  if (!sourceSpans) return sameSpeaker(speaker, statement);
  const { span } = statement.source;
  return span !== null && sourceSpans.some(({ start, end }) => start < span.end && span.start < end);
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

/** A value in EDTF is one of the gold's, or as exact as one of them allows. */
export function sameDate(gold: readonly string[], found: string | null | undefined): boolean {
  if (gold.length === 0) return !found;
  if (!found) return false;
  const value = bare(found);
  return gold.map(bare).some((wanted) => wanted.startsWith(value) || value.startsWith(wanted.split('/')[0] || wanted));
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
