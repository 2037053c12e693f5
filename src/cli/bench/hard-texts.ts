const sentence = 'The minister said on Friday that the bridge would not be built, and the mayor agreed with him. ';
const line = 90_000;

/** Texts that make a careless reader slow, by what they are made of; all invented. */
export const hardTexts: Readonly<Record<string, string>> = {
  'a line of 1,000,000 characters': sentence.repeat(Math.ceil(1_000_000 / sentence.length)),
  'a line of 90,000 characters': sentence.repeat(Math.floor(line / sentence.length)),
  '50,000 short lines': Array.from({ length: 50_000 }, (_, index) => `Vey said no ${index}.`).join('\n'),
  '10,000 unclosed marks in lines': Array.from({ length: 10_000 }, () => '“The ferry is late').join('\n\n'),
  '10,000 unclosed marks in a row': inLines('“The ferry '.repeat(10_000)),
  '50,000 commas': `a${','.repeat(50_000)}\n\nHe said so.`,
  '50,000 words with commas': inLines('ferry, '.repeat(50_000)),
  'marks in marks': inLines('“He said ‘she said '.repeat(5_000)),
  '45,000 apostrophes': `'`.repeat(45_000),
  'a name again and again': inLines('Ada Vey '.repeat(11_000)),
  '90,000 blanks': `${' '.repeat(line)}x\n\nHe said so.`,
  'according to, again and again': inLines('according to '.repeat(7_000)),
  '1,000,000 characters of news': `${sentence}\n\n`.repeat(Math.ceil(1_000_000 / (sentence.length + 2))),
  '2,000,000 characters of news': `${sentence}\n\n`.repeat(Math.ceil(2_000_000 / (sentence.length + 2))),
};

function inLines(text: string): string {
  return Array.from({ length: Math.ceil(text.length / line) }, (_, index) => text.slice(index * line, (index + 1) * line)).join('\n');
}
