import type { Published } from '../../schema/record.ts';
import type { Range } from '../../schema/span.ts';
import { spanOf } from '../../text/span.ts';
import { addDays, weekdayOf } from '../../text/calendar.ts';
import type { Phrase } from '../dates/when.ts';
import type { Document } from '../document.ts';
import type { Floor } from './floor.ts';

/** A bare weekday, or a thing reported as fresh, holds for at most six days after it. */
const freshDays = 6;
const longestLead = 600;

/** The publication as the latest reported day and the words of the lead ("today", "on Wednesday") leave it. */
export function fromFloor(doc: Document, phrases: readonly Phrase[], floor: Floor | undefined): Published {
  if (!floor)
    return { edtf: null, earliest: null, latest: null, evidence: [], because: 'The text does not show in which year it was published.' };
  if (!floor.exact) {
    const evidence = floor.evidence.map((range) => spanOf(doc.text, range));
    return {
      edtf: null,
      earliest: floor.day,
      latest: null,
      evidence,
      because: `${floor.because} The text does not show how long after that it was published.`,
    };
  }
  const { day, because, also } = lifted(doc, phrases, floor);
  const earliest = floor.sure?.exact ? lifted(doc, phrases, floor.sure).day : day;
  return {
    edtf: `${day}~`,
    earliest: earliest < day ? earliest : day,
    latest: addDays(earliest < day ? earliest : day, freshDays),
    evidence: [...floor.evidence, ...also].map((range) => spanOf(doc.text, range)),
    because: `${floor.because} ${because}`,
  };
}

interface Lifted {
  readonly day: string;
  readonly because: string;
  readonly also: readonly Range[];
}

/** The first day on which the lead could be written as it is. */
function lifted(doc: Document, phrases: readonly Phrase[], floor: Floor): Lifted {
  const lead = phrases.filter((phrase) => phrase.start < longestLead);
  const sentence = floor.sentence === undefined ? undefined : doc.sentences[floor.sentence];
  const beside = (phrase: Phrase) => sentence !== undefined && phrase.start >= sentence.start && phrase.end <= sentence.end;
  const relative = phrases.find((phrase) => beside(phrase) && phrase.when.kind === 'offset' && phrase.when.anchor === 'published');
  if (relative?.when.kind === 'offset' && relative.when.unit === 'day') {
    return {
      day: addDays(floor.day, -relative.when.count),
      because: `The article calls that day “${doc.text.slice(relative.start, relative.end).toLowerCase()}”.`,
      also: [relative],
    };
  }
  const today = lead.find(({ when }) => when.kind === 'offset' && when.anchor === 'published' && when.count === 0);
  if (today) return { day: addDays(floor.day, 1), because: 'It calls another day “today”, so it is of a day after.', also: [today] };
  const weekdays = phrases.flatMap((phrase) =>
    phrase.when.kind === 'weekday' && !phrase.future ? [{ phrase, weekday: phrase.when.weekday }] : [],
  );
  const leading = weekdays.find(({ phrase }) => phrase.start < longestLead);
  if (leading && !weekdays.some(({ weekday }) => weekday === weekdayOf(floor.day))) {
    const ahead = (leading.weekday - weekdayOf(floor.day) + 7) % 7;
    return { day: addDays(floor.day, ahead), because: 'Its lead reports on the weekday after.', also: [leading.phrase] };
  }
  return { day: floor.day, because: 'News is reported within days.', also: leading ? [leading.phrase] : [] };
}
