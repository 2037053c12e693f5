import { describe, expect, test } from 'vitest';
import { toArticleHeads } from '../../src/compare/article-heads.ts';
import { toDataset } from '../../src/compare/dataset.ts';
import type { Speaker } from '../../src/schema/corpus.ts';
import { datasetIndexSchema, siteArticleSchema, siteClaimSchema, siteSpeakerSchema } from '../../src/schema/dataset.ts';
import { compiled, corpus, mayor, statement } from './invented.ts';

const review = { slug: 'a-slug', formerSlugs: ['an-older-slug'], title: 'A title', reviewed: '2031-06-01', corrections: [] };

describe('articles', () => {
  test('get their sigla in order of publication, whatever order they are read in', () => {
    const read = [compiled('late', '2031-05-09'), compiled('undated', null), compiled('early', '2031-05-04')];
    const sigla = (articles: typeof read) => toArticleHeads(articles).map(({ siglum, id }) => `${siglum} ${id}`);
    expect(sigla(read)).toEqual(['A early', 'B late', 'C undated']);
    expect(sigla(read.toReversed())).toEqual(sigla(read));
  });

  test('say what their reviews corrected, field by field', () => {
    const corrections = [
      { at: 'a', saidOn: '2031-05', speaker: null, because: 'x' },
      { at: 'b', saidOn: null, because: 'x' },
      { at: 'c', drop: true as const, because: 'x' },
    ];
    const [head] = toArticleHeads([compiled('one', '2031-05-04', [], { review: { ...review, corrections } })]);
    expect(head?.review).toMatchObject({ corrections: 3, kinds: { speaker: 1, date: 2, dropped: 1 } });
  });

  test('get two letters after the twenty-sixth', () => {
    const many = Array.from({ length: 28 }, (_, index) => compiled(`article-${String(index).padStart(2, '0')}`, '2031-05-04'));
    expect(
      toArticleHeads(many)
        .map(({ siglum }) => siglum)
        .slice(24),
    ).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  test('without a headline take the title of the review, and say that it is editorial', () => {
    const [head] = toArticleHeads([compiled('one', '2031-05-04', [], { review })]);
    expect(head).toMatchObject({ title: 'A title', titleKind: 'editorial', slug: 'a-slug', formerSlugs: ['an-older-slug'] });
  });

  test('without headline and review show their first words, as nobody chose a title', () => {
    const [head] = toArticleHeads([compiled('one', '2031-05-04')]);
    expect(head).toMatchObject({
      title: 'The mayor said: “No bridge will be built.” Vey agreed.',
      titleKind: 'lead',
      slug: 'one',
      review: null,
    });
  });
});

describe('the dataset', () => {
  const articles = [
    compiled('one', '2031-05-04', [statement()], { review }),
    compiled('two', '2031-05-06', [statement({ id: 'abcdef0123' })]),
  ];
  const dataset = toDataset(corpus, articles);

  test('holds records of the published shapes', () => {
    datasetIndexSchema.parse(dataset.index);
    for (const article of dataset.articles) siteArticleSchema.parse(article);
    for (const claim of dataset.claims) siteClaimSchema.parse(claim);
    for (const speaker of dataset.speakers) siteSpeakerSchema.parse(speaker);
    expect(dataset.articles).toHaveLength(2);
  });

  test('leaves out claims that no statement has', () => {
    expect(dataset.claims.map(({ head }) => [head.id, head.sigla])).toEqual([['no-bridge', ['A', 'B']]]);
  });

  test('shows in each article who says the same elsewhere', () => {
    expect(dataset.articles.map(({ elsewhere }) => elsewhere.map(({ siglum, id }) => `${siglum} ${id}`))).toEqual([
      ['B abcdef0123'],
      ['A 0123456789'],
    ]);
  });

  test('keeps the marks that the article prints around a quote, outside its words', () => {
    expect(dataset.articles[0]?.statements[0]).toMatchObject({
      marks: [{ open: '“', close: '”' }],
      content: [{ text: 'No bridge will be built.' }],
    });
  });

  test('ties a statement to the occasion of its day at which its speaker spoke', () => {
    expect(dataset.articles[0]?.statements[0]?.event).toBe('council');
  });

  test('lists how each article names a speaker', () => {
    expect(dataset.speakers[0]?.names.map(({ siglum, text }) => `${siglum} ${text}`)).toEqual(['A The mayor', 'B The mayor']);
  });
});

describe('what several say together', () => {
  const named = (start: number, words: string) => ({ start, end: start + words.length, text: words });
  const twoOfThem = statement({
    id: 'abcdef0123',
    source: {
      actor: null,
      name: 'Ada Vey and Ida Ost',
      span: named(0, 'Mayor Vey and clerk Ida Ost'),
      via: 'name',
      members: [
        { actor: 'mayor', name: 'Ada Vey', span: named(0, 'Mayor Vey') },
        { actor: null, name: 'Ida Ost', span: named(14, 'clerk Ida Ost') },
      ],
    },
  });
  const { speakers } = toDataset(corpus, [compiled('one', '2031-05-04', [statement(), twoOfThem])]);
  const of = (id: string) => speakers.find(({ head }) => head.id === id);

  test('stands with each of them, once, and with both', () => {
    expect(speakers.map(({ head, statements }) => [head.id, statements.map(({ id }) => id)])).toEqual([
      ['mayor', ['0123456789', 'abcdef0123']],
      ['ada-vey-and-ida-ost', ['abcdef0123']],
      ['ida-ost', ['abcdef0123']],
    ]);
    expect(of('mayor')?.head).toMatchObject({ members: [], totals: { statements: 2 } });
    expect(of('ada-vey-and-ida-ost')?.head.members).toEqual(['mayor', 'ida-ost']);
  });

  test('names each of them by the words that are theirs', () => {
    expect(speakers.map(({ names }) => names.map(({ text }) => text))).toEqual([
      ['Mayor Vey', 'The mayor'],
      ['Mayor Vey and clerk Ida Ost'],
      ['clerk Ida Ost'],
    ]);
    expect(of('ida-ost')?.head).toMatchObject({ name: 'Ida Ost', kind: 'unlisted' });
  });

  test('is of its members where a person says so in a review and the article does not name them apart', () => {
    const both = { ...mayor, id: 'both', name: 'Ada Vey and the clerk', kind: 'group' as const, members: ['mayor', 'clerk'] };
    const source = { actor: 'both', name: 'Ada Vey and the clerk', span: null, via: 'review' as const };
    const ids = (group: Speaker) =>
      toDataset({ ...corpus, speakers: [mayor, group] }, [compiled('one', null, [statement({ source })])]).articles[0]?.statements[0]
        ?.members;
    expect(ids(both)).toEqual(['mayor', 'clerk']);
    // A body with a name of its own can speak without all who are in it.
    expect(ids({ ...both, aliases: ['council of Ostrand'] })).toEqual([]);
  });
});

describe('whom others speak for', () => {
  const city: Speaker = { ...mayor, id: 'ostrand', name: 'Ostrand', kind: 'state' };
  const said = (actor: string, id: string) => statement({ id, source: { actor, name: actor, span: null, via: 'name' } });
  const ids = (speakers: readonly Speaker[], ...actors: string[]) =>
    toDataset({ ...corpus, speakers: [city, ...speakers] }, [
      compiled(
        'one',
        null,
        actors.map((actor, index) => said(actor, `000000000${String(index)}`)),
      ),
    ]).speakers.map(({ head, statements }) => `${head.id} ${String(statements.length)}`);
  const clerk = { ...mayor, id: 'clerk', of: 'mayor' };
  const owned = { ...mayor, of: 'ostrand' };

  test('has a page that gathers what two or more say for it, at any remove', () => {
    expect(ids([owned, clerk], 'mayor', 'clerk')).toEqual(['ostrand 0', 'mayor 1', 'clerk 1']);
  });

  test('has none for one alone, whose page says it all', () => {
    expect(ids([owned, clerk], 'mayor')).toEqual(['mayor 1']);
  });
});

describe('speakers outside the speakers file', () => {
  const page = (source: Parameters<typeof statement>[0]) =>
    toDataset(corpus, [compiled('one', null, [statement(source)])]).articles[0]?.statements[0];

  test('get an address made from their name', () => {
    expect(page({ source: { actor: null, name: 'Ida Ost', span: null, via: 'name' } })).toMatchObject({
      speaker: 'ida-ost',
      speakerName: 'Ida Ost',
    });
  });

  test('are never taken for a listed speaker with the same id', () => {
    expect(page({ source: { actor: null, name: 'Mayor', span: null, via: 'title' } })?.speaker).toBe('mayor-unlisted');
  });

  test('who are not named are not the same in two articles', () => {
    expect(page({ source: { actor: null, name: 'two officials', span: null, via: 'unnamed' } })?.speaker).toBe('unnamed-two-officials-one');
  });

  test('who are not resolved have no page', () => {
    expect(page({ source: { actor: null, name: null, span: null, via: 'pronoun' } })?.speaker).toBeNull();
  });
});
