import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. Each article has the same frame, so that only what is said differs. */
function article(day: number, ...paragraphs: readonly string[]): string {
  return [`Ferry talks in Orrin Sound, part ${day}`, `Published ${day} March 2031`, ...paragraphs].join('\n\n');
}

async function claimsOf(...articles: readonly string[]) {
  const { dataset, fatal } = await compileFolder(Object.fromEntries(articles.map((text, index) => [`article-${index}`, text])));
  expect(fatal).toBe(false);
  return dataset.claims;
}

const ferry = 'Harbour master Ilse Brandvold said on Tuesday that the ferry to Skerry Island will resume after the quay is repaired.';

test('what two articles report of one thing said is a claim without a codebook, named by words of one of them with its speaker', async () => {
  const claims = await claimsOf(
    article(5, ferry),
    article(6, '“The Skerry Island ferry will resume once the quay has been repaired,” harbour master Ilse Brandvold said on Tuesday.'),
  );
  expect(claims).toHaveLength(1);
  const [{ head, statements, ties }] = claims as [(typeof claims)[number]];
  expect(head.counts).toBeNull();
  expect(head.sigla).toEqual(['A', 'B']);
  expect(head.id).toBe(`c-${statements[0]?.id ?? ''}`);
  const [name, words] = head.title.split(': ');
  expect(name).toBe('Ilse Brandvold');
  expect(statements.some(({ content }) => content.some(({ text }) => text.includes(words ?? '-')))).toBe(true);
  expect(ties).toMatchObject([{ statement: statements[1]?.id, with: statements[0]?.id }]);
  expect(ties[0]?.reasons.flatMap((reason) => reason.words)).toEqual(expect.arrayContaining(['ferry', 'quay']));
});

test.each([
  ['denies', 'Harbour master Ilse Brandvold said on Tuesday that the ferry to Skerry Island will not resume after the quay is repaired.'],
  ['only may be', 'Harbour master Ilse Brandvold said on Tuesday that the ferry to Skerry Island may resume after the quay is repaired.'],
  ['should be', 'Harbour master Ilse Brandvold said on Tuesday that the ferry to Skerry Island must resume after the quay is repaired.'],
])('what %s is another claim', async (_, other) => {
  expect(await claimsOf(article(5, ferry), article(6, other))).toEqual([]);
});

test('a rejected thing is another claim than the thing', async () => {
  const claims = await claimsOf(
    article(5, 'Ilse Brandvold confirmed on Tuesday that the ferry to Skerry Island was overloaded with timber lorries.'),
    article(6, 'Ilse Brandvold denied on Tuesday that the ferry to Skerry Island was overloaded with timber lorries.'),
  );
  expect(claims).toEqual([]);
});

test.each([
  ['the same', '400', '400', 1],
  ['another', '400', '600', 0],
  ['the same in words', '12', 'twelve', 1],
])('%s number: %s and %s', async (_, one, other, count) => {
  const said = (number: string) =>
    `Harbour master Ilse Brandvold said on Tuesday that the ferry to Skerry Island carried ${number} passengers without lifeboats.`;
  expect(await claimsOf(article(5, said(one)), article(6, said(other)))).toHaveLength(count);
});

test('a number may stand beside another one of another thing', async () => {
  const said = (rest: string) => `Harbour master Ilse Brandvold said on Tuesday that the council has offered 6.2 percent ${rest}.`;
  expect(await claimsOf(article(5, said('over two years')), article(6, said('over 18 months')))).toHaveLength(1);
});

test('what a codebook codes stays; what no claim has is proposed beside it, or suggested to a claim of it', async () => {
  const codebook = `- id: ferry-resumes
  title: The ferry will resume
  counts: Says that the ferry will run again.
  patterns: ['ferry + skerry + resume']
`;
  const near = 'Harbour master Ilse Brandvold said on Tuesday that the Skerry ferry will run again after the quay is repaired.';
  const bell = 'Harbour master Ilse Brandvold said on Tuesday that the old fog bell was stolen from the lighthouse by scrap dealers.';
  const { dataset } = await compileFolder({ one: article(5, ferry, bell), two: article(6, near, bell) }, { 'codebook.yaml': codebook });
  expect(dataset.claims.map(({ head }) => [head.id.slice(0, 2), head.counts === null, head.sigla])).toEqual([
    ['fe', false, ['A']],
    ['c-', true, ['A', 'B']],
  ]);
  const [, second] = dataset.articles;
  expect(second?.statements.find(({ content }) => content[0]?.text.includes('run again'))).toMatchObject({
    claims: [],
    suggested: 'ferry-resumes',
  });
});

test('the same articles in another order of files are the same claims', async () => {
  const texts = [
    article(5, ferry),
    article(6, ferry.replace('Tuesday', 'Tuesday evening')),
    article(7, ferry.replace('is repaired', 'has been repaired')),
  ];
  const ids = async (names: readonly string[]) => {
    const { dataset } = await compileFolder(Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ''])));
    return dataset.claims.map(({ head, statements }) => [head.title, statements.length]);
  };
  expect(await ids(['a', 'b', 'c'])).toEqual(await ids(['z', 'y', 'x']));
});
