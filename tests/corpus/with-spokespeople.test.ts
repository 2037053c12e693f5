import { expect, test } from 'vitest';
import { withSpokespeople } from '../../src/corpus/with-spokespeople.ts';
import type { CodebookClaim, Speaker } from '../../src/schema/corpus.ts';

/** Invented: a town, its council, the council's clerk. */
const speaker = (id: string, of?: string): Speaker => ({
  ...{ id, name: id, kind: 'body', aliases: [], metonyms: [], roles: [], offices: [], members: [] },
  ...(of === undefined ? {} : { of }),
});
const claim = (speakers: string[]): CodebookClaim => ({
  id: 'bridge',
  title: 'A bridge',
  counts: 'Says bridge.',
  patterns: ['bridge'],
  speakers,
});
const speakers = [speaker('town'), speaker('council', 'town'), speaker('clerk', 'council'), speaker('visitor')];

test('a claim of a speaker is open to everybody who speaks for it, at any remove', () => {
  expect(withSpokespeople([claim(['town'])], speakers)[0]?.speakers).toEqual(['town', 'council', 'clerk']);
});

test('a claim of anybody stays a claim of anybody', () => {
  expect(withSpokespeople([claim([])], speakers)[0]?.speakers).toEqual([]);
});

test('two who speak for one another end the search', () => {
  const circle = [speaker('one', 'two'), speaker('two', 'one')];
  expect(withSpokespeople([claim(['town'])], circle)[0]?.speakers).toEqual(['town']);
});
