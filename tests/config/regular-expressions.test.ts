import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, test, vi } from 'vitest';

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
  // Files before this one may have loaded it.
  vi.resetModules();
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
  const slow: string[] = [];
  // A few at a time: the checker has a time limit, and a crowded machine must not decide.
  const next = wanted.values();
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (const pattern of next) if (await isSlow(pattern)) slow.push(`${pattern.place} /${pattern.source}/${pattern.flags} is slow`);
    }),
  );
  return slow.toSorted();
}

/** Where the proof would take too long the checker tries texts at random: a pattern is slow when it is found twice. */
async function isSlow({ source, flags }: Pattern): Promise<boolean> {
  for (const randomSeed of [1, 2]) {
    const { status } = await check(source, flags, { timeout: 600_000, randomSeed });
    if (status === 'safe') return false;
  }
  return true;
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
    expect(await slowOnes([{ source: slow, flags: '', place: 'here' }])).toEqual([`here /${slow}/ is slow`]);
  });
  test('those that stand in the program', async () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(await slowOnes(literals)).toEqual([]);
  });
  test('those that are built from parts', async () => {
    expect(built.length).toBeGreaterThan(25);
    expect(await slowOnes(built)).toEqual([]);
  });
});
