import { beforeAll, expect, test } from 'vitest';
import measured from '../src/accuracy/measured.json' with { type: 'json' };
import { readSets } from '../src/accuracy/read-sets.ts';
import { toReport, type Report } from '../src/accuracy/report.ts';
import confidence from '../src/pipeline/confidence.json' with { type: 'json' };
import type { Shares } from '../src/pipeline/confidence.ts';
import { readCorpus } from '../src/read-corpus.ts';

let report: Report;
let shares: Shares;
beforeAll(async () => {
  const { corpus } = await readCorpus('corpus');
  ({ report, shares } = toReport(await readSets('.', corpus)));
});

test('the figures that the site shows are those of the program as it is: `npm run accuracy -- --write` keeps them', () => {
  expect(measured).toEqual(report);
});

test('confidence is made from the shares that the program as it is has', () => {
  expect(confidence).toEqual(shares);
});

test('what is said to be right is right about as often: per set that did not make the confidence, within a tenth', () => {
  const far = report.sets
    .filter(({ id }) => id !== 'gum')
    .flatMap(({ id, reliability }) =>
      reliability
        .filter(({ statements, confidence: promised, right }) => statements >= 30 && promised - right > 0.1)
        .map(({ from, confidence: promised, right }) => `${id} from ${from}: ${promised} promised, ${right} right`),
    );
  expect(far).toEqual([]);
});
