import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileCorpus } from '../src/compile.ts';

const review = 'reviews/004_492ec1bd8b34a7a1.yaml';
const article = 'articles/004_492ec1bd8b34a7a1.txt';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-corpus-'));
  await cp('corpus', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Fatal findings as `file:line:column: reason | hint`, the folder's own path left out. */
async function fatalFindings(): Promise<string[]> {
  const { files, fatal } = await compileCorpus(folder);
  const messages = files.flatMap((file) => file.messages.filter((message) => message.fatal));
  expect(fatal).toBe(messages.length > 0);
  return messages.map((message) => {
    const path = relative(relative('.', folder), message.file ?? '');
    return `${path}:${message.line ?? 0}:${message.column ?? 0}: ${message.reason} | ${message.note ?? ''}`;
  });
}

async function change(name: string, edit: (text: string) => string): Promise<void> {
  await writeFile(join(folder, name), edit(await readFile(join(folder, name), 'utf8')));
}

/** The review of one article with one correction and nothing else. */
function reviewWith(correction: string): string {
  return `slug: russia-rejects-coalition\nreviewed: '2026-11-22'\ncorrections:\n  - ${correction.trim().replaceAll('\n', '\n    ')}\n    because: tried in a test\n`;
}

test('the corpus as it stands has no fatal finding', async () => {
  expect(await fatalFindings()).toEqual([]);
});

test.each(['newsroom', 'https://issues.invented.example/new', 'ftp://issues.invented.example/{title}/{body}'])(
  'an address for reports that can receive none is found at its line: %s',
  async (address) => {
    await change('story.yaml', (text) => `${text.trimEnd()}\nreport: ${address}\n`);
    const line = (await readFile(join(folder, 'story.yaml'), 'utf8')).trimEnd().split('\n').length;
    expect(await fatalFindings()).toEqual([
      expect.stringMatching(`^story\\.yaml:${line}:9: .*mail address, or an https address of an issue tracker`),
    ]);
  },
);

describe('a correction', () => {
  test('of an unknown speaker is found at the speaker', async () => {
    await writeFile(join(folder, review), reviewWith('at: will face a military response\nspeaker: nobody-known'));
    expect(await fatalFindings()).toEqual([
      `${review}:5:14: No speaker has the id \`nobody-known\`. | Use an id of \`speakers.yaml\`, or add the speaker there.`,
    ]);
  });

  test('of an unknown claim is found at the claim', async () => {
    await writeFile(join(folder, review), reviewWith('at: will face a military response\nclaim: nothing-known'));
    expect(await fatalFindings()).toEqual([
      `${review}:5:12: No claim has the id \`nothing-known\`. | Use an id of \`codebook.yaml\`, or add the claim there.`,
    ]);
  });

  test('whose words are not in the article is found at the correction', async () => {
    await writeFile(join(folder, review), reviewWith('at: words that nobody wrote\ndrop: true'));
    expect(await fatalFindings()).toEqual([
      `${review}:4:5: The words “words that nobody wrote” are not in the article. | Copy the words from the article, marks included.`,
    ]);
  });

  test('whose words stand at several places is found at the correction', async () => {
    await writeFile(join(folder, review), reviewWith('at: Western\ndrop: true'));
    const [finding, ...others] = await fatalFindings();
    expect(finding).toMatch(/^reviews\/.+:4:5: The words “Western” stand at \d+ places\. \| Add `prefix:` or `suffix:`/);
    expect(others).toEqual([]);
  });

  test('is told apart by its neighbours', async () => {
    await writeFile(
      join(folder, review),
      reviewWith('at: military intervention\nprefix: plan for foreign\nsuffix: .”\nspeaker: zakharova'),
    );
    expect(await fatalFindings()).toEqual([]);
  });

  test('whose words are in no statement says how to make one', async () => {
    await writeFile(join(folder, review), reviewWith('at: by mark.thompson\nspeaker: russia'));
    expect(await fatalFindings()).toEqual([
      `${review}:4:5: No statement holds the words “by mark.thompson”. | Add \`add: true\` with \`form\` and \`speaker\` to make it a statement.`,
    ]);
  });

  test('without a reason is not taken', async () => {
    await writeFile(join(folder, review), "slug: a\nreviewed: '2026-11-22'\ncorrections:\n  - at: x\n    drop: true\n");
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^reviews\/.+:4:5: `corrections\.0\.because`: /)]);
  });
});

describe('a dismissed difference', () => {
  const dismissing = (entry: string) =>
    writeFile(join(folder, 'differences.yaml'), `dismiss:\n  - ${entry}\n    because: tried in a test\n`);

  test('is no finding', async () => {
    await dismissing('kind: office\n    at: Dmitry Peskov');
    expect(await fatalFindings()).toEqual([]);
    const { differences } = await compileCorpus(folder);
    expect(differences.filter(({ dismissed }) => dismissed === 'tried in a test').map(({ kind }) => kind)).toEqual(['office']);
  });

  test('that is not there any more is found at the dismissal', async () => {
    await dismissing("id: '0123456789'");
    expect(await fatalFindings()).toEqual([
      'differences.yaml:2:5: The dismissal “0123456789” names no difference, or more than one. | Remove it, or take the id of the difference from its page.',
    ]);
  });

  test('that names two is found at the dismissal', async () => {
    await dismissing('kind: form\n    at: troops');
    expect(await fatalFindings()).toEqual([
      expect.stringMatching(/^differences\.yaml:2:5: The dismissal “troops” names no difference, or more than one\./),
    ]);
  });

  test('without a reason is not taken', async () => {
    await writeFile(join(folder, 'differences.yaml'), "dismiss:\n  - id: '0123456789'\n");
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^differences\.yaml:2:5: `dismiss\.0\.because`: /)]);
  });

  test('does not make the file a place for patterns that cannot be read', async () => {
    await writeFile(join(folder, 'differences.yaml'), 'conditions:\n  - { id: storm, title: during the storm, patterns: ["***"] }\n');
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^differences\.yaml:2:\d+: The pattern cannot be read: /)]);
  });
});

describe('a YAML file', () => {
  test('that cannot be read is found at its line', async () => {
    await writeFile(join(folder, 'speakers.yaml'), '- id: one\n  name: "One\n');
    expect((await fatalFindings())[0]).toMatch(/^speakers\.yaml:\d+:\d+: The YAML cannot be read: /);
  });

  test('with a field nobody knows is found at the field', async () => {
    await change('story.yaml', (text) => `${text}\nrating: 5\n`);
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^story\.yaml:\d+:1: There is no field `rating` here\. \| /)]);
  });

  test('with a key twice is found at the second', async () => {
    await change(review, (text) => `${text}slug: again\n`);
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^reviews\/.+:\d+:1: The YAML cannot be read: /)]);
  });

  test('with an id twice is found at the second', async () => {
    await change(
      'events.yaml',
      (text) => `${text}\n- id: twice\n  title: One\n  date: '2026-01-01'\n- id: twice\n  title: Two\n  date: '2026-01-01'\n`,
    );
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^events\.yaml:\d+:7: The id `twice` stands twice\./)]);
  });

  test('with a date that is none is found at the date', async () => {
    await change('events.yaml', (text) => `${text}\n- id: never\n  title: Never\n  date: '2026-02-30'\n`);
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^events\.yaml:\d+:9: `2026-02-30` is no date in EDTF\./)]);
  });

  test('with a pattern that cannot be read is found at the pattern', async () => {
    await change('story.yaml', (text) => text.replace('topic:\n', 'topic:\n  - "troops + ***"\n'));
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^story\.yaml:\d+:5: The pattern cannot be read: /)]);
  });

  test('with aliases is refused, because they could make it huge', async () => {
    await writeFile(join(folder, 'story.yaml'), 'title: &a x\ndeck: *a\ntopic: [x]\n');
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^story\.yaml:1:1: The YAML cannot be read: /)]);
  });

  test('of a review needs its article', async () => {
    await writeFile(join(folder, 'reviews/009_none.yaml'), "slug: none\nreviewed: '2026-11-22'\n");
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^reviews\/009_none\.yaml:\d+:\d+: There is no article `009_none\.txt`/)]);
  });

  test('of a review needs a slug of its own', async () => {
    await change(review, (text) => text.replace(/^slug: .*$/m, 'slug: putin-western-troops-targets'));
    expect(await fatalFindings()).toEqual([
      expect.stringMatching(/^reviews\/004.+:1:7: The slug `putin-western-troops-targets` is used by two articles\./),
    ]);
  });
});

test('a broken speakers file is the only finding, not everything that names a speaker', async () => {
  await writeFile(join(folder, 'speakers.yaml'), '- id: one\n  rating: 5\n');
  const findings = await fatalFindings();
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter((finding) => !finding.startsWith('speakers.yaml:'))).toEqual([]);
});

test('a file that cannot be read does not count as absent', async () => {
  await rm(join(folder, 'story.yaml'));
  await mkdir(join(folder, 'story.yaml'));
  expect(await fatalFindings()).toEqual([expect.stringMatching(/^story\.yaml:1:1: The file cannot be read: EISDIR/)]);
});

test('a day of publication that is none is found at the day', async () => {
  await change(review, (text) => text.replace(/latest: .*/, "latest: '2026-02-30'"));
  expect(await fatalFindings()).toEqual([expect.stringMatching(/^reviews\/.+:\d+:11: `2026-02-30` is no date in EDTF\./)]);
});

test('a former slug that another article has is found', async () => {
  await change(review, (text) => `${text}formerSlugs: [putin-western-troops-targets]\n`);
  expect(await fatalFindings()).toEqual([expect.stringMatching(/^reviews\/004.+: The slug `putin-western-troops-targets` is used/)]);
});

describe('an article file', () => {
  test('that is a link out of the corpus is refused', async () => {
    await symlink(join(process.cwd(), 'package.json'), join(folder, 'articles/005_link.txt'));
    expect(await fatalFindings()).toEqual([
      expect.stringMatching(/^articles\/005_link\.txt:1:1: The file cannot be read: it is a link that leads out/),
    ]);
  });

  test('that is a folder is found', async () => {
    await mkdir(join(folder, 'articles/005_folder.txt'));
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^articles\/005_folder\.txt:1:1: The file cannot be read: EISDIR/)]);
  });

  test('that is empty is found', async () => {
    await writeFile(join(folder, 'articles/005_empty.txt'), ' \n');
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^articles\/005_empty\.txt:1:1: The file holds no text\./)]);
  });

  test('that is not UTF-8 is found with the byte', async () => {
    await writeFile(join(folder, 'articles/005_latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    expect(await fatalFindings()).toEqual([
      expect.stringMatching(/^articles\/005_latin\.txt:1:4: The file is not valid UTF-8 \(byte 3\)\./),
    ]);
  });

  test('that is binary is found', async () => {
    await writeFile(join(folder, 'articles/005_binary.txt'), Buffer.from([0x61, 0, 0x62]));
    expect(await fatalFindings()).toEqual([expect.stringMatching(/^articles\/005_binary\.txt:\d+:\d+: The file holds NUL characters/)]);
  });
});

test('all findings come in one run', async () => {
  await writeFile(join(folder, 'articles/005_empty.txt'), '');
  await change('story.yaml', (text) => `${text}\nrating: 5\n`);
  await writeFile(join(folder, review), reviewWith('at: words that nobody wrote\ndrop: true'));
  expect(await fatalFindings()).toHaveLength(3);
});

test('a folder without articles is one finding', async () => {
  await rm(join(folder, 'articles'), { recursive: true });
  expect((await fatalFindings())[0]).toMatch(/^articles:1:1: The file cannot be read: /);
});

test('a folder with nothing but articles compiles', async () => {
  for (const name of ['reviews', 'speakers.yaml', 'codebook.yaml', 'events.yaml', 'story.yaml'])
    await rm(join(folder, name), { recursive: true });
  expect(await fatalFindings()).toEqual([]);
  const { dataset } = await compileCorpus(folder);
  expect(dataset.index.articles).toHaveLength(5);
  expect(dataset.index.articles.every((head) => head.review === null)).toBe(true);
  expect(dataset.speakers.map(({ head }) => head.name)).toContain('Vladimir Putin');
});

test('the file that was an article is still byte for byte what it was', async () => {
  expect(await readFile(join(folder, article))).toEqual(await readFile(join('corpus', article)));
});
