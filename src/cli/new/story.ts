import { mkdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { writeNew } from './write-new.ts';

/** Write a folder for another story: one that builds at once, with everything an editor may fill in later. False when one is there. */
export async function newStory(folder: string): Promise<boolean> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  const shown = relative('.', folder) || '.';
  const written = await Promise.all(
    Object.entries(filesOf(basename(folder), shown)).map(([name, text]) => writeNew(join(folder, name), text)),
  );
  if (!written.some(Boolean)) return false;
  process.stdout.write(
    `${shown} is made. Add articles with \`CORPUS=${shown} npm run new -- FILE…\`, then see them with \`CORPUS=${shown} npm start\`.\n`,
  );
  return true;
}

function filesOf(name: string, shown: string): Record<string, string> {
  const title = name.replaceAll(/[-_]+/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    'story.yaml': `title: ${JSON.stringify(title)}
deck: Who said what, when, in which words, in which article.
# What makes an article's own words count as about the story, one pattern a line. Without any, its own words count where
# another article has them too. A word, \`strike*\` for any ending, \`port|harbour\` for either, \`port + closed\` for both.
topic: []
# Who is told of a mistake: a mail address, or an issue tracker's address with {title} and {body} in it.
# report: editor@example.org
`,
    'speakers.yaml': `# Who speaks. The program finds names by itself and joins their spellings; list whom it gets wrong.
# - id: ada-vey
#   name: Ada Vey
#   kind: person # or body, state, group, document, medium
#   aliases: [Adda Vey]
#   roles: [mayor]
[]
`,
    'codebook.yaml': `# Claims. The program proposes them; \`npm run claims -- --write\` puts its proposals here to start from.
# - id: no-bridge
#   title: There will be no bridge
#   counts: Says that no bridge will be built.
#   patterns: [no + bridge]
[]
`,
    'events.yaml': `# Occasions at which things were said. The program proposes them from shared days.
# - id: council-meeting
#   title: Meeting of the council
#   date: '2031-05-04'
#   phrases: [council meeting]
[]
`,
    'README.md': `# ${title}

Articles lie in \`articles/\`, one text file each, as published. Nothing else has to be there.
\`CORPUS=${shown} npm start\` builds and serves the site; \`CORPUS=${shown} npm run check\` lists what is open.
What a person decides goes into the YAML files, and into \`reviews/\` for single statements.
`,
  };
}
