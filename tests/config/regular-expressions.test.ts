import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

/** A pattern of the program, and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Without one of these a pattern looks at a bounded number of characters from each place: its time is linear. */
const unbounded = /[*+]|\{\d+,\}/;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') ? [join(folder, name)] : []));
}

function literalsOf(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${path}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What is built from parts while the pipeline is loaded and reads a corpus; a pattern of the corpus is one of words, not checked here. */
async function builtPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      if (typeof source === 'string' && isOurs(new Error().stack))
        found.set(`${source}/${flags}`, { source, flags, place: 'built from parts' });
      return new target(source, flags);
    },
  });
  try {
    const { compileCorpus } = await import('../../src/compile.ts');
    await compileCorpus('corpus');
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** The program itself built it, not one of its packages. */
function isOurs(stack = ''): boolean {
  const [, , caller = ''] = stack.split('\n');
  return /\/src\/\w/.test(caller) && !caller.includes('node_modules');
}

async function slowOnes(patterns: readonly Pattern[]): Promise<string[]> {
  const wanted = patterns.filter(({ source }) => unbounded.test(source));
  const verdicts = await Promise.all(
    wanted.map(async ({ source, flags, place }) => {
      // Where the proof would take too long the checker tries texts at random: the same ones in every run.
      const verdict = await check(source, flags, { timeout: 20_000, randomSeed: 1 });
      return verdict.status === 'safe' ? [] : [`${place} /${source}/${flags} is ${verdict.status}`];
    }),
  );
  return verdicts.flat();
}

describe('the time of a regular expression grows with its text, not faster:', () => {
  let literals: Pattern[];
  let built: Pattern[];
  beforeAll(async () => {
    literals = filesOf('src').flatMap(literalsOf);
    built = await builtPatterns();
  });

  test('the checker finds what is slow', async () => {
    const slow = String.raw`((?:[A-Z][a-z]+\s?)+)said`;
    expect(await slowOnes([{ source: slow, flags: '', place: 'here' }])).toEqual([`here /${slow}/ is vulnerable`]);
  });
  test('those that stand in the program', { timeout: 120_000 }, async () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(await slowOnes(literals)).toEqual([]);
  });
  test('those that are built from parts', { timeout: 120_000 }, async () => {
    expect(built.length).toBeGreaterThan(10);
    expect(await slowOnes(built)).toEqual([]);
  });
});
