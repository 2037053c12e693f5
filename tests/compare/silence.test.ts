import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage, DatedPassage } from '../../src/compare/coverage.ts';
import { decideSilence, toAsked, toMoment, type Asked } from '../../src/compare/silence.ts';
import { addDays } from '../../src/text/calendar.ts';

/** An invented article that was published between two days, with passages dated to days or spans. */
function article(earliest: string | null, latest: string | null, ...passages: readonly Partial<DatedPassage>[]): Coverage {
  const whole = passages.map((passage, place): DatedPassage => {
    const day = passage.earliest ?? '2031-05-04';
    return {
      start: place * 10,
      end: place * 10 + 5,
      text: 'words',
      statement: null,
      earliest: day,
      latest: day,
      estimate: false,
      ...passage,
    };
  });
  return {
    article: 'invented',
    siglum: 'A',
    published: { earliest, latest },
    byDay: Map.groupBy(
      whole.filter((one) => one.earliest === one.latest),
      (one) => one.earliest,
    ),
    spans: whole.filter((one) => one.earliest !== one.latest),
  };
}

function said(earliest: string, latest = earliest, estimate = false): Asked {
  const moment = toMoment(earliest, latest, estimate);
  return toAsked({ earliest, latest }, moment ? [moment] : []);
}

const decide = (asked: Asked, one: Coverage, elsewhere = false) => {
  const { kind, certain } = decideSilence(asked, one, elsewhere);
  return certain ? kind : `perhaps ${kind}`;
};
const onFourth = said('2031-05-04');

describe('an article that is out before the claim is first said', () => {
  test('was written before it', () => {
    expect(decide(onFourth, article('2031-05-01', '2031-05-03'))).toBe('written-before');
  });

  test('may have been, when its last possible day is not before', () => {
    expect(decide(onFourth, article('2031-05-01', '2031-05-04'))).toBe('perhaps written-before');
  });

  test('may have been, when nobody knows its day', () => {
    expect(decide(onFourth, article(null, null))).toBe('perhaps written-before');
  });

  test('was not, when it covers the day', () => {
    expect(decide(onFourth, article('2031-05-01', '2031-05-09', { earliest: '2031-05-04' }))).toBe('covers-day');
  });

  test('is not called so where the first day is open', () => {
    const open = { ...onFourth, first: { earliest: null, latest: '2031-05-04' } };
    expect(decide(open, article('2031-05-01', '2031-05-03'))).toBe('perhaps written-before');
  });
});

describe('an article that is out later', () => {
  test('covers the day when a passage is dated to it, and the passage is given', () => {
    const one = article('2031-05-05', '2031-05-05', { earliest: '2031-05-03' }, { earliest: '2031-05-04', statement: '0123456789' });
    expect(decideSilence(onFourth, one, false)).toMatchObject({
      kind: 'covers-day',
      certain: true,
      passages: [{ statement: '0123456789' }],
    });
  });

  test('may cover it when a passage is dated to a span around it, or by estimate', () => {
    expect(decide(onFourth, article('2031-05-09', '2031-05-09', { earliest: '2031-05-01', latest: '2031-05-08' }))).toBe(
      'perhaps covers-day',
    );
    expect(decide(onFourth, article('2031-05-09', '2031-05-09', { earliest: '2031-05-04', estimate: true }))).toBe('perhaps covers-day');
    expect(decide(said('2031-05-04', '2031-05-04', true), article('2031-05-09', '2031-05-09', {}))).toBe('perhaps covers-day');
  });

  test('covers an occasion of some days when it has one of them', () => {
    expect(decide(said('2031-05-03', '2031-05-05'), article('2031-05-09', '2031-05-09', { earliest: '2031-05-04' }))).toBe('covers-day');
  });

  test('does not cover the day when no passage is dated to it', () => {
    expect(decide(onFourth, article('2031-05-05', '2031-05-09', { earliest: '2031-05-05' }))).toBe('does-not-cover-day');
  });

  test('is not judged where the claim has no day', () => {
    expect(decide(said('2031-01-01', '2031-05-04'), article('2031-06-01', '2031-06-02', { earliest: '2031-05-04' }))).toBe('undecided');
  });
});

test('an article that has the claim on another day reports it there, whatever its dates', () => {
  expect(decide(onFourth, article('2031-05-01', '2031-05-02'), true)).toBe('another-day');
});

describe('for all dates', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2031-05-01', count));
  const span = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([from, length]) => [from, addDays(from, length)] as const);
  const anyArticle = fc
    .tuple(span, fc.array(fc.tuple(span, fc.boolean()), { maxLength: 4 }))
    .map(([[from, to], passages]) =>
      article(from, to, ...passages.map(([[earliest, latest], estimate]) => ({ earliest, latest, estimate }))),
    );
  const anyAsked = fc.tuple(span, fc.boolean()).map(([[from, to], estimate]) => said(from, to, estimate));

  test('what is certain stays true whichever of its possible days the article was published on', () => {
    fc.assert(
      fc.property(anyAsked, anyArticle, (asked, one) => {
        const { earliest, latest } = one.published;
        const whole = decide(asked, one);
        if (earliest === null || latest === null || whole.startsWith('perhaps')) return;
        // An article that tells of a day before it is there announces it; then its own date decides.
        fc.pre([...one.byDay.keys()].every((day) => day <= earliest) && one.spans.every((span) => span.latest <= earliest));
        for (let on = earliest; on <= latest; on = addDays(on, 1)) {
          expect(decide(asked, { ...one, published: { earliest: on, latest: on } })).toBe(whole);
        }
      }),
    );
  });

  test('one that covers a day says which passage shows it, and each passage touches a day on which it was said', () => {
    fc.assert(
      fc.property(anyAsked, anyArticle, (asked, one) => {
        const { kind, passages } = decideSilence(asked, one, false);
        expect(passages.length > 0).toBe(kind === 'covers-day');
        for (const passage of passages) {
          expect(asked.said.some((moment) => passage.earliest <= moment.latest && moment.earliest <= passage.latest)).toBe(true);
        }
      }),
    );
  });
});
