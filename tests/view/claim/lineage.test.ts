import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords } from '../../../src/view/claim/first-words.ts';
import { toLineage } from '../../../src/view/claim/lineage.ts';
import { toStrip } from '../../../src/view/claim/strip.ts';
import { describeClaim } from '../../../src/view/description.ts';
import { index, said, statement } from '../timeline-fixture.ts';

const lineage = (...statements: readonly ReturnType<typeof statement>[]) => toLineage({ statements }, index);

describe('toLineage', () => {
  const early = statement('A', 'the old bridge closes', said('2025-05-01'));
  const paraphrase = statement('A', 'the bridge will close', said('2025-05-04'));
  const quote = statement('B', 'the bridge is going to be closed', { form: 'direct', ...said('2025-05-04') });
  const clerk = statement('B', 'no comment', { speaker: 'clerk', speakerName: 'Invented Clerk', ...said('2025-05-04') });

  test('what several articles have one speaker say on one day stands side by side, each under its own article', () => {
    const { days } = lineage(early, paraphrase, quote, clerk);
    expect(
      days.map(({ day, steps }) => [
        day.words,
        steps.map(({ speakerName, beside }) => [
          speakerName,
          beside.cells.map(({ place, entries }) => [index.articles[place]?.siglum, entries.map((entry) => entry.statement.id)]),
        ]),
      ]),
    ).toEqual([
      ['1 May 2025', [['Invented Mayor', [['A', [early.id]]]]]],
      [
        '4 May 2025',
        [
          [
            'Invented Mayor',
            [
              ['A', [paraphrase.id]],
              ['B', [quote.id]],
            ],
          ],
          ['Invented Clerk', [['B', [clerk.id]]]],
        ],
      ],
    ]);
  });

  test('every statement stands in the cell of its own article and in no other', () => {
    const one = fc.tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 9 }), fc.constantFrom('mayor', 'clerk'));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (drafts) => {
        const own = drafts.map(([siglum, day, speaker]) =>
          statement(siglum, 'the bridge closes', { speaker, speakerName: speaker, ...said(`2025-05-0${day}`) }),
        );
        const shown = lineage(...own).days.flatMap(({ steps }) =>
          steps.flatMap(({ beside }) =>
            beside.cells.flatMap(({ place, entries }) =>
              entries.flatMap((entry) =>
                [entry.statement, ...entry.again].map(({ id, article }) => [id, article, index.articles[place]?.id]),
              ),
            ),
          ),
        );
        expect(shown.every(([, article, cell]) => article === cell)).toBe(true);
        expect(shown.map(([id]) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('the earliest day is first, unless one of an open day may be earlier', () => {
    expect(lineage(early, quote).first?.day.words).toBe('1 May 2025');
    const open = statement('B', 'the bridge closes', said('2025-04-01/2025-05-03', '2025-04-01', '2025-05-03'));
    expect(lineage(open, early, quote).first).toBeUndefined();
  });

  test('an estimate of the same week leaves it open who was first', () => {
    expect(lineage(early, statement('B', 'the bridge closes', said('2025-05-03~'))).first).toBeUndefined();
    expect(lineage(early, statement('B', 'the bridge closes', said('2025-06-03~'))).first?.day.words).toBe('1 May 2025');
  });

  test('what has no date comes last and is not first', () => {
    const view = lineage(statement('A', 'one'), quote);
    expect(view.days.map(({ day }) => day.edtf === undefined)).toEqual([false, true]);
    expect(firstWords(view)).toBe('First with a date: Invented Mayor, 4 May 2025.');
  });

  test('of very many statements the later ones are counted', () => {
    const many = Array.from({ length: 125 }, () => statement('A', 'one', said('2025-05-04')));
    expect(lineage(...many).more).toBe(5);
  });

  test('who was first is said in a sentence, of what articles tell themselves only when', () => {
    expect(firstWords(lineage(paraphrase, clerk))).toBe('First: Invented Mayor and Invented Clerk, 4 May 2025.');
    expect(firstWords(lineage(statement('B', 'it closed', { speaker: 'article', form: 'narrated', ...said('2025-05-01') })))).toBe(
      'First: 1 May 2025.',
    );
    expect(describeClaim({ title: 'The bridge closes', sigla: ['A', 'B'] }, firstWords(lineage(paraphrase)))).toBe(
      'The bridge closes. First: Invented Mayor, 4 May 2025. In the words of 2 articles, each in full.',
    );
  });
});

describe('the strip of time', () => {
  const on = (...days: readonly string[]) => toStrip(lineage(...days.map((day) => statement('A', 'the bridge closes', said(day)))));

  test('is drawn for three days or more', () => {
    expect(on('2025-05-01', '2025-05-04')).toBeUndefined();
    expect(on('2025-05-01', '2025-05-02', '2025-05-04')?.marks).toHaveLength(3);
  });

  test('has a true scale, on which one long silence is shortened', () => {
    const even = on('2025-05-01', '2025-05-02', '2025-05-03');
    const [a = 0, b = 0, c = 0] = even?.marks.map(({ at }) => at) ?? [];
    expect(b - a).toBeCloseTo(c - b);
    expect(even?.pause).toBeUndefined();
    const torn = on('2025-01-01', '2025-05-02', '2025-05-04');
    const [from = 0, to = 0, last = 0] = torn?.marks.map(({ at }) => at) ?? [];
    expect(torn?.pause?.from).toBeGreaterThan(from);
    expect(torn?.pause?.to).toBeLessThan(to);
    expect(to - from).toBeLessThan(last - to);
  });

  test('says in words all that it shows', () => {
    expect(on('2025-05-01', '2025-05-02', '2025-05-04')?.words).toBe(
      '1 May 2025: Invented Mayor (A). 2 May 2025: Invented Mayor (A). 4 May 2025: Invented Mayor (A).',
    );
  });

  test('nothing stands outside of it, marks in order of time, names of days apart', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 80 });
    fc.assert(
      fc.property(days, (offsets) => {
        const inOrder = offsets.toSorted((a, b) => a - b);
        const strip = on(...inOrder.map((offset) => new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10)));
        const places = strip?.marks.map(({ at }) => at) ?? [];
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(6.9);
        expect(Math.max(...places)).toBeLessThanOrEqual(93.1);
        const labels = strip?.labels.map(({ at }) => at) ?? [];
        expect(labels.at(-1)).toBe(places.at(-1));
        expect(labels.every((at, place) => place === 0 || at - (labels[place - 1] ?? 0) >= 15.9)).toBe(true);
      }),
    );
  });
});
