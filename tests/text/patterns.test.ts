import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../src/text/fold.ts';
import { compilePattern } from '../../src/text/patterns.ts';

const matches = (pattern: string, text: string) => compilePattern(pattern)(foldWords(text));

describe('a pattern', () => {
  test.for([
    ['legitimate target*', 'They are “legitimate targets,” he said', 2],
    ['legitimate target*', 'targets that are legitimate', 0],
    ['troops + ukraine', 'In Ukraine there are no troops', 2],
    ['troops|soldiers + ukraine', 'soldiers in Ukraine', 2],
    ['troops + -american', 'American troops', 0],
    ['troops + -american', 'French troops', 1],
    ["ukraine's defenses", 'Ukraine’s defenses', 2],
    ['6,000 + troops', 'up to 6,000 troops', 2],
    ['zaporizhzhia', 'ZAPORIZHZHIA', 1],
    ['cafe', 'Café', 1],
  ] as const)('“%s” on “%s” matches %d words', ([pattern, text, words]) => {
    expect(matches(pattern, text)).toBe(words);
  });

  test.for(['', '+ troops', '***', '-troops', 'troops + ', 'a,b'])('“%s” cannot be read', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(SyntaxError);
  });

  test('takes any text in its stride', () => {
    const pattern = compilePattern('legitimate target*|troops + ukraine');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => pattern(foldWords(text)) >= 0),
      { numRuns: 2000 },
    );
  });
});
