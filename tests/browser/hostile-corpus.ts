import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileTexts } from './hostile-texts.ts';
import { temporaryFolder } from './separate-build.ts';

/** File names and ids that are keys of every object. */
const keys = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', "it's 100 % & more #1"];
const letters = 'abcdefghij';
const surname = (index: number) => `Harm${letters[Math.floor(index / 10)] ?? ''}${letters[index % 10] ?? ''}sen`;
const nameOf = (index: number) => keys[index] ?? `invented-${index}`;
const idOf = (index: number) =>
  nameOf(index)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** An invented article with a hostile text in every place. Every third one prints no headline, byline and day. */
function articleOf(hostile: string, index: number): string {
  const head = [`${hostile} Mayor ${surname(index)} warns ${hostile} of troops`, `By ${hostile} Holm`, '9 February 2026', `${hostile}`];
  const body = [
    `Lotte ${surname(index)}, mayor ${hostile} of the harbour, said on 9 February 2026 at the harbour fair of ${surname(index)} that ${hostile} foreign troops would be welcome.`,
    `“No soldier ${hostile} of the ${surname(index)} kitchen will go hungry,” ${surname(index)} said.`,
    `“All soldiers are welcome in the ${surname(index)} kitchen,” ${surname(index)} said.`,
    `The ${hostile} ministry said: “${hostile}”`,
    `“Foreign troops ${hostile},” ${hostile} said, “would stay, and ${hostile}.”`,
    `According to ${hostile} Jansen, foreign troops ${hostile} would leave.`,
    `- ${hostile}`,
  ];
  return `${[...(index % 3 === 0 ? [] : head), ...body].join('\r\n\r\n')}\r\n`;
}

/** A corpus in which each hostile text has an article of its own, and with `yaml` a speaker, a claim, an occasion and a review. */
export function writeHostileCorpus({ yaml }: { readonly yaml: boolean }): string {
  const corpus = join(temporaryFolder(), 'corpus');
  const write = (path: string, content: unknown) => {
    writeFileSync(join(corpus, path), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  };
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  mkdirSync(join(corpus, 'reviews'));
  hostileTexts.forEach((hostile, index) => {
    write(`articles/${nameOf(index)}.txt`, articleOf(hostile, index));
  });
  if (!yaml) return corpus;
  const day = '2026-02-09';
  const [first = ''] = hostileTexts;
  // JSON is YAML too.
  write('story.yaml', { title: `Story ${first}`, deck: `Deck ${first}`, note: `Note ${first}`, topic: ['troops', 'soldier*'] });
  const each = <T>(toEntry: (hostile: string, index: number, id: string) => T): T[] =>
    hostileTexts.map((hostile, index) => toEntry(hostile, index, idOf(index)));
  write(
    'speakers.yaml',
    each((hostile, index, id) => ({
      id,
      name: hostile,
      kind: 'person',
      aliases: [`Lotte ${surname(index)}`, surname(index)],
      offices: [{ title: hostile }],
    })),
  );
  write(
    'codebook.yaml',
    each((hostile, index, id) => ({ id, title: hostile, counts: hostile, patterns: [`${surname(index).toLowerCase()} kitchen`] })),
  );
  write(
    'events.yaml',
    each((hostile, index, id) => ({ id, title: hostile, date: day, place: hostile, phrases: [`harbour fair of ${surname(index)}`] })),
  );
  hostileTexts.forEach((hostile, index) => {
    write(`reviews/${nameOf(index)}.yaml`, {
      slug: idOf(index),
      ...(index % 3 === 0 && { title: hostile }),
      published: { edtf: day, earliest: day, latest: day, because: hostile },
      reviewed: '2026-02-10',
      corrections: [{ at: `welcome in the ${surname(index)} kitchen`, onTopic: true, because: hostile }],
    });
  });
  return corpus;
}
