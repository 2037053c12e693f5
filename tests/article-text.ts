import fc from 'fast-check';

/** Pieces that the rules of the text stages look at. */
const pieces = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', ' ', '\t', '  ', '\u2028', '\uFEFF', '\u00a0', '\ud800', '\udc00', '😀'],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '„', "''", '``', '`', '‚'],
  ...['.', ',', '!', '?', ':', '—', '-', '|', '*', '•', '>', '#', '(', ')', '©', '…'],
  ...[
    'By Ida Holm',
    'by ida.holm editor',
    'TALLINN —',
    'Published 3 March 2026',
    '12',
    '1. ',
    'Photo: AFP',
    'Advertisement',
    'Leave a Reply',
    'Read more',
  ],
  ...[
    'he said',
    'Mr.',
    'U.S.',
    'Sept. 4',
    'the workers',
    's',
    'An invented sentence stands here.',
    'Another one follows it.',
    'a | b | c',
    '![]() |',
  ],
);

/** Any text, from well-formed invented articles to lone surrogates. */
export const articleText = fc.oneof(
  { weight: 6, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)) },
);
