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

for (const name of ['names', 'short-names', 'local-speakers', 'bodies', 'pronouns-and-roles', 'wider-nouns', 'focus']) {
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

  test('names each of several who say it together, by the words that are theirs', () => {
    const members = (marked: string) =>
      resolveMarked(marked).map(({ resolved }) => resolved.members?.map(({ actor, name, span }) => [actor ?? name, span?.text]));
    expect(members('[[Putin and Kremlin spokesperson Dmitry Peskov → x]] refused. [[Putin → x]] left.')).toEqual([
      [
        ['putin', 'Putin'],
        ['peskov', 'Kremlin spokesperson Dmitry Peskov'],
      ],
      undefined,
    ]);
    expect(members('[[the UK, France, and European allies → x]] pledged it.')).toEqual([
      [
        ['united-kingdom', 'the UK'],
        ['france', 'France'],
        ['european-allies', 'European allies'],
      ],
    ]);
    expect(members('[[Jane Roe, the army minister, and the chief of staff, Gen John Doe, → x]] agreed.')).toEqual([
      [
        ['Jane Roe', 'Jane Roe, the army minister'],
        ['John Doe', 'the chief of staff, Gen John Doe'],
      ],
    ]);
    // A number of nations does not name its members.
    expect(members('[[26 nations → x]] agreed.')).toEqual([undefined]);
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

describe('the chain of a statement inside another', () => {
  /** Every source says all that follows it in its sentence. */
  const nested = (marked: string) => {
    const { text } = readMarked(marked);
    return resolveMarked(marked, (attribution) => {
      const content = { start: attribution.content[0]?.start ?? 0, end: text.length - 1 };
      return [{ ...attribution, content: [content] }];
    }).map(({ resolved }) => `${resolved.name ?? 'nobody'}: ${(resolved.chain ?? []).map((one) => one.text).join(' > ')}`);
  };

  test('names who passed it on, outermost first', () => {
    expect(nested('[[The Portsmith Herald → x]] reported that [[two officials → x]] said that [[Macron → x]] warned of the ice.')).toEqual([
      'Portsmith Herald: ',
      'two officials: The Portsmith Herald',
      'Emmanuel Macron: The Portsmith Herald > two officials',
    ]);
  });

  test('names who quotes', () => {
    const text = 'Emmanuel Macron quoted [[the engineer → x]] as saying that the ice was thin.';
    const [one] = resolveMarked(text, (attribution) => [{ ...attribution, cue: { start: 16, end: 22 } }]);
    expect(one?.resolved.chain?.map((span) => span.text)).toEqual(['Emmanuel Macron']);
  });

  test('is not there where nobody stands between', () => {
    const found = resolveMarked('[[Macron → x]] spoke. [[Starmer → x]] left.');
    expect(found.map(({ resolved }) => 'chain' in resolved)).toEqual([false, false]);
  });
});

test('a quotation in a paragraph of its own goes on with nobody', () => {
  const read = (gap: string) =>
    resolveMarked(`[[Putin → putin]] spoke of the ice.${gap}“The ice is thick.”`, (attribution) => {
      const start = attribution.clause.end + gap.length + 1;
      return [attribution, { ...attribution, source: null, inheritsFrom: 0, content: [{ start, end: start + 5 }] }];
    }).at(-1)?.resolved.actor;
  expect(read(' ')).toBe('putin');
  expect(read('\n\n')).toBe(null);
});

test('whoever is asked by name is who answers', () => {
  const text = '[[Andrea Fusco → x]] asked Corey Banner if it was time. “No,” [[he → x]] CUE.';
  const answer = (words: string) =>
    resolveMarked(text.replace('CUE', words), (attribution) => {
      const start = attribution.content[0]?.start ?? 0;
      return [{ ...attribution, cue: { start: start + 1, end: start + 1 + words.length } }];
    }).at(-1)?.resolved.name;
  expect(answer('replied')).toBe('Corey Banner');
  expect(answer('wrote')).toBe('Corey Banner');
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
