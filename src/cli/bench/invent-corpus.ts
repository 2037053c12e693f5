import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../text/calendar.ts';
import { claims, inventArticle, occasions, speakers } from './invent-article.ts';

/** Write a corpus of `count` invented articles about a bridge that does not exist, spread over nine months. The same count gives the same bytes. */
export async function inventCorpus(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  // JSON is YAML too.
  const write = (name: string, content: unknown) => writeFile(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
  await write('story.yaml', { title: 'The invented bridge', deck: 'All of this is invented.', topic: ['bridge', 'toll*', 'ferry'] });
  await write('speakers.yaml', speakers);
  await write('codebook.yaml', claims);
  await write('events.yaml', occasions);
  for (let place = 0; place < count; place += 1) {
    const day = addDays('2031-01-10', Math.floor((place / count) * 270));
    await writeFile(join(folder, 'articles', `${String(place).padStart(5, '0')}-invented.txt`), inventArticle(place + 1, day));
  }
}
