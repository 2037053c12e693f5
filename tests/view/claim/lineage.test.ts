import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLineage } from '../../../src/view/claim/lineage.ts';
import { toLineagePicture } from '../../../src/view/claim/lineage-picture.ts';
import { sharedPhrase } from '../../../src/view/wording/shared-phrase.ts';
import { index, said, statement } from '../timeline-fixture.ts';

const steps = (...statements: readonly ReturnType<typeof statement>[]) => toLineage({ statements }, index).steps;

describe('toLineage', () => {
  const early = statement('A', 'the old bridge closes', said('2025-05-01'));
  const paraphrase = statement('A', 'the bridge will close', said('2025-05-04'));
  const quote = statement('B', 'the bridge is going to be closed', { form: 'direct', ...said('2025-05-04') });
  const clerk = statement('B', 'no comment', { speaker: 'clerk', speakerName: 'Invented Clerk', ...said('2025-05-04') });

  test('what several articles have one speaker say on one day is one step, in the wording closest to what was said', () => {
    expect(
      steps(early, paraphrase, quote, clerk).map(({ day, speakerName, wording, reports }) => [
        day.words,
        speakerName,
        wording.id,
        reports.map(({ article }) => article.siglum),
      ]),
    ).toEqual([
      ['1 May 2025', 'Invented Mayor', early.id, ['A']],
      ['4 May 2025', 'Invented Mayor', quote.id, ['A', 'B']],
      ['4 May 2025', 'Invented Clerk', clerk.id, ['B']],
    ]);
  });

  test('the steps of the earliest day are first, unless one of an open day may be earlier', () => {
    expect(steps(early, quote).map(({ first }) => first)).toEqual(['first', undefined]);
    const open = statement('B', 'the bridge closes', said('2025-04-01/2025-05-03', '2025-04-01', '2025-05-03'));
    expect(steps(open, early, quote).map(({ first }) => first)).toEqual([undefined, undefined, undefined]);
  });

  test('an estimate of the same week leaves it open who was first', () => {
    expect(steps(early, statement('B', 'the bridge closes', said('2025-05-03~'))).map(({ first }) => first)).toEqual([
      undefined,
      undefined,
    ]);
    expect(steps(early, statement('B', 'the bridge closes', said('2025-06-03~'))).map(({ first }) => first)).toEqual(['first', undefined]);
  });

  test('what has no date comes last and is not first', () => {
    expect(steps(statement('A', 'one'), quote).map(({ day, first }) => [day.words, first])).toEqual([
      ['4 May 2025', 'first with a date'],
      ['Day not given', undefined],
    ]);
  });

  test('a claim said more often than forty times keeps the number of the others', () => {
    const many = Array.from({ length: 45 }, (_, place) =>
      statement('A', 'one', { speaker: `s${place}`, speakerName: `S${place}`, ...said('2025-05-04') }),
    );
    const { steps: shown, more } = toLineage({ statements: many }, index);
    expect([shown.length, more]).toEqual([40, 5]);
  });
});

describe('sharedPhrase', () => {
  test('is the pair of words that most have, each in its own words', () => {
    expect(
      sharedPhrase([
        [['they would be legitimate targets for us']],
        [['a legitimate military target, he said']],
        [['units will be considered legitimate targets']],
        [['a military response']],
      ]),
    ).toEqual(['legitimate targets', 'legitimate military target', 'legitimate targets', undefined]);
  });

  test('words of the title come first', () => {
    const groups = [[['up to 600 troops to limit direct losses']], [['600 more troops without direct losses']], [['no direct losses']]];
    expect(sharedPhrase(groups)).toEqual(['direct losses', 'direct losses', 'direct losses']);
    expect(sharedPhrase(groups, 'The town sends 600 troops')).toEqual(['600 troops', '600 more troops', undefined]);
  });

  test('does not reach over punctuation', () => {
    expect(sharedPhrase([[['the old bridge; closed today']], [['a bridge closed']]])).toEqual([undefined, undefined]);
  });

  test('is verbatim, wherever there is one', () => {
    const word = fc.constantFrom('bridge', 'bridges', 'close', 'closing', 'the', 'town', ',', 'toll');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
        (groups) => {
          for (const [place, phrase] of sharedPhrase(groups).entries()) {
            if (phrase !== undefined) expect(groups[place]?.flat().some((own) => own.includes(phrase))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('toLineagePicture', () => {
  const far = statement('A', 'the bridge closes', said('2025-01-01'));
  const mayor = statement('A', 'the bridge closes', said('2025-05-04'));
  const clerk = statement('B', 'the bridge closes', { speaker: 'clerk', speakerName: 'Invented Clerk', ...said('2025-05-06') });

  test('time runs down, each speaker has a lane, a long pause is said', () => {
    const picture = toLineagePicture(steps(far, mayor, clerk));
    expect(picture?.nodes.map(({ x }) => x === picture.nodes[0]?.x)).toEqual([true, true, false]);
    const ys = picture?.nodes.map(({ y }) => y) ?? [];
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(picture?.gaps.map(({ words }) => words)).toEqual(['4 months later']);
  });

  test('it says in words all that it shows', () => {
    expect(toLineagePicture(steps(mayor, clerk))?.words).toBe(
      '4 May 2025: Invented Mayor, first, “bridge closes”, in A. 6 May 2025: Invented Clerk, “bridge closes”, in B.',
    );
  });

  test('nothing is drawn of a claim that was said once', () => {
    expect(toLineagePicture(steps(mayor))).toBeUndefined();
  });

  test('nothing stands outside of it', () => {
    const names = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 8 })), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(names, (said_) => {
        const own = said_.map(([day, name]) =>
          statement(name % 2 ? 'A' : 'B', 'the bridge closes', {
            speaker: `speaker-${name}`,
            speakerName: `Invented speaker number ${name} of the town council`,
            ...said(`2025-05-${String(day).padStart(2, '0')}`),
          }),
        );
        const picture = toLineagePicture(steps(...own));
        for (const { x, y, textX, sigla } of picture?.nodes ?? []) {
          expect(x).toBeGreaterThan(70);
          expect(x).toBeLessThan(textX);
          expect(y).toBeLessThan((picture?.height ?? 0) - 20);
          expect(Math.max(...sigla.map((box) => box.x + box.width))).toBeLessThan(picture?.width ?? 0);
        }
      }),
    );
  });
});
