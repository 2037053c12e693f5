import type { SaidOn } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import type { History } from './history.ts';
import { leadBlock } from './lead-block.ts';
import { estimate } from './own-date.ts';
import type { Place, Scene } from './scene.ts';
import { cueWords, isPerfect, isPresent } from './wording.ts';

/**
 * The next paragraph names whom the lead left without a name: "A judge on Thursday blocked … Judge Ida Kask said", or quotes one of a
 * group: "Senators said on Tuesday … “No,” said Ida Kask."
 */
export function namedNext(scene: Scene, place: Place, { last, lead }: History): SaidOn | undefined {
  const { doc, leadDay } = scene;
  const block = doc.sentences[place.sentence]?.block;
  const first = leadBlock(doc.blocks);
  const next = doc.blocks.findIndex(({ kind }, i) => i > first && kind === 'paragraph');
  if (block === undefined || block !== next || place.outer || isPerfect(scene, place) || isPresent(cueWords(scene, place)))
    return undefined;
  const opening = doc.blocks[first]?.text.slice(0, 90) ?? '';
  const date = lead?.evidence
    ? lead
    : leadDay?.edtf
      ? { edtf: leadDay.edtf, evidence: spanOf(doc.text, leadDay), via: 'sentence' as const }
      : undefined;
  if (!date) return undefined;
  if (hasSameOffice(opening, sourceWords(scene, place))) return { ...date, via: 'sentence' };
  const isGroup = last?.date?.edtf === date.edtf && group.test(last.place.statement.resolved.name ?? '');
  return isGroup && place.statement.form === 'direct' ? { ...date, edtf: estimate(date.edtf), via: 'sentence' } : undefined;
}

/** "Officials", "the ministers", "Senate Republicans". */
const group = /^(?:the |some |several )?[\p{L} ]{3,40}s$/iu;

const offices =
  /\b(?:judge|court|sheriff|minister|senator|lawmaker|governor|mayor|prosecutor|attorney|negotiator|general|commander|ambassador|envoy|secretary|chairman|director|council|committee|panel|police|regulator|bishop|spokes\w{1,20})\b/gi;

/** The lead begins with "A" and an office that the words before the name have too. */
function hasSameOffice(opening: string, words: string): boolean {
  if (!/^(?:An?|One|The) /.test(opening)) return false;
  const named = new Set(Array.from(words.toLowerCase().matchAll(offices), ([office]) => office));
  return Array.from(opening.toLowerCase().matchAll(offices)).some(([office]) => named.has(office));
}

function sourceWords({ doc }: Scene, { sentence, statement, at }: Place): string {
  const start = doc.sentences[sentence]?.start ?? at;
  const source = statement.source;
  return source ? doc.text.slice(Math.max(start, source.start - 50), source.end) : doc.text.slice(start, at);
}
