import type { StoryEvent } from '../schema/corpus.ts';
import type { Published } from '../schema/record.ts';
import type { Phrase } from './dates/when.ts';
import type { Document } from './document.ts';
import { findOccasions } from './occasions.ts';
import { supported } from './published/agreement.ts';
import { publicationLine } from './published/explicit.ts';
import { findFloor } from './published/floor.ts';
import { fromFloor } from './published/from-floor.ts';
import { fromLine } from './published/from-line.ts';

/** When the article appeared: as the line says that dates it, else from the latest thing it reports on, with a week's room. */
export function findPublished(doc: Document, phrases: readonly Phrase[], events: readonly StoryEvent[]): Published {
  const floor = findFloor(doc, phrases, supported(findOccasions(doc, events), phrases, doc.sentences), events);
  const line = publicationLine(doc, phrases);
  return (line && fromLine(doc, phrases, line, floor?.day, events)) ?? fromFloor(doc, phrases, floor);
}
