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

interface Hostile {
  readonly text: string;
  /** In the list of texts. */
  readonly index: number;
}

/** Two texts an article: each article more makes several pages more. */
const pairs: readonly Hostile[][] = [
  ...Map.groupBy(
    hostileTexts.map((text, index) => ({ text, index })),
    ({ index }) => Math.floor(index / 2),
  ).values(),
];

/** An invented article with its hostile texts in every place. Every third one prints no headline, byline and day. */
function articleOf(texts: readonly Hostile[], place: number): string {
  const [first, second = first] = texts.map(({ text }) => text);
  const head = [`${first} Mayor Harmann warns ${second} of troops`, `By ${first} Holm and ${second} Berg`, '9 February 2026'];
  const paragraphs = [...(place % 3 === 0 ? [] : head), ...texts.flatMap(bodyOf)];
  return `${paragraphs.join('\r\n\r\n')}\r\n`;
}

function bodyOf({ text, index }: Hostile): string[] {
  const name = surname(index);
  return [
    text,
    `Lotte ${name}, mayor ${text} of the harbour, said on 9 February 2026 at the harbour fair of ${name} that ${text} foreign troops would be welcome.`,
    `“No soldier ${text} of the ${name} kitchen will go hungry,” ${name} said.`,
    `“All soldiers are welcome in the ${name} kitchen,” ${name} said.`,
    `The ${text} ministry said: “${text}”`,
    `“Foreign troops ${text},” ${text} said, “would stay, and ${text}.”`,
    `According to ${text} Jansen, foreign troops ${text} would leave.`,
    `- ${text}`,
  ];
}

/** A corpus in which each hostile text stands in an article, and with `yaml` is a speaker, a claim, an occasion and in a review. */
export function writeHostileCorpus({ yaml }: { readonly yaml: boolean }): string {
  const corpus = join(temporaryFolder(), 'corpus');
  const write = (path: string, content: unknown) => {
    writeFileSync(join(corpus, path), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  };
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  mkdirSync(join(corpus, 'reviews'));
  pairs.forEach((texts, place) => {
    write(`articles/${nameOf(place)}.txt`, articleOf(texts, place));
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
  pairs.forEach((texts, place) => {
    const [first, second = first] = texts;
    write(`reviews/${nameOf(place)}.yaml`, {
      slug: idOf(place),
      ...(place % 3 === 0 && { title: first?.text }),
      published: { edtf: day, earliest: day, latest: day, because: second?.text },
      reviewed: '2026-02-10',
      corrections: texts.map(({ text, index }) => ({ at: `welcome in the ${surname(index)} kitchen`, onTopic: true, because: text })),
    });
  });
  return corpus;
}
