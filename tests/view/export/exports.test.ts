import { expect, test } from 'vitest';
import { statementSchema } from '../../../src/schema/record.ts';
import { reviewLine } from '../../../src/view/about/about.ts';
import { exportClaim, exportStatement } from '../../../src/view/export/exports.ts';
import { articleLd, claimLd, speakerLd } from '../../../src/view/export/json-ld.ts';
import { articleHead, datasetIndex, secondHead, siteStatement } from '../invented-records.ts';

const site = new URL('https://example.org');
const [claim] = datasetIndex().claims;
if (!claim) throw new Error('The invented index has a claim.');

test('an exported statement holds every field of the record that extract prints', () => {
  const exported = exportStatement(siteStatement(), site);
  expect(Object.keys(exported)).toEqual(expect.arrayContaining(Object.keys(statementSchema.shape)));
});

test('an exported statement has siglum, name of the speaker and address', () => {
  expect(exportStatement(siteStatement(), site)).toMatchObject({
    siglum: 'A',
    speakerName: 'Ada Vey',
    url: 'https://example.org/articles/first-article/#s-0123456789',
  });
});

test('an exported claim names its statements', () => {
  expect(exportClaim({ head: claim, statements: [siteStatement()], phrases: [], ties: [], utterances: [] }, undefined)).toMatchObject({
    url: '/claims/no-bridge/',
    statements: ['0123456789'],
  });
});

const ld = {
  article: articleLd(
    { head: articleHead(), text: '', blocks: [], sentences: [], dates: [], statements: [siteStatement()], elsewhere: [] },
    site,
  ),
  claim: claimLd({ head: claim, statements: [siteStatement()], phrases: [], ties: [], utterances: [] }, [articleHead(), secondHead], site),
  speaker: speakerLd(
    {
      head: {
        id: 'mayor',
        name: 'Ada Vey',
        aliases: [],
        kind: 'person',
        members: [],
        of: null,
        voices: { ids: [], statements: 0 },
        offices: [{ title: 'Mayor' }],
        sigla: ['A'],
        counts: { direct: 0, mixed: 0, indirect: 1 },
        totals: { statements: 1, utterances: 1, texts: 1 },
      },
      statements: [siteStatement()],
      utterances: [],
      names: [],
    },
    site,
  ),
};

test('the data for machines name their kinds, and review nothing', () => {
  expect([ld.article['@type'], ld.claim['@type'], ld.speaker['@type']]).toEqual(['NewsArticle', 'Claim', 'Person']);
  expect(JSON.stringify(ld)).not.toContain('ClaimReview');
});

test('a claim appears in the articles that have it', () => {
  expect(ld.claim.appearance).toMatchObject([{ headline: 'No bridge' }, { headline: 'A bridge?' }]);
});

const partsOf = (changes: Parameters<typeof siteStatement>[0]) =>
  articleLd(
    { head: articleHead(), text: '', blocks: [], sentences: [], dates: [], statements: [siteStatement(changes)], elsewhere: [] },
    site,
  ).hasPart;

test('a quotation is what the article prints in marks; the rest is its sentence, which nobody spoke', () => {
  const marks = [{ open: '“', close: '”' }];
  expect(partsOf({ form: 'direct', marks })).toMatchObject([
    { '@type': 'Quotation', text: 'no bridge will be built', spokenByCharacter: { name: 'Ada Vey' }, dateCreated: '2031-05-04' },
  ]);
  const [mixed, inMarks] = partsOf({ form: 'mixed', words: 'a bridge is “not to be”' });
  expect(mixed).toMatchObject({ '@type': 'CreativeWork', text: 'The mayor said that a bridge is “not to be”.' });
  expect(mixed).not.toHaveProperty('spokenByCharacter');
  expect(inMarks).toMatchObject({ '@type': 'Quotation', text: 'not to be', spokenByCharacter: { name: 'Ada Vey' } });
  const paraphrase = partsOf({});
  expect(paraphrase).toMatchObject([{ '@type': 'CreativeWork', text: 'The mayor said that no bridge will be built.' }]);
  expect(paraphrase[0]).not.toHaveProperty('spokenByCharacter');
});

test('a day that is estimated is no date of a quotation, and has no bounds in the export', () => {
  const saidOn = { edtf: '2031-05-04~', evidence: null, via: 'event', earliest: '2031-05-04', latest: '2031-05-04' } as const;
  expect(partsOf({ form: 'direct', saidOn })[0]).not.toHaveProperty('dateCreated');
  expect(exportStatement(siteStatement({ saidOn }), site).saidOn).toEqual({ ...saidOn, earliest: null, latest: null });
  expect(exportStatement(siteStatement(), site).saidOn?.earliest).toBe('2031-05-04');
});

test('a title that the article does not print stands in brackets', () => {
  const head = articleHead({ titleKind: 'editorial' });
  expect(articleLd({ head, text: '', blocks: [], sentences: [], dates: [], statements: [], elsewhere: [] }, site)).toMatchObject({
    name: '[No bridge]',
  });
});

test('what the article says itself is nobody’s quotation', () => {
  const { hasPart } = articleLd(
    {
      head: articleHead(),
      text: '',
      blocks: [],
      sentences: [],
      dates: [],
      statements: [siteStatement({ form: 'narrated', speaker: 'article' })],
      elsewhere: [],
    },
    site,
  );
  expect(hasPart).toMatchObject([{ '@type': 'CreativeWork' }]);
  expect(hasPart[0]).not.toHaveProperty('spokenByCharacter');
});

test('a day of publication that the article does not state is left out', () => {
  const of = (published: object) => {
    const head = articleHead({ published: { ...articleHead().published, ...published } });
    return articleLd({ head, text: '', blocks: [], sentences: [], dates: [], statements: [], elsewhere: [] }, site);
  };
  expect(of({})).toMatchObject({ datePublished: '2031-05-05' });
  for (const inferred of [{ edtf: '2031-05-01/2031-05-05' }, { edtf: '2031-05-05~' }, { latest: '2031-05-11' }, { from: 'review' }]) {
    expect(of(inferred)).not.toHaveProperty('datePublished');
  }
});

test('the review of an article is said in words', () => {
  expect(reviewLine(articleHead())).toBe('reviewed on 1 June 2031: 1 statement, no corrections');
  expect(reviewLine(articleHead({ review: { on: '2031-06-01', corrections: 3, statements: 2, kinds: { dropped: 1, date: 2 } } }))).toBe(
    'reviewed on 1 June 2031: 1 statement, 3 corrections (statement dropped 1, date 2)',
  );
  expect(reviewLine(articleHead({ review: null }))).toBe('not reviewed by a person');
});
