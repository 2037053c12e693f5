import { describe, expect, test } from 'vitest';
import { dateArticle } from '../../src/pipeline/dates.ts';
import { findSaidOn } from '../../src/pipeline/said-on.ts';
import type { StoryEvent } from '../../src/schema/corpus.ts';
import { attributedOf, documentOf } from '../invented-article.ts';

// All texts, speakers and occasions are invented.
type Row = readonly [actor: string, cue: string, content: string, form?: 'narrated'];
const given = { edtf: '2026-02-06', earliest: '2026-02-06', latest: '2026-02-06', because: 'invented' };
const fair: StoryEvent = { id: 'fair', title: 'Harbour fair', date: '2026-02-03', phrases: ['harbour fair'], speakers: ['kask'] };

/** When the statements of an article of Friday, 6 February 2026, were said. */
function saidOn(text: string, rows: readonly Row[], events: readonly StoryEvent[] = []) {
  const doc = documentOf(text);
  const attributed = rows.map(([actor, cue, content, form]) => attributedOf(doc, actor, cue, content, form));
  return findSaidOn(doc, attributed, dateArticle(doc, { given, events }), events).map((item) => item.saidOn?.edtf ?? null);
}

describe('the words beside the cue', () => {
  test.for<readonly [string, Row, string | null]>([
    ['Kask said on Tuesday that the ships would stay.', ['kask', 'said', 'the ships would stay'], '2026-02-03'],
    ['Kask told reporters last week that the ships would stay.', ['kask', 'told', 'the ships would stay'], '2026-01-26/2026-02-01'],
    ['Kask said that the ships would leave on Monday.', ['kask', 'said', 'the ships would leave on Monday'], null],
    ['Kask has repeatedly said that the ships would stay.', ['kask', 'said', 'the ships would stay'], null],
    ['Some asked why. Kask previously said that the ships would stay.', ['kask', 'said', 'the ships would stay'], '../2026-02-06'],
    [
      'It came a day after Kask announced that the ships would stay. The Feb. 2 talks were long.',
      ['kask', 'announced', 'the ships would stay'],
      '2026-02-02',
    ],
    ['Over the last five months Kask said that the ships would stay.', ['kask', 'said', 'the ships would stay'], null],
    ['The fair is due next week; the ships may stay, its invitation says.', ['invitation', 'says', 'the ships may stay'], null],
  ])('%s', ([text, row, expected]) => {
    expect(saidOn(`Nothing new was heard in the hall.\n\n${text}`, [row])).toEqual([expected]);
  });

  test('a month is the day of the occasion that the sentence names', () => {
    const rows: Row[] = [['roos', 'said', 'the ships would stay']];
    expect(saidOn('At the harbour fair in early February Roos said that the ships would stay.', rows, [fair])).toEqual(['2026-02-03']);
  });

  test('“later” lies between the date before it and the publication', () => {
    const text = 'On Feb. 2 they met in the hall. Kask later said that the ships would stay.';
    expect(saidOn(text, [['kask', 'said', 'the ships would stay']])).toEqual(['2026-02-02/2026-02-06']);
  });
});

describe('remarks that go on', () => {
  const first: Row = ['kask', 'said', 'the ships would stay'];

  test('keep their day in the paragraph and are an estimate beyond it', () => {
    const text = 'Kask said on Tuesday that the ships would stay. He added that it was late.\n\nKask argued that it was costly.';
    const rows: Row[] = [first, ['kask', 'added', 'it was late'], ['kask', 'argued', 'it was costly']];
    expect(saidOn(text, rows)).toEqual(['2026-02-03', '2026-02-03', '2026-02-03~']);
  });

  test('do not reach what has been said at some time', () => {
    const text = 'Kask said on Tuesday that the ships would stay.\n\nNobody answered.\n\nKask has argued that it was costly.';
    expect(saidOn(text, [first, ['kask', 'argued', 'it was costly']])).toEqual(['2026-02-03', null]);
  });

  test('end where the text goes to another place', () => {
    const text =
      'Kask said on Tuesday that the ships would stay.\n\nThe talks began on Monday. Back in Tallinn, the row went on. Kask argued on and on that it was costly.';
    expect(saidOn(text, [first, ['kask', 'argued', 'it was costly']])).toEqual(['2026-02-03', null]);
  });

  test('are not those of somebody else', () => {
    const text = 'Kask said on Tuesday that the ships would stay. On Feb. 2 they had met.\n\nRoos argued that it was costly.';
    expect(saidOn(text, [first, ['roos', 'argued', 'it was costly']])).toEqual(['2026-02-03', null]);
  });

  test('take an answer with them', () => {
    const text = 'Kask said on Tuesday that the ships would stay. Roos replied that it was costly.';
    expect(saidOn(text, [first, ['roos', 'replied', 'it was costly']])).toEqual(['2026-02-03', '2026-02-03']);
  });

  test('do not date what others are reported to say inside them', () => {
    const text = 'Kask said on Tuesday that Roos wanted the ships to stay.';
    const rows: Row[] = [
      ['kask', 'said', 'Roos wanted the ships to stay'],
      ['roos', 'wanted', 'the ships to stay'],
    ];
    expect(saidOn(text, rows)).toEqual(['2026-02-03', null]);
  });
});

describe('occasions', () => {
  test('a speaker of an occasion of the article spoke there', () => {
    const text = 'The harbour fair was long.\n\nKask said that the ships would stay.\n\nRoos said that it was costly.';
    const rows: Row[] = [
      ['kask', 'said', 'the ships would stay'],
      ['roos', 'said', 'it was costly'],
    ];
    expect(saidOn(text, rows, [fair])).toEqual(['2026-02-03', null]);
  });

  test('what follows an occasion lies between it and the publication', () => {
    const text = 'Following a call at the harbour fair, Roos said that it was costly.';
    expect(saidOn(text, [['roos', 'said', 'it was costly']], [fair])).toEqual(['2026-02-03/2026-02-06']);
  });

  test('an occasion of long before is another one of its kind', () => {
    const past = { ...fair, date: '2025-02-03' };
    expect(
      saidOn('The harbour fair was long. Kask said that the ships would stay.', [['kask', 'said', 'the ships would stay']], [past]),
    ).toEqual([null]);
  });
});

describe('news of the day', () => {
  test('in the perfect in the first paragraph is of the publication', () => {
    expect(saidOn('Kask has warned that the ships would stay.', [['kask', 'warned', 'the ships would stay']])).toEqual(['2026-02-06~']);
  });

  test('a headline is dated by the article below it', () => {
    const text = 'Kask: the ships will stay\n\nKask said on Tuesday that the ships would stay in the harbour of Tallinn.';
    const rows: Row[] = [
      ['kask', '', 'the ships will stay'],
      ['kask', 'said', 'the ships would stay in the harbour'],
    ];
    expect(saidOn(text, rows)).toEqual(['2026-02-03', '2026-02-03']);
  });
});

describe('the article’s own voice', () => {
  test.for<readonly [string, string, string | null]>([
    ['The paper was signed at the harbour fair in Tallinn.', 'The paper was signed', '2026-02-03'],
    ['The paper was signed at the harbour fair. The document outlines nine points.', 'The document outlines nine points', '2026-02-03'],
    ['The ships left the harbour on Tuesday.', 'The ships left the harbour on Tuesday', '2026-02-03'],
    ['The ships will leave the harbour on 20 March.', 'The ships will leave the harbour on 20 March', null],
    ['The ships are a burden for the town.', 'The ships are a burden for the town', '2026-02-06'],
  ])('%s', ([text, content, expected]) => {
    expect(saidOn(text, [['article', '', content, 'narrated']], [fair])).toEqual([expected]);
  });
});

describe('a date belongs to its own verb', () => {
  test.for<readonly [string, Row, string | null]>([
    ['Kask, who came to Tallinn on Wednesday, said that the ships would stay.', ['Kask', 'said', 'the ships would stay'], null],
    [
      'Kask, who led the port in 2024, warned last night that the ships would stay.',
      ['Kask', 'warned', 'the ships would stay'],
      '2026-02-05',
    ],
    ['Kask, who on Tuesday announced that the ships would stay, was late.', ['Kask', 'announced', 'the ships would stay'], '2026-02-03'],
    ['Kask has issued six papers since January warning that the ships would stay.', ['Kask', 'warning', 'the ships would stay'], null],
    ['In January Kask apologised after suggesting that the ships would stay.', ['Kask', 'suggesting', 'the ships would stay'], null],
  ])('%s', ([text, row, expected]) => {
    expect(saidOn(`Nothing new was heard in the hall.\n\n${text}`, [row])).toEqual([expected]);
  });

  test('and not to somebody else beside it, unless it stands in front', () => {
    const rows: Row[] = [
      ['Kask', 'said', 'the ships would stay'],
      ['Roos', 'argued', 'it was costly'],
    ];
    const behind = 'Kask said on Tuesday that the ships would stay, while Roos argued that it was costly.';
    const front = 'On Tuesday, Kask said that the ships would stay, while Roos argued that it was costly.';
    const past = 'Nothing new was heard in the hall.\n\nNobody came.\n\nNobody left.\n\n';
    expect(saidOn(past + behind, rows)).toEqual(['2026-02-03', null]);
    expect(saidOn(past + front, rows)).toEqual(['2026-02-03', '2026-02-03']);
  });
});

describe('the day of the report', () => {
  const body = 'Nothing new was heard in the hall on Friday.\n\nNobody of the council came on Thursday.\n\n';
  test.for<readonly [string, Row, string | null]>([
    ['Kask told a daily briefing that the ships would stay.', ['Kask', 'told', 'the ships would stay'], '2026-02-06'],
    ['Kask wrote at noon that the ships would stay.', ['Kask', 'wrote', 'the ships would stay'], '2026-02-06'],
    ['The ships left early on Friday, Kask said.', ['Kask', 'said', 'The ships left early on Friday'], '2026-02-06'],
    ['The ships would leave on Friday, Kask said.', ['Kask', 'said', 'The ships would leave on Friday'], null],
    ['Kask said that the ships would stay.', ['Kask', 'said', 'the ships would stay'], null],
  ])('%s', ([text, row, expected]) => {
    expect(saidOn(body + text, [row])).toEqual([expected]);
  });

  test('stands in the dateline of what was said to reporters', () => {
    const told = 'TALLINN, February 6. /AGENCY/. The ships would stay, port head Anu Kask told reporters.';
    const alone = 'TALLINN, February 6. /AGENCY/. The ships would stay, port head Anu Kask told AGENCY.';
    const row: Row = ['Anu Kask', 'told', 'The ships would stay'];
    expect(saidOn(told, [row])).toEqual(['2026-02-06']);
    expect(saidOn(alone, [row])).toEqual([null]);
  });

  test('holds for all of a live report', () => {
    const times = ['23.20 CEST', '22.05 CEST', '21.30 CEST', '20.12 CEST'].join('\n\nNothing new was heard in the hall.\n\n');
    const text = `The port live: ships may stay as talks go on\n\n${times}\n\nKask has said that the ships would stay.`;
    expect(saidOn(text, [['Kask', 'said', 'the ships would stay']])).toEqual(['2026-02-06']);
  });
});

describe('the scene of the lead', () => {
  const lead = 'The council met late on Tuesday to hear of the ships.';
  const rows: Row[] = [['Ida Kask', 'said', 'it was late']];

  test('dates what is told of it', () => {
    expect(saidOn(`${lead}\n\nIda Kask said that it was late.`, rows)).toEqual(['2026-02-03~']);
  });

  test('ends at a heading', () => {
    expect(saidOn(`${lead}\n\nIt was long.\n\nArrests outside\n\nIda Kask said that it was late.`, rows)).toEqual([null]);
  });

  test('does not hold interviews, posts, other towns or unnamed officials', () => {
    for (const words of [
      'In an interview, Ida Kask said that it was late.',
      'Ida Kask said in a post that it was late.',
      'In Tartu, Ida Kask said that it was late.',
      'Ida Kask told ETV that it was late.',
    ])
      expect(
        saidOn(
          `${lead}\n\n${words}`,
          rows.map(([actor, , content]) => [actor, words.includes('told') ? 'told' : 'said', content]),
        ),
      ).toEqual([null]);
    expect(saidOn(`${lead}\n\nOne minister said that it was late.`, [['one minister', 'said', 'it was late']])).toEqual([null]);
  });

  test('takes in a member of the group that the lead quotes', () => {
    const text = 'Councillors said on Tuesday that the ships would stay.\n\n“It was late,” said Ida Kask, who heads the council.';
    const group: Row = ['Councillors', 'said', 'the ships would stay'];
    const doc = documentOf(text);
    const attributed = [
      attributedOf(doc, group[0], group[1], group[2]),
      { ...attributedOf(doc, 'Ida Kask', 'said', 'It was late,'), form: 'direct' as const },
    ].map((item, i) => (i === 0 ? { ...item, resolved: { ...item.resolved, actor: null } } : item));
    const dating = dateArticle(doc, { given });
    expect(findSaidOn(doc, attributed, dating, []).map((item) => item.saidOn?.edtf)).toEqual(['2026-02-03', '2026-02-03~']);
  });
});

describe('one who is named only below the lead', () => {
  test('is the one of that office', () => {
    const text = 'A judge on Tuesday blocked the plan for the ships.\n\nDistrict Judge Ida Kask said that it was late.';
    expect(saidOn(text, [['Ida Kask', 'said', 'it was late']])).toEqual(['2026-02-03']);
  });

  test('is not anybody of another office', () => {
    const text = 'A judge on Tuesday blocked the plan for the ships.\n\nHarbour master Ida Kask said that it was late.';
    expect(saidOn(text, [['Ida Kask', 'said', 'it was late']])).toEqual([null]);
  });
});

test('remarks of the lead have the day that the next one of the same speaker gives', () => {
  const text = 'Kask said that the ships would stay. Kask said in a talk on Tuesday that it was late.';
  const rows: Row[] = [
    ['Kask', 'said', 'the ships would stay'],
    ['Kask', 'said', 'it was late'],
  ];
  expect(saidOn(text, rows)).toEqual(['2026-02-03~', '2026-02-03']);
});

test('remarks do not go on in another paragraph when somebody has spoken on a later day in between', () => {
  const text = [
    'Nobody of the council came to the hall.',
    'Nobody of the council left the hall.',
    'Nobody of the council slept in the hall.',
    'Kask said on Tuesday that the ships would stay.',
    'Roos said on Thursday that it was late.',
    'Kask added that it was costly.',
  ].join('\n\n');
  const rows: Row[] = [
    ['Kask', 'said', 'the ships would stay'],
    ['Roos', 'said', 'it was late'],
    ['Kask', 'added', 'it was costly'],
  ];
  expect(saidOn(text, rows)).toEqual(['2026-02-03', '2026-02-05', null]);
});

test('the sentence before has the day of the one it names', () => {
  const text = 'Nobody came.\n\nAt a shelter on Thursday, Ida Kask served dinner. “I am here,” she said.';
  expect(saidOn(text, [['Ida Kask', 'said', 'I am here,']])).toEqual(['2026-02-05']);
});

test('minutes later is the same day', () => {
  const text = 'On 9 January Kask wrote that it was bad. Roos responded 11 minutes later that it was late.';
  const rows: Row[] = [
    ['Kask', 'wrote', 'it was bad'],
    ['Roos', 'responded', 'it was late'],
  ];
  expect(saidOn(`Nobody came.\n\n${text}`, rows)).toEqual(['2026-01-09', '2026-01-09']);
});

test('nothing is dated where neither the text nor a review gives the year', () => {
  const doc = documentOf('Kask said on Tuesday that the ships would stay.');
  const [statement] = findSaidOn(doc, [attributedOf(doc, 'kask', 'said', 'the ships would stay')], dateArticle(doc), []);
  expect(statement?.saidOn).toBeNull();
});
