import type { SaidOn } from '../../schema/record.ts';
import { spanOf } from '../../text/span.ts';
import type { History } from './history.ts';
import { estimate } from './own-date.ts';
import { leadBlock } from './lead-block.ts';
import type { Place, Scene } from './scene.ts';
import { clauseWords, cueWords, isPerfect, isPresent } from './wording.ts';

/**
 * The day of what the article reports on, for what is told of it in the simple past. Where that is the day of publication and the
 * article knows no other, all reactions are of it; else it holds for the scene of the lead, until the text leaves it.
 */
export function sceneDay(scene: Scene, place: Place, history: History): SaidOn | null {
  const { reference, earliest, recentDays } = scene;
  const cue = cueWords(scene, place);
  const lead = leadOf(scene, history);
  if (!lead || !reference || place.outer) return null;
  const day = lead.edtf.slice(0, 10);
  const isNow = day === reference || day === earliest;
  if (isApart(scene, place) || (day !== reference && hasOwnMedium(scene, place))) {
    if (!isBystander(place)) history.leaveScene();
    return null;
  }
  if (cue === '' || isNoun.test(cue) || isPerfect(scene, place) || isPresent(cue)) return null;
  const isOnly = [...recentDays].every((other) => other === day);
  const holds = isNow ? isOnly : isInScene(scene, place) && !history.sceneOver;
  return holds ? { ...lead, edtf: estimate(lead.edtf), via: 'sentence' } : null;
}

function leadOf({ doc, leadDay }: Scene, { lead }: History): SaidOn | undefined {
  if (lead?.evidence && /^\d{4}-\d{2}-\d{2}~?$/.test(lead.edtf) && lead.via !== 'published' && lead.via !== 'event') return lead;
  return !lead && leadDay?.edtf ? { edtf: leadDay.edtf, evidence: spanOf(doc.text, leadDay), via: 'sentence' } : undefined;
}

/** The lead tells of a meeting or the like, and no heading stands between it and the statement. */
function isInScene({ doc }: Scene, { at }: Place): boolean {
  const first = leadBlock(doc.blocks);
  const lead = doc.blocks[first];
  if (!lead || !gathering.test(lead.text)) return false;
  const heading = doc.blocks.find(({ kind }, i) => i > first && kind === 'subhead');
  return heading === undefined || at < heading.start;
}

const gathering =
  /\b(?:councils?|councillors|committee|parliament|commons|lords|senate|congress|mps|lawmakers|legislators|assembly|bundestag|duma|rada|board|hearing|rally|debate|session|met|meeting|summit|forum|ceremony|speech)\b/i;

/** Nobody says where an unnamed source spoke; an interview and another town are no part of the scene. */
function isApart(scene: Scene, place: Place): boolean {
  const { doc } = scene;
  const { resolved, source, clause } = place.statement;
  if (!/^(?:the |\p{Lu})/u.test(resolved.name ?? '')) return true;
  if (interview.test(`${clauseWords(scene, place)} ${doc.text.slice(clause.start, clause.end)}`)) return true;
  if (source && /^,? (?:aged )?\d\d\b/.test(doc.text.slice(source.end, source.end + 12))) return true;
  const start = doc.sentences[place.sentence]?.start ?? 0;
  return elsewhere.test(doc.text.slice(start, start + 60));
}

/** A paper, a post or a letter was not made where the speakers met. */
function hasOwnMedium(scene: Scene, place: Place): boolean {
  if (document.test(place.statement.resolved.name ?? '') || ownMedium.test(clauseWords(scene, place))) return true;
  return /^(?:tweeted|posted|wrote|emailed|e-mailed|texted)\b/i.test(cueWords(scene, place));
}

/** Somebody of the crowd, in the scene without a name. */
function isBystander({ statement: { resolved } }: Place): boolean {
  return (
    /^an? /i.test(resolved.name ?? '') &&
    !/\b(?:minister|official|source|diplomat|aide|adviser|advisor|strategist|insider|officer|spokes\w{1,20})s?\b/i.test(resolved.name ?? '')
  );
}

const isNoun = /\b(?:arguments?|views?|opinion|belief|claims?|position|stance|warnings?|assertions?|contention|remarks?|words)$/i;
const document = /\b(?:reports?|documents?|papers?|study|polls?|surveys?|letters?|communiqu[eé]|plan|draft|emails?|records|minutes)$/i;
const ownMedium = /\bin an? (?:[\w-]{1,30} ){0,3}(?:statement|post|e-?mail|letter|tweet|message|op-ed|blog|video|report|note)\b/i;
const interview =
  /\b[Ii]n an? (?:[\w-]{1,30} ){0,3}interview\b|\b(?:told|tells) (?:the )?(?:[A-Z]{2,6}\b|this (?:newspaper|paper|outlet|agency|reporter|magazine))/;
const elsewhere =
  /^(?:(?:Back in|In|At) [A-Z]\w+(?: [A-Z]\w+)?,|Back in [A-Z]|Meanwhile\b|Elsewhere\b|Separately\b|Outside\b|On the ground\b)/;
