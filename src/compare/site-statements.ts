import type { Speaker, StoryEvent } from '../schema/corpus.ts';
import type { ArticleHead, SiteStatement } from '../schema/dataset.ts';
import type { Source, Statement } from '../schema/record.ts';
import type { Range } from '../schema/span.ts';
import { edtfBounds, withoutEstimate } from '../text/edtf.ts';
import { slugify } from '../text/slug.ts';
import type { Compiled } from './compiled.ts';
import { isJoint } from './joint.ts';

const contextLength = 60;
const marks = /^["'“”„‟‘’‚‛«»‹›`]$/u;

/** The statements of one article with all a page needs to show them, in text order. */
export function toSiteStatements(
  { record, text, review, corrections }: Compiled,
  { slug, siglum }: ArticleHead,
  speakers: ReadonlyMap<string, Speaker>,
  events: readonly StoryEvent[],
): SiteStatement[] {
  return record.statements.map((statement) => {
    const { content, source, saidOn } = statement;
    const start = content[0]?.start ?? 0;
    const end = content.at(-1)?.end ?? start;
    const block = record.blocks.find((candidate) => candidate.start <= start && start < candidate.end) ?? { start, end };
    const speaker = speakerId(source, record.id, speakers);
    const joint = source.actor === null ? undefined : speakers.get(source.actor);
    const members = source.members?.map(({ actor, name }) => speakerId({ actor, name, via: null }, record.id, speakers) ?? []).flat();
    return {
      ...statement,
      article: record.id,
      slug,
      siglum,
      marks: content.map((span, index) => marksAround(text, span, statement.form, content[index - 1])),
      prefix: text.slice(Math.max(block.start, start - contextLength), start),
      suffix: text.slice(end, Math.min(Math.max(block.end, end), end + contextLength)),
      speaker,
      members: members ?? (joint && isJoint(joint) ? joint.members : []),
      speakerName: (source.actor && speakers.get(source.actor)?.name) || source.name,
      saidOn: saidOn && { ...saidOn, ...(edtfBounds(saidOn.edtf) ?? { earliest: null, latest: null }) },
      event: eventOf(statement, speaker, speakers, events)?.id ?? null,
      utterance: statement.id,
      suggested: null,
      reviewed: review?.reviewed !== undefined,
      corrected: corrections.get(statement.id) ?? null,
    };
  });
}

/**
 * Page id of the speaker. Somebody whom the speakers file does not list gets an id from the name; an unnamed source
 * ("three officials") is never the same speaker in two articles, so its id holds the article's too.
 */
function speakerId(
  { actor, name, via }: Pick<Source, 'actor' | 'name' | 'via'>,
  article: string,
  speakers: ReadonlyMap<string, Speaker>,
): string | null {
  if (actor !== null) return actor;
  if (name === null) return null;
  const id = slugify(name) || 'name';
  if (via === 'unnamed') return `unnamed-${id}-${slugify(article)}`;
  return speakers.has(id) || id === 'article' ? `${id}-unlisted` : id;
}

/**
 * The quotation marks right outside the content, as the article prints them. Mixed content holds its marks itself; a mark between two
 * spans belongs to the former.
 */
function marksAround(text: string, { start, end }: Range, form: Statement['form'], former: Range | undefined) {
  if (form !== 'direct') return { open: '', close: '' };
  const mark = (char: string) => (marks.test(char) ? char : '');
  return { open: former?.end === start - 1 ? '' : mark(text.slice(start - 1, start)), close: mark(text.slice(end, end + 1)) };
}

/** The occasion of the same day at which the speaker is known to have spoken; the article's own voice takes the day's. */
function eventOf(statement: Statement, speaker: string | null, speakers: ReadonlyMap<string, Speaker>, events: readonly StoryEvent[]) {
  if (!statement.saidOn) return undefined;
  const day = withoutEstimate(statement.saidOn.edtf);
  const sameDay = events.filter(({ date }) => withoutEstimate(date) === day);
  const belongs = (id: string) =>
    id === speaker || speakers.get(id)?.of === speaker || (speaker !== null && speakers.get(speaker)?.of === id);
  return (
    sameDay.find((event) => event.speakers.some(belongs)) ?? sameDay.find((event) => event.speakers.length === 0 || speaker === 'article')
  );
}
