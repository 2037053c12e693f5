import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCorpus } from '../src/compile.ts';
import { codeStatement } from '../src/pipeline/coding.ts';
import { readCorpus } from '../src/read-corpus.ts';
import type { Corpus } from '../src/schema/corpus.ts';
import type { Gold } from '../src/accuracy/gold.ts';
import { match } from '../src/accuracy/match.ts';

/** Names of the gold that only one annotator uses → the codebook's. */
const otherNames: Readonly<Record<string, string>> = {
  'western-troops-unacceptable-to-russia': 'deployment-unacceptable',
};

test('the first claim of every core statement of the gold is the one an annotator gave it', async () => {
  const { dataset } = await compileCorpus('corpus');
  const names = (await readdir('tests/gold')).filter((name) => name.endsWith('.json'));
  const faults: string[] = [];
  for (const name of names) {
    const gold = JSON.parse(await readFile(join('tests/gold', name), 'utf8')) as Gold;
    const statements = dataset.articles.find(({ head }) => head.file === gold.file)?.statements ?? [];
    for (const [{ status, proposition }, { claims, content }] of match(gold.claims, statements).statementOf) {
      const accepted = proposition.map((id) => otherNames[id] ?? id);
      const first = claims[0] ?? 'none';
      if (status === 'core' && !accepted.includes(first)) faults.push(`${first}, not ${accepted.join(' or ')}: ${content[0]?.text ?? ''}`);
    }
  }
  expect(faults).toEqual([]);
});

describe('invented statements of other articles', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await readCorpus('corpus'));
  });
  const first = (words: string, speaker: string | null) => codeStatement(words, speaker, corpus.codebook)[0];

  test.for([
    ['warned foreign peacekeepers would become a target from their first day', 'lavrov', 'foreign-troops-legitimate-targets'],
    ['called the force an intervention under another flag', 'peskov', 'deployment-is-foreign-intervention'],
    ['never accept European contingents on the other bank', 'medvedev', 'deployment-unacceptable'],
    ['rejected the deployment of any Western force', 'kremlin', 'deployment-unacceptable'],
    ['soldiers from NATO states close to our border are a threat to Russia', 'putin', 'deployment-threatens-russia'],
    ['there will be no American troops, not now and not later', 'vance', 'us-no-ground-troops'],
    ['Washington could supply intelligence', 'rubio', 'us-may-provide-non-troop-support'],
    ['Britain would send soldiers of its own', 'starmer', 'uk-commits-contingent'],
    ['allies will send troops once a ceasefire holds', 'macron', 'allies-to-deploy-after-ceasefire'],
    ['Berlin would decide when the mandate is clear', 'merz', 'germany-undecided'],
    ['Rome would send observers, nothing more', 'meloni', 'italy-no-troops'],
    ['Moscow will use any truce to rearm', 'zelensky', 'moscow-could-exploit-ceasefire'],
  ] as const)('“%s” of %s is coded', ([words, speaker, claim]) => {
    expect(first(words, speaker)).toBe(claim);
  });

  test.for([
    ['the loss of territory is unacceptable', 'zelensky'],
    ['the proposed force is unacceptable', 'zelensky'],
    ['no soldiers will be sent', 'tusk'],
    ['the shells hit us near the border', null],
    ['Russian forces targeted the harbour', 'ukraine'],
    ['the United States and the European partners met', null],
    ['he would call President Trump on Saturday', 'zelensky'],
    ['the vaccine cut infections by 71 percent', null],
  ] as const)('“%s” of %s is none of the claims', ([words, speaker]) => {
    expect(first(words, speaker)).toBeUndefined();
  });
});
