import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/pipeline/blocks.ts';
import { findQuotations } from '../../src/pipeline/quotations.ts';
import { articleText } from '../article-text.ts';

const quotationsIn = (text: string) => findQuotations(text, findBlocks(text));
/** The words with their marks; one step in for each level, `~` before scare quotes, `…` behind what is not closed. */
const show = (text: string) =>
  quotationsIn(text).map(
    ({ start, end, level, scare, closed }) => '  '.repeat(level) + (scare ? '~' : '') + text.slice(start, end) + (closed ? '' : '…'),
  );

describe('quotations', () => {
  test.for([
    ['curly double marks', '“One came,” he said. “Two left.”', ['“One came,”', '“Two left.”']],
    ['straight double marks', '"One came," he said. "Two left."', ['"One came,"', '"Two left."']],
    ['British single marks', '‘One’s here,’ he said. ‘Two isn’t.’', ['‘One’s here,’', '‘Two isn’t.’']],
    ['straight single marks', "'One's here,' he said. 'Two isn't.'", ["'One's here,'", "'Two isn't.'"]],
    ['typewriter marks', "``One came,'' he said. ''Two left,'' she said.", ["``One came,''", "''Two left,''"]],
    ['guillemets', '«One came», he said.', ['«One came»']],
    ['low opening marks', '„One came and two left“, he said.', ['„One came and two left“']],
    ['marks of two kinds in one pair', '"One came,” he said. “Two left," he added.', ['"One came,”', '“Two left,"']],
    ['closing marks typed for opening ones', 'He said ”One came and two left.”', ['”One came and two left.”']],
  ] as const)('pair %s', ([, text, shown]) => {
    expect(show(text)).toEqual(shown);
  });

  test.for([
    [
      '“He said: ‘She told “no” to all of us there.’”',
      ['“He said: ‘She told “no” to all of us there.’”', '  ‘She told “no” to all of us there.’', '    “no”'],
    ],
    [
      '‘He said it twice – “not one boot” – so nobody’d go,’ she said.',
      ['‘He said it twice – “not one boot” – so nobody’d go,’', '  ~“not one boot”'],
    ],
    ['“a plan for ‘foreign harbour guards’,” he said', ['“a plan for ‘foreign harbour guards’,”', '  ~‘foreign harbour guards’']],
    ['"He said "no" to me at once," she said.', ['"He said "no" to me at once,"', '  "no"']],
    ['“‘Is it safe for my kid?’ they ask me,” he said', ['“‘Is it safe for my kid?’ they ask me,”', '  ‘Is it safe for my kid?’']],
  ] as const)('nest: %s', ([text, shown]) => {
    expect(show(text)).toEqual(shown);
  });

  test.for([
    'The workers’ rights and the bosses’ wrongs',
    "The workers' rights and the bosses' wrongs",
    'Rock ’n’ roll of the ’90s, they asked for ’em',
    "Rock 'n' roll of the '90s, they asked for 'em",
    '‘Tis the mission’s end, Britain’s, James’s and the allies’.',
    'A 6\'2" man and a 12" pipe',
    '“”',
    "''",
    'It closes here” and there’',
  ])('no quotation in %s', (text) => {
    expect(show(text)).toEqual([]);
  });

  test.for([
    ['‘The allies’ plan is dead,’ he said.', ['‘The allies’ plan is dead,’']],
    ["'The allies' plan is dead,' he said.", ["'The allies' plan is dead,'"]],
    ['‘They asked for ’em, and the job’s done,’ he said.', ['‘They asked for ’em, and the job’s done,’']],
    ['He praised ‘the guards’ and the soldiers’ families.', ['~‘the guards’']],
    ["She wrote: 'I won't,' and left the bosses' office.", ["'I won't,'"]],
    ['‘I’m goin’ home, and it’s ours,’ he said.', ['‘I’m goin’ home, and it’s ours,’']],
    ["'The port is the workers',' Holm said.", ["'The port is the workers','"]],
    ['She said: "I am 5\'10"." He laughed.', ['"I am 5\'10"."']],
    ["'The pay hasn't moved since '19,' he said.", ["'The pay hasn't moved since '19,'"]],
    ['‘40 people came,’ he said.', ['‘40 people came,’']],
  ] as const)('an apostrophe closes nothing: %s', ([text, shown]) => {
    expect(show(text)).toEqual(shown);
  });

  test.for([
    ['so-called “breakthrough” infections', true],
    ['the “Coalition of the Willing” met', true],
    ['She reads “The Invented Harbour Courier” each day', true],
    ['He called it “reassurance” for the region', true],
    ['“No,” he said.', false],
    ['He said: “No.”', false],
    ['“Never again.” That was all.', false],
    ['He wrote “not yet” on the wall', false],
    ['The guards are “as what they would be: a target” here', false],
  ] as const)('words set off inside a clause are scare quotes, said words are not: %s is %s', ([text, scare]) => {
    expect(quotationsIn(text).map((quotation) => quotation.scare)).toEqual([scare]);
  });

  test('an opening mark that nobody closes runs to the end of its block', () => {
    expect(show('First words here.\n\nHe asked: ‘What if it starts again? Nobody told us.\n\nOther words here.')).toEqual([
      '‘What if it starts again? Nobody told us.…',
    ]);
  });

  test('an opening mark that nobody closes ends before the next one of its kind', () => {
    expect(show('“One came to us. “Two left,” she said.')).toEqual(['“One came to us.…', '“Two left,”']);
  });

  test('where “he said” follows a comma, an opening mark that nobody closes ends there', () => {
    expect(show('“We lost one season and then another, Dr. Holm said. She went.')).toEqual(['“We lost one season and then another,…']);
    expect(show('“We met, she wrote to all of us in May. She went.')).toEqual(['“We met, she wrote to all of us in May. She went.…']);
  });

  test('marks opened again in the next paragraph go on with the quotation, furniture and captions between', () => {
    const text =
      '“One came to the harbour.\n\nAdvertisement\n\nA ship. Photo: Ida Holm\n\n“Two left it.\n\n“And three stayed,” he said. “Four too.”';
    expect(quotationsIn(text).map(({ closed, continues, scare }) => [closed, continues, scare])).toEqual([
      [false, undefined, false],
      [false, 0, false],
      [true, 1, false],
      [true, undefined, false],
    ]);
  });

  test('marks of another paragraph do not go on with a quotation that was closed', () => {
    expect(quotationsIn('“One came to us.”\n\n“Two left us.”').map(({ continues }) => continues)).toEqual([undefined, undefined]);
  });

  test('furniture and tables have no quotations', () => {
    expect(show('The text stands here, they say.\n\nRelated: “Five things to know about it”\n\nA | “b” | c\nD | “e” | f')).toEqual([]);
  });

  test('quotations nest, stay inside their block and hold words', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const blocks = findBlocks(text);
        const quotations = findQuotations(text, blocks);
        quotations.forEach((quotation, i) => {
          const { start, end, inner, level, continues } = quotation;
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          expect(start < inner.start || continues !== undefined).toBe(true);
          expect(start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
          const around = quotations.filter((other) => other !== quotation && other.start <= start && end <= other.end);
          expect(around).toHaveLength(level);
          expect(around.every((other) => other.inner.start <= start && end <= other.inner.end)).toBe(true);
          expect(
            quotations.every(
              (other) =>
                other.end <= start ||
                end <= other.start ||
                (other.start <= start && end <= other.end) ||
                (start <= other.start && other.end <= end),
            ),
          ).toBe(true);
          expect(continues === undefined || (continues < i && quotations[continues]?.closed === false)).toBe(true);
        });
        expect(quotations.map(({ start }) => start)).toEqual(quotations.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 10_000 },
    );
  });
});

test('a quotation in single marks runs over paragraphs that each reopen it', () => {
  const text = [
    'An invented headline here',
    "She said: 'I'm frightened, but it's his job.",
    "'He's always known. The boys' mothers are the ones I think about.",
    "'We want them home.'",
    'Nobody answered her.',
  ].join('\n\n');
  const quotations = findQuotations(text, findBlocks(text));
  expect(quotations.map(({ inner, closed, continues }) => [text.slice(inner.start, inner.end), closed, continues])).toEqual([
    ["I'm frightened, but it's his job.", false, undefined],
    ["He's always known. The boys' mothers are the ones I think about.", false, 0],
    ['We want them home.', true, 1],
  ]);
});

describe('a quotation that no later paragraph opens again', () => {
  const paragraphs = (...lines: string[]) => {
    const text = lines.join('\n\n');
    const blocks = findBlocks(`An invented headline here\n\n${text}`);
    const whole = `An invented headline here\n\n${text}`;
    return findQuotations(whole, blocks).map(({ inner, closed, continues }) => [whole.slice(inner.start, inner.end), closed, continues]);
  };

  test.for([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['„', '“'],
  ] as const)('runs to its closing mark: %s %s', ([open, close]) => {
    expect(
      paragraphs(
        `She said: ${open}We waited on the pier for them.`,
        'Nobody told us anything at all.',
        `We went home at dawn,${close} and left the room.`,
      ),
    ).toEqual([
      ['We waited on the pier for them.', false, undefined],
      ['Nobody told us anything at all.', false, 0],
      ['We went home at dawn,', true, 1],
    ]);
  });

  test('steps over captions and furniture', () => {
    expect(paragraphs('“We waited on the pier.', 'Advertisement', 'A ship. Photo: Ida Holm', 'Nobody came,” she said.')).toEqual([
      ['We waited on the pier.', false, undefined],
      ['Nobody came,', true, 0],
    ]);
  });

  test.for([
    ['Nobody came.', '“She left,” he said.'],
    ['Nobody came to the pier.', 'The boats were gone.'],
    ['Nobody came to the boys’ school.', 'The boats were gone.'],
  ])('ends with its paragraph when nothing closes it: %s', ([second, third]) => {
    expect(paragraphs('‘We waited on the pier.', second!, third!)[0]).toEqual(['We waited on the pier.', false, undefined]);
    expect(paragraphs('“We waited on the pier.', second!, third!)[0]).toEqual(['We waited on the pier.', false, undefined]);
    expect(paragraphs('“We waited on the pier.', second!, third!).every(([, , continues]) => continues === undefined)).toBe(true);
  });
});

describe('quotations of texts that hold little but marks', () => {
  test.for(['“a ', '"a ', "'a ", '‘a ', "as' b ", '‘a’ “b” ', '’ ', "'", '”', '‘“'])('ten thousand times %j', (piece) => {
    const text = piece.repeat(10_000);
    const block = { kind: 'paragraph', start: 0, end: text.length, text, because: 'the whole text' } as const;
    expect(findQuotations(text, [block]).every(({ inner }) => inner.start < inner.end)).toBe(true);
  });

  test('fifty thousand short blocks', () => {
    const text = `An invented headline\n${'“A word” here\n'.repeat(50_000)}`;
    const blocks = findBlocks(text);
    expect(findQuotations(text, blocks)).toHaveLength(50_000);
  });
});
