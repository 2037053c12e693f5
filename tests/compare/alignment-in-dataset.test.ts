import { describe, expect, test } from 'vitest';
import { codebookPhrase } from '../../src/compare/codebook-phrase.ts';
import { toDataset } from '../../src/compare/dataset.ts';
import { compiled, corpus, statement } from './invented.ts';

describe('codebookPhrase', () => {
  const claim = { patterns: ['ferry', 'bridge|causeway + clos*|shut* + -never'] };

  test('names the phrase that all texts match, with the words that stand in them', () => {
    expect(codebookPhrase(['the bridge closes', 'they shut the bridge'], claim)).toBe('bridge + clos* or shut*');
  });

  test('is absent when no phrase of it stands in all', () => {
    expect(codebookPhrase(['the bridge closes', 'a ferry'], claim)).toBeUndefined();
  });
});

test('a claim names the phrases that bring its statements in, by article, and what a person decided', () => {
  const phrased = { ...corpus, codebook: corpus.codebook.map((claim) => ({ ...claim, patterns: ['no + bridge', 'said + ferry|bridge'] })) };
  const decided = statement({ id: 'ccccccccc1', cue: null, content: [{ start: 43, end: 53, text: 'Vey agreed' }] });
  const cued = statement({ id: 'bbbbbbbbb1', content: [{ start: 20, end: 40, text: 'bridge will be built' }] });
  const [claim] = toDataset(phrased, [compiled('one', '2031-05-04'), compiled('two', '2031-05-05', [cued, decided])]).claims;
  expect(claim?.phrases).toEqual([
    { phrase: 'no + bridge', sigla: ['A'] },
    { phrase: 'said + bridge', sigla: ['B'] },
    { phrase: null, sigla: ['B'] },
  ]);
});

describe('the dataset', () => {
  const again = statement({ id: 'aaaaaaaaa2', form: 'indirect', content: [{ start: 20, end: 40, text: 'bridge will be built' }] });
  const { index, claims, speakers, articles } = toDataset(corpus, [
    compiled('one', '2031-05-04', [statement({ id: 'aaaaaaaaa1' }), again]),
    compiled('two', '2031-05-06', [statement({ id: 'bbbbbbbbb1' })]),
  ]);

  test('gives every statement its utterance, the id of the first in order of publication', () => {
    expect(articles.flatMap(({ statements }) => statements.map(({ utterance }) => utterance))).toEqual([
      'aaaaaaaaa1',
      'aaaaaaaaa1',
      'aaaaaaaaa1',
    ]);
  });

  test('names the reasons and the articles', () => {
    expect(claims[0]?.utterances).toEqual([
      {
        id: 'aaaaaaaaa1',
        statements: ['aaaaaaaaa1', 'aaaaaaaaa2', 'bbbbbbbbb1'],
        reasons: [
          { kind: 'quotation', words: ['No bridge will be built'] },
          { kind: 'words', words: ['bridge', 'built'] },
        ],
        texts: [['A'], ['B']],
      },
    ]);
  });

  test('counts what one article repeats once, and what several give once more', () => {
    const totals = { statements: 2, utterances: 1, texts: 2 };
    expect([index.totals, claims[0]?.head.totals, speakers[0]?.head.totals]).toEqual([totals, totals, totals]);
  });

  test('flags articles that are largely one text', () => {
    const prose = Array.from({ length: 90 }, (_, place) => `word${place}`).join(' ');
    const wire = ['one', 'two'].map((id) => {
      const article = compiled(id, '2031-05-04');
      const text = `${article.text}\n\n${prose}`;
      const start = article.text.length + 2;
      const blocks = [...article.record.blocks, { kind: 'paragraph' as const, start, end: text.length, text: prose, because: 'invented' }];
      return { ...article, text, record: { ...article.record, blocks } };
    });
    const { index: flagged, claims: found } = toDataset(corpus, [...wire, compiled('three', '2031-05-05')]);
    expect(flagged.articles.map(({ sameText }) => sameText?.with.map(({ siglum, share }) => `${siglum} ${share}`))).toEqual([
      ['B 1'],
      ['A 1'],
      undefined,
    ]);
    expect(found[0]?.head.totals).toEqual({ statements: 3, utterances: 1, texts: 2 });
  });
});
