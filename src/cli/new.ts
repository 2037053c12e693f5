import { resolve } from 'node:path';
import { newArticle } from './new/article.ts';
import { isInCorpus, newReview } from './new/review.ts';
import { newStory } from './new/story.ts';
import { readArguments } from './read-arguments.ts';
import { readSettings } from './settings.ts';

const help = `Begins something: a story, an article, a review.

  npm run new -- story DIR [FILE…]       a folder for another story, which builds at once; FILEs become its articles
  npm run new -- FILE…                   text files or saved pages become articles of the corpus; - is the standard input
  npm run new -- corpus/articles/X.txt   an article that is there already: a review of it to start from

  --name NAME  file name of the article, where there is one
  --help       print this

CORPUS=DIR takes another corpus. What is there already is left alone.
`;

const { value, positionals } = readArguments(help, [], ['name']);
const [first, ...rest] = positionals;
if (first === undefined || (first === 'story' && rest.length === 0)) {
  process.stderr.write(`Name ${first === undefined ? 'a file' : 'a folder'}.\n\n${help}`);
  process.exitCode = 1;
} else if (!(await (first === 'story' ? story(rest) : add(readSettings().corpus, positionals)))) process.exitCode = 1;

async function story([folder = '', ...files]: readonly string[]): Promise<boolean> {
  const made = await newStory(resolve(folder));
  return made && (await add(resolve(folder), files));
}

async function add(corpus: string, files: readonly string[]): Promise<boolean> {
  let done = true;
  for (const path of files) {
    const one = isInCorpus(corpus, path)
      ? newReview(corpus, path)
      : newArticle(corpus, path, files.length === 1 ? value('name') : undefined);
    done = (await one) && done;
  }
  return done;
}
