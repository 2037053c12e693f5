import type { Block, Document, Range } from '../document.ts';
import { guestOf } from './guest.ts';
import { kickers } from './labels.ts';
import type { Rule } from './rules.ts';

/** What one of two says until the other speaks; without words where it is the one who asks. */
export interface Turn {
  readonly content: readonly Range[];
  readonly source: Range | null;
  /** The label ("Holm:"), or where the words begin. */
  readonly clause: Range;
  readonly rule: Rule;
}

interface Said {
  readonly block: number;
  /** "Q", "A", or a name. */
  readonly label: string;
  readonly labelled: Range;
  readonly words: Range;
  /** The words end in a question mark. */
  readonly asks: boolean;
}

const LABEL =
  /^(?:\*\*)?(\p{Lu}[\p{L}.’'-]{0,20}(?:(?: \p{Ll}[\p{L}’'-]{1,20}){1,3} \p{Lu}[\p{L}.’'-]{0,20})?(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3}):(?:\*\*)?\s+(?=\S)/u;
const ASKER = /^(?:q|question|interviewer|reporter|journalist|moderator|host)$/i;
const ANSWERER = /^(?:a|answer)$/i;
/** Kinds a turn can have. */
const SPOKEN = /^(?:paragraph|list-item|subhead|quote)$/;
/** So many turns each make an interview; so many questions do when nothing names the two. */
const TURNS = 2;
const QUESTIONS = 3;
const LONGEST_QUESTION = 400;

/** The turns of a printed interview, by the blocks they take; empty for any other article. */
export function findTurns({ text, blocks }: Document): ReadonlyMap<number, Turn> {
  const labelled = blocks.flatMap((block, index) => labelledTurn(block, index) ?? []);
  const named = isInterview(labelled);
  const turns = named ? labelled : questionsAndAnswers(blocks);
  const askers = askersOf(turns);
  const guest = turns.length > 0 ? guestOf(text.slice(0, blocks[turns[0]?.block ?? 0]?.start)) : undefined;
  if (!named && !guest) return new Map();
  const found = new Map<number, Turn>();
  turns.forEach((turn, i) => {
    const until = turns[i + 1]?.block ?? turn.block + 1;
    const blocksOfTurn = blocks.slice(turn.block + 1, until).filter(({ kind }) => SPOKEN.test(kind) && kind !== 'subhead');
    const content = askers.has(turn.label) ? [] : [turn.words, ...blocksOfTurn.map(({ start, end }) => ({ start, end }))];
    const source = ANSWERER.test(turn.label) ? (guest ?? null) : turn.labelled;
    for (let block = turn.block; block < until; block++)
      found.set(block, { content: block === turn.block ? content : [], source, clause: turn.labelled, rule: 'interview-turn' });
  });
  return found;
}

function labelledTurn(block: Block, index: number): Said | undefined {
  const match = SPOKEN.test(block.kind) ? LABEL.exec(block.text) : null;
  const label = match?.[1];
  if (!match || label === undefined || (kickers.has(label.toLowerCase()) && !/^[QA]$/.test(label))) return undefined;
  const start = block.start + match[0].indexOf(label);
  const labelled = { start, end: start + label.length };
  return { block: index, label, labelled, words: { start: block.start + match[0].length, end: block.end }, asks: block.text.endsWith('?') };
}

/** Two who take turns, one of whom asks. */
function isInterview(turns: readonly Said[]): boolean {
  const labels = new Map<string, number>();
  for (const { label } of turns) labels.set(label, (labels.get(label) ?? 0) + 1);
  const often = [...labels.values()].filter((count) => count >= TURNS).length;
  return often >= 2 && askersOf(turns).size > 0;
}

/** Who asks: by the label, or because most of the turns end in a question mark. */
function askersOf(turns: readonly Said[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const { label, asks } of turns) asked.set(label, (asked.get(label) ?? 0) + (asks ? 1 : -1));
  return new Set([...asked].filter(([label, more]) => ASKER.test(label) || (more >= 0 && !ANSWERER.test(label))).map(([label]) => label));
}

/** Questions that stand alone, each with an answer under it, in the first person for the most part. */
function questionsAndAnswers(blocks: readonly Block[]): Said[] {
  const pairs = blocks.flatMap((question, index) => {
    const answer = blocks[index + 1];
    const asks = SPOKEN.test(question.kind) && /^[^"“‘]{8,}\?(?:\*\*)?$/u.test(question.text) && question.text.length < LONGEST_QUESTION;
    return asks && answer?.kind === 'paragraph' && !answer.text.endsWith('?') ? [{ question, answer, index }] : [];
  });
  const own = pairs.filter(({ answer }) => /\b(?:I|I['’][a-z]{1,2}|my|me|we|our)\b/.test(answer.text) && !/[“"]/.test(answer.text));
  if (pairs.length < QUESTIONS || own.length * 3 < pairs.length * 2) return [];
  return pairs.flatMap(({ question, answer, index }) => [said(question, index, 'Q'), said(answer, index + 1, 'A')]);
}

function said({ start, end }: Block, block: number, label: string): Said {
  return { block, label, labelled: { start, end: start }, words: { start, end }, asks: label === 'Q' };
}
