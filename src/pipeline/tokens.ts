import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Sentence, Token } from './document.ts';

const nlp = winkNLP(model, ['pos']);
// The package types its readers as methods.
const { pos } = nlp.its as unknown as Record<'pos', ItsFunction<string>>;
/** The tagger reads a sentence as a whole; a longer one is no sentence and is read in pieces. */
const LONGEST = 10_000;

/** The words and marks of all sentences with part of speech, in order; `text.slice(start, end)` is the token. */
export function tagTokens(text: string, sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap(({ start, end }, sentence) =>
    pieces(text, start, end).flatMap((piece) => tag(text, piece.start, piece.end, sentence)),
  );
}

function tag(text: string, start: number, end: number, sentence: number): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(start, end);
  const words = nlp.readDoc(piece).tokens();
  const values = words.out();
  const tags = words.out(pos);
  let at = 0;
  values.forEach((value, i) => {
    const from = piece.indexOf(value, at);
    if (from < 0) return;
    at = from + value.length;
    tokens.push({ start: start + from, end: start + at, text: value, pos: tags[i] ?? 'X', sentence });
  });
  return tokens;
}

function pieces(text: string, start: number, end: number) {
  const found = [];
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    found.push({ start, end: cut });
    start = cut;
  }
  return [...found, { start, end }];
}
