import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listedSpeakers, readMarked, resolveIn, resolveMarked } from './speakers-fixture.ts';

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/speakers/${name}.txt`, import.meta.url), 'utf8');
}

/** The cases of one fixture file: a title line `== …`, then a text with marked sources. */
function casesOf(name: string): { readonly title: string; readonly marked: string }[] {
  return readFixture(name)
    .split(/^== /m)
    .slice(1)
    .map((part) => ({ title: part.slice(0, part.indexOf('\n')), marked: part.slice(part.indexOf('\n') + 1).trim() }));
}

for (const name of ['names', 'bodies', 'pronouns-and-roles']) {
  describe(name, () => {
    test.for(casesOf(name))('$title', ({ marked }) => {
      const { sources } = readMarked(marked);
      expect(sources.length).toBeGreaterThan(0);
      const found = resolveMarked(marked).map(({ resolved }) => resolved.actor ?? resolved.name ?? 'nobody');
      expect(found.map((who, index) => `${sources[index]?.words ?? ''} → ${who}`)).toEqual(
        sources.map(({ words, who }) => `${words} → ${who}`),
      );
    });
  });
}

describe('articles', () => {
  const lines = readFixture('articles')
    .split('\n')
    .filter((line) => line.includes(' → '));
  const files = new Set(lines.map((line) => line.split(' ')[0] ?? ''));
  test.for([...files])('every source of %s leads to the speaker its readers found', (file) => {
    const folder = file.startsWith('h') ? '../practice' : '../../corpus/articles';
    const text = readFileSync(new URL(`${folder}/${file}.txt`, import.meta.url), 'utf8');
    const expected = lines.filter((line) => line.startsWith(`${file} `));
    const sources = expected.map((line) => {
      const [, start = '', words = ''] = /^\S+ (\d+) (.*) → .*$/.exec(line) ?? [];
      return { start: Number(start), words };
    });
    for (const { start, words } of sources) expect(text.slice(start, start + words.length)).toBe(words);
    const found = resolveIn(text, sources).map(({ resolved }) => resolved.actor ?? resolved.name ?? 'nobody');
    expect(found.map((who, index) => `${file} ${sources[index]?.start ?? ''} ${sources[index]?.words ?? ''} → ${who}`)).toEqual(expected);
  });
});

describe('the record of a speaker', () => {
  test('keeps the words of the source as evidence and says how they lead to the speaker', () => {
    const resolved = resolveMarked(
      '[[President Donald Trump → trump]] spoke. [[Mr. Trump → trump]] left. [[He → trump]] waved. [[The US president → trump]] sat. [[Moscow → russia]] slept. [[Two aides → x]] ate.',
    ).map((one) => one.resolved);
    expect(resolved.map(({ via, span }) => `${span?.text ?? ''}: ${via ?? 'open'}`)).toEqual([
      'President Donald Trump: name',
      'Mr. Trump: title',
      'He: pronoun',
      'The US president: role',
      'Moscow: metonym',
      'Two aides: unnamed',
    ]);
  });

  test('is empty save for the words where they lead to nobody', () => {
    const [resolved] = resolveMarked('[[She → nobody]] said no.').map((one) => one.resolved);
    expect(resolved).toEqual({ actor: null, name: null, span: { start: 0, end: 3, text: 'She' }, via: null });
  });

  test('is the article for its own voice and nobody for a quotation that stands alone', () => {
    const found = resolveMarked('[[Putin → putin]] spoke.', (attribution) => [
      { ...attribution, form: 'narrated', source: null },
      { ...attribution, source: null },
    ]);
    expect(found.map(({ resolved }) => resolved)).toEqual([
      { actor: 'article', name: null, span: null, via: 'article' },
      { actor: null, name: null, span: null, via: null },
    ]);
  });

  test('passes on to a quotation that goes on without a cue', () => {
    const found = resolveMarked('[[Putin → putin]] spoke.', (attribution) => [
      attribution,
      { ...attribution, source: null, inheritsFrom: 0 },
      { ...attribution, source: null, inheritsFrom: 1 },
    ]);
    expect(found.map(({ resolved }) => `${resolved.actor ?? ''} ${resolved.via ?? ''}`)).toEqual([
      'putin name',
      'putin inherited',
      'putin inherited',
    ]);
  });
});

test('names come from the text alone where nobody is listed', () => {
  const found = resolveMarked(
    '[[President Emmanuel Macron → x]] spoke. [[Macron → x]] left. [[He → x]] waved. [[Moscow → x]] slept.',
    undefined,
    [],
  );
  expect(found.map(({ resolved }) => `${resolved.actor ?? 'unlisted'}: ${resolved.name ?? ''}`)).toEqual([
    'unlisted: Emmanuel Macron',
    'unlisted: Emmanuel Macron',
    'unlisted: Emmanuel Macron',
    'unlisted: Moscow',
  ]);
});

test('every id that the speakers file refers to is in it', () => {
  const ids = listedSpeakers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = listedSpeakers.flatMap(({ of, members }) => [...(of === undefined ? [] : [of]), ...members]);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});
