import type { Compiled } from '../../src/compare/compiled.ts';
import { readSentences } from '../../src/pipeline/read-document.ts';
import type { Corpus, Speaker } from '../../src/schema/corpus.ts';
import type { Statement } from '../../src/schema/record.ts';

/** Invented articles and speakers for tests of the comparison. */

const text = 'The mayor said: “No bridge will be built.” Vey agreed.';
const words = 'No bridge will be built.';

/** An invented statement; `changes` say what the test is about. */
export function statement(changes: Partial<Statement> = {}): Statement {
  const start = text.indexOf(words);
  return {
    id: '0123456789',
    form: 'direct',
    content: [{ start, end: start + words.length, text: words }],
    sentence: { start: 0, end: text.indexOf(' Vey agreed'), text: text.slice(0, text.indexOf(' Vey agreed')) },
    source: { actor: 'mayor', name: 'Ada Vey', span: { start: 0, end: 9, text: 'The mayor' }, via: 'role' },
    cue: { start: 10, end: 14, text: 'said' },
    saidOn: { edtf: '2031-05-04', evidence: null, via: 'sentence' },
    onTopic: true,
    claims: ['no-bridge'],
    rule: 'colon',
    confidence: 0.9,
    ...changes,
  };
}

/** An invented article of one paragraph with the given statements. */
export function compiled(
  id: string,
  earliest: string | null,
  statements: Statement[] = [statement()],
  changes: Partial<Compiled> = {},
): Compiled {
  return {
    text,
    review: null,
    corrections: new Map(),
    record: {
      id,
      file: `${id}.txt`,
      sha256: '0'.repeat(64),
      language: 'en',
      headline: null,
      byline: null,
      dateline: null,
      published: { edtf: earliest, earliest, latest: earliest, evidence: [], because: 'invented' },
      blocks: [{ kind: 'paragraph', start: 0, end: text.length, text, because: 'invented' }],
      sentences: readSentences(text).sentences.map(({ start, end }) => ({ start, end })),
      dates: [],
      statements,
    },
    ...changes,
  };
}

export const mayor: Speaker = {
  id: 'mayor',
  name: 'Ada Vey',
  kind: 'person',
  aliases: [],
  metonyms: [],
  roles: [],
  offices: [{ title: 'Mayor of Ostrand' }],
  members: [],
};

export const corpus: Corpus = {
  story: null,
  speakers: [mayor],
  codebook: [
    { id: 'no-bridge', title: 'There will be no bridge', counts: 'Says that no bridge is built.', patterns: ['no + bridge'], speakers: [] },
    { id: 'unused', title: 'Nobody says this', counts: 'Never.', patterns: ['never'], speakers: [] },
  ],
  events: [{ id: 'council', title: 'Council of Ostrand', date: '2031-05-04', phrases: [], speakers: ['mayor'] }],
  reviews: new Map(),
};
