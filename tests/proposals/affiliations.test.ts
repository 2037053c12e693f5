import { expect, test } from 'vitest';
import { compileFolder } from './folder.ts';

/** All invented. */
const bodies = 'The Orrin Line said the ferry would stop. The Orrin Line said the quay was shut.';

async function of(sentence: string) {
  const text = (day: number, words: string) => `Orrin Sound, part ${day}\n\nPublished ${day} March 2031\n\n${words}\n`;
  const { dataset } = await compileFolder({ one: text(2, `${bodies}\n\n${sentence}`), two: text(3, `${bodies}\n\n${sentence}`) });
  return dataset.speakers.find(({ head }) => head.id === 'olaf-rendel')?.head.of;
}

test.each([
  'Olaf Rendel, spokesman for the Orrin Line, said the quay was safe.',
  'The Orrin Line’s regional director, Olaf Rendel, said the quay was safe.',
])('who speaks for a body is led to it: %s', async (sentence) => {
  expect(await of(sentence)).toBe('orrin-line');
});

test.each(['Olaf Rendel, a former director of the Orrin Line, said the quay was safe.', 'Olaf Rendel said the Orrin Line was safe.'])(
  'who does not is not: %s',
  async (sentence) => {
    expect(await of(sentence)).toBeNull();
  },
);
