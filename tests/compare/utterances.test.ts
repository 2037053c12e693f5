import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { tie } from '../../src/compare/tie.ts';
import { toUtterances } from '../../src/compare/utterances.ts';
import type { SiteStatement } from '../../src/schema/dataset.ts';
import { said, statement } from '../view/timeline-fixture.ts';

// All texts, speakers and outlets are invented.
const day = said('2031-05-04');
const bridge = { ...day, claims: ['no-bridge'] };

/** Which of the statements are one utterance, as their places. */
function grouped(...statements: SiteStatement[]): number[][] {
  const found = toUtterances(statements);
  const groups = Map.groupBy(statements.keys(), (place) => found.get(statements[place]?.id ?? ''));
  return [...groups.values()].filter((places) => places.length > 1);
}

describe('one utterance', () => {
  test('is recognised in two translations of one claim on one day', () => {
    expect(
      grouped(
        statement('A', 'an undisguised plan for a toll bridge', { ...bridge, form: 'direct' }),
        statement('B', 'an overt plan for a toll bridge', { ...bridge, form: 'direct' }),
      ),
    ).toEqual([[0, 1]]);
  });

  test('is recognised in a quote and its paraphrase', () => {
    expect(
      grouped(
        statement('A', 'We shall close the old bridge at midnight,', { ...bridge, form: 'direct' }),
        statement('B', 'the town would close the bridge at midnight', bridge),
      ),
    ).toEqual([[0, 1]]);
  });

  test('is recognised by words in marks, however little else is shared', () => {
    expect(
      grouped(
        statement('A', 'such actions are “utterly unacceptable” to Ostrand', { ...bridge, form: 'mixed' }),
        statement('B', 'A visit by the ferrymen is “utterly unacceptable”', { ...bridge, form: 'mixed' }),
      ),
    ).toEqual([[0, 1]]);
  });

  test('is recognised by a long quotation when one article gives no day', () => {
    const words = 'the bridge belongs to all people of both banks of the river';
    expect(grouped(statement('A', words, { ...bridge, form: 'direct' }), statement('B', words, { form: 'direct' }))).toEqual([[0, 1]]);
  });

  test('counts once when an article has it in headline and text', () => {
    expect(
      grouped(
        statement('A', 'Bridge to close at midnight', { ...bridge, content: at(0, 'Bridge to close at midnight') }),
        statement('A', 'the bridge will close at midnight on Friday', {
          ...bridge,
          content: at(200, 'the bridge will close at midnight on Friday'),
        }),
      ),
    ).toEqual([[0, 1]]);
  });

  test('holds what stands inside its words', () => {
    const whole = 'The mayor sees the bridge as a danger and warns that ferries will be stopped';
    expect(
      grouped(
        statement('A', whole, { ...day, claims: ['danger', 'ferries'], content: at(100, whole) }),
        statement('A', 'ferries will be stopped', { ...day, claims: ['ferries'], content: at(153, 'ferries will be stopped') }),
      ),
    ).toEqual([[0, 1]]);
  });
});

test('the same words in two articles that are one text are one utterance, with or without a day', () => {
  const statements = [statement('A', 'Nobody pays twice', { form: 'direct' }), statement('B', 'Nobody pays twice', { form: 'direct' })];
  const one = new Map([
    ['article-A', 'A'],
    ['article-B', 'A'],
  ]);
  expect(new Set(toUtterances(statements, one).values()).size).toBe(1);
  expect(new Set(toUtterances(statements).values()).size).toBe(2);
});

describe('two utterances stay two', () => {
  const close = 'the town will close the old bridge at midnight';

  test('when the speakers differ', () => {
    expect(grouped(statement('A', close, bridge), statement('B', close, { ...bridge, speaker: 'clerk' }))).toEqual([]);
  });

  test('when nobody knows who spoke', () => {
    expect(grouped(statement('A', close, { ...bridge, speaker: null }), statement('B', close, { ...bridge, speaker: null }))).toEqual([]);
  });

  test('when the articles speak in their own voices', () => {
    const own = { ...bridge, speaker: 'article', form: 'narrated' } as const;
    expect(grouped(statement('A', close, own), statement('B', close, own))).toEqual([]);
  });

  test('when they were said on different days, even in the same words', () => {
    expect(grouped(statement('A', close, bridge), statement('B', close, { ...bridge, ...said('2031-05-05') }))).toEqual([]);
    const quote = { form: 'direct' as const, claims: ['no-bridge'] };
    expect(grouped(statement('A', close, { ...quote, ...day }), statement('B', close, { ...quote, ...said('2031-06-01') }))).toEqual([]);
  });

  test('when the time of one is wide or open and no long quotation is shared', () => {
    const wide = said('2031-04/2031-05', '2031-04-01', '2031-05-31');
    expect(grouped(statement('A', close, bridge), statement('B', close, { ...bridge, ...wide }))).toEqual([]);
    expect(grouped(statement('A', close, bridge), statement('B', close, { ...bridge, saidOn: null }))).toEqual([]);
  });

  test('when one denies what the other says', () => {
    expect(grouped(statement('A', close, bridge), statement('B', 'the town will not close the old bridge at midnight', bridge))).toEqual(
      [],
    );
  });

  test('when an article prints two quotes of one day on one claim', () => {
    expect(
      grouped(
        statement('A', 'We shall close the old bridge in June', {
          ...bridge,
          form: 'direct',
          content: at(0, 'We shall close the old bridge in June'),
        }),
        statement('A', 'We shall close the old bridge for good', {
          ...bridge,
          form: 'direct',
          content: at(90, 'We shall close the old bridge for good'),
        }),
      ),
    ).toEqual([]);
  });

  test('when they share a name in marks and nothing else', () => {
    expect(
      grouped(
        statement('A', 'the “Friends of the Ferry” may stay', { ...day, form: 'mixed', claims: ['ferry'] }),
        statement('B', 'a letter by the “Friends of the Ferry” is a joke', { ...day, form: 'mixed', claims: ['letter'] }),
      ),
    ).toEqual([]);
  });

  test('when they share the topic but no claim', () => {
    expect(
      grouped(
        statement('A', 'the old bridge of Ostrand needs paint', { ...day, claims: ['paint'] }),
        statement('B', 'the old bridge of Ostrand needs a guard', { ...day, claims: ['guard'] }),
      ),
    ).toEqual([]);
  });

  test('when one article gives two numbers', () => {
    expect(
      grouped(
        statement('A', 'the town sends 20 guards to the bridge', { ...bridge, content: at(0, 'the town sends 20 guards to the bridge') }),
        statement('A', 'the town sends 50 guards to the bridge', { ...bridge, content: at(90, 'the town sends 50 guards to the bridge') }),
      ),
    ).toEqual([]);
  });
});

describe('whatever the statements are', () => {
  const words = fc.array(fc.constantFrom('bridge', 'ferry', 'closes', 'not', 'tolls', 'guards', 'midnight', 'river'), {
    minLength: 1,
    maxLength: 6,
  });
  const any = fc.record({
    siglum: fc.constantFrom('A', 'B', 'C', 'D'),
    text: words.map((own) => own.join(' ')),
    form: fc.constantFrom('direct' as const, 'indirect' as const),
    claims: fc.constantFrom<string[]>([], ['one'], ['two']),
    when: fc.constantFrom(day, said('2031-05-05'), { saidOn: null }),
    speaker: fc.constantFrom('mayor', 'clerk'),
  });
  const corpus = fc
    .array(any, { maxLength: 12 })
    .map((all) =>
      all.map(({ siglum, text, when, ...rest }, place) => statement(siglum, text, { ...rest, ...when, content: at(place * 1000, text) })),
    );

  test('each has one utterance, and none has two speakers or two days that exclude each other', () => {
    fc.assert(
      fc.property(corpus, (statements) => {
        const found = toUtterances(statements);
        for (const own of Map.groupBy(statements, ({ id }) => found.get(id)).values()) {
          expect(new Set(own.map(({ speaker }) => speaker)).size).toBe(1);
          expect(new Set(own.flatMap(({ saidOn }) => saidOn?.edtf ?? [])).size).toBeLessThan(2);
        }
        expect([...found.keys()].toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(corpus, (statements) => {
        const groups = (all: readonly SiteStatement[]) => {
          const found = toUtterances(all);
          return [...Map.groupBy(all, ({ id }) => found.get(id)).values()]
            .map((own) =>
              own
                .map(({ id }) => id)
                .toSorted()
                .join(),
            )
            .toSorted();
        };
        expect(groups(statements.toReversed())).toEqual(groups(statements));
      }),
    );
  });
});

test('the work for one statement does not grow with the corpus', () => {
  const comparisons = (articles: number) => {
    const compare = vi.fn(tie);
    const statements = Array.from({ length: articles }, (_, place) =>
      statement('A', `guard ${place} closes bridge ${place % 7} at midnight beside ferry ${place % 11}`, {
        ...bridge,
        article: `article-${place}`,
      }),
    );
    toUtterances(statements, new Map(), compare);
    return compare.mock.calls.length / articles;
  };
  expect(comparisons(1200)).toBeLessThan(1.2 * comparisons(600));
});

function at(start: number, text: string): SiteStatement['content'] {
  return [{ start, end: start + text.length, text }];
}
