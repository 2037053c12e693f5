import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './separate-build.ts';

/** Invented, with its town, its mayor and its bridge: one saying of one day, as seven articles give it. */
const sayings = [
  'Mayor Ada Vey said on 5 May 2031: “We shall close the old bridge at midnight, under any pretext.”',
  'Mayor Ada Vey said on 5 May 2031: “We will close the old bridge at midnight, for good.” Mayor Ada Vey said on 5 May 2031 that no ferry would run.',
  'Mayor Ada Vey said on 5 May 2031 that the town would close the rusty old bridge at midnight.',
  'Mayor Ada Vey said on 5 May 2031 that the old bridge would be closed at midnight, despite the fair.',
  'Mayor Ada Vey said on 5 May 2031 that an old bridge would be closed about midnight.',
  'Mayor Ada Vey said on 5 May 2031 that the old bridge would close at midnight.',
  'Mayor Ada Vey said on 5 May 2031: “Tolls will be paid back to all who hold a ticket of this year.” Mayor Ada Vey said on 5 May 2031 that the old bridge would be closed towards midnight.',
];

const wire =
  'The council of Ostrand met behind closed doors for most of the day and left by the back stairs. Painters had waited for the plan since ' +
  'autumn, and the rope makers of the lower town have asked for a smaller crossing beside the mill. The fair opens on the first Sunday after ' +
  'the works begin, as it has done for forty years, with music on both banks and a market in the yard of the old mint.';

/** Writes the corpus and gives its folder. The last two articles are largely one text. */
export function writeWordingsCorpus(): string {
  const folder = join(temporaryFolder(), 'corpus');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  sayings.forEach((saying, index) => {
    const text = `Bridge notes ${index + 1}\n\n${index + 6} May 2031\n\n${saying}\n\n${index > 4 ? `${wire}\n` : ''}`;
    writeFileSync(join(folder, `articles/bridge-${index + 1}.txt`), text);
  });
  writeFileSync(
    join(folder, 'codebook.yaml'),
    '- { id: bridge-closes, title: The bridge closes, counts: Says that the bridge closes., patterns: [bridge + clos*] }\n',
  );
  writeFileSync(join(folder, 'speakers.yaml'), '- { id: vey, name: Ada Vey, kind: person, gender: female, roles: [mayor] }\n');
  return folder;
}
