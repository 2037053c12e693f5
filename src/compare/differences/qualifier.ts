import type { SiteStatement } from '../../schema/dataset.ts';
import type { Range } from '../../schema/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ArticleText, paragraphOf, wholeOf } from './article-text.ts';
import { passageOf, toReadings, type Found } from './found.ts';
import type { Material } from './material.ts';
import { rangeAround } from './own-words.ts';
import { stemSet } from './stems.ts';
import { isBeside, wordsIn, type Word } from './words-in.ts';

/** A noun that a claim is about, with the words before it. */
interface Phrase {
  readonly article: ArticleText;
  readonly statement: SiteStatement;
  readonly noun: string;
  /** Stems of the words that say of which kind it is: "ground troops", "troops on the ground". */
  readonly qualifiers: ReadonlySet<string>;
  /** Stems of all words that describe it, those that say whose aside. */
  readonly described: ReadonlySet<string>;
  readonly range: Range;
}

const farthest = 3;
const behind = /^ (?:on|in|at|from|by) the (?<word>[\p{L}-]{1,30})(?![\p{L}-])/u;
/** Behind "to" other words may describe the noun: "contribute to real peace". */
const moves =
  /^(?:send|deploy|station|provide|put|dispatch|give|offer|contribute|move|keep|withdraw|bring|form|use|place|commit|base|supply|deliver|accept|reject)$/i;
const points = /^(?:these|those|such|this|that)$/i;

/** One claim about "ground troops" in one article and about "troops" in another: a word that says of which kind the thing is, and that no place of the other article has. */
export function findQualifiers(material: Material): Found[] {
  const { sayings, articleOf, titles, vocabulary } = material;
  return [...Map.groupBy(sayings, ({ claim }) => claim)].flatMap(([claim, own]): Found[] => {
    const title = titles.get(claim ?? '');
    if (claim === null || title === undefined) return [];
    const about = stemSet(title);
    const statements = own.flatMap((saying) => saying.statements);
    const phrases = [...new Set(statements)].flatMap((statement) => phrasesIn(statement, about));
    return [...Map.groupBy(phrases, ({ noun }) => noun)].flatMap(([noun, same]): Found[] => {
      const qualifiers = new Set(same.flatMap((phrase) => [...phrase.qualifiers]));
      return [...qualifiers].flatMap((qualifier) => found(claim, title, noun, qualifier, same));
    });
  });

  function found(claim: string, title: string, noun: string, qualifier: string, same: readonly Phrase[]): Found[] {
    const wide = same.filter(({ qualifiers }) => qualifiers.has(qualifier));
    const having = new Set(wide.map(({ article }) => article));
    const described = new Set(wide.flatMap((phrase) => [...phrase.described]));
    const without = same.filter(
      (phrase) =>
        !having.has(phrase.article) &&
        // Another description may say the same.
        phrase.described.isSubsetOf(described) &&
        !isNamedBeside(phrase, qualifier),
    );
    if (without.length === 0) return [];
    // One place of an article is enough: it is not about one utterance.
    const shown = [...Map.groupBy([...wide, ...without], ({ article }) => article).values()].flatMap(fullest);
    return [
      {
        kind: 'scope',
        key: `${claim} ${qualifier} ${noun}`,
        title: `Which kind: ${title}`,
        claim,
        speaker: null,
        say: { how: 'list' },
        readings: toReadings(
          shown.map(({ article, statement, range }) => ({
            reading: having.has(article) ? qualifier : '',
            label: article.text.slice(range.start, range.end),
            passage: passageOf(article, rangeAround(statement, [range]), [range], statement),
          })),
        ),
      },
    ];
  }

  function phrasesIn(statement: SiteStatement, about: ReadonlySet<string>): Phrase[] {
    const article = articleOf(statement);
    const end = wholeOf(statement).end;
    return statement.content.flatMap((span) => {
      const words = wordsIn(span);
      return words.flatMap((word, index): Phrase[] => {
        const noun = stemOf(word.text);
        if (noun === '' || /^\p{Lu}/u.test(word.text) || !(about.has(noun) || vocabulary.isThing(word.text))) return [];
        let first = index;
        while (index - first < farthest && isBeside(article.text, words[first - 1], words[first]) && isDescribing(words[first - 1], about))
          first--;
        const before = words[first - 1];
        if (points.test(before?.text ?? '') || !isHead(article.text, word, words[index + 1])) return [];
        const own = words.slice(first, index).map(({ text }) => text);
        const after = behind.exec(article.text.slice(word.end, Math.min(end, word.end + 50)));
        const place = after?.groups?.['word'];
        const added = place !== undefined && vocabulary.isQualifier(place) ? [place] : [];
        // What is given or sent has a difference of its own.
        const telling = [...own, ...added].filter(
          (text) => vocabulary.isQualifier(text) && vocabulary.means(`${text} ${word.text}`).length === 0,
        );
        const other = before && isBeside(article.text, before, words[first]) && !isVerb(before, words[first - 2]) ? [before.text] : [];
        const described = [...own, ...added, ...other].filter((text) => !isCircle(text)).map(stemOf);
        return [
          {
            article,
            statement,
            noun,
            qualifiers: new Set(telling.map(stemOf)),
            described: new Set(described.filter((stem) => stem !== '')),
            range: { start: words[first]?.start ?? word.start, end: word.end + (added.length > 0 ? (after?.[0].length ?? 0) : 0) },
          },
        ];
      });
    });
  }

  function isDescribing(word: Word | undefined, about: ReadonlySet<string>): boolean {
    if (word === undefined) return false;
    return vocabulary.isQualifier(word.text) || isCircle(word.text) || (about.has(stemOf(word.text)) && !isDeed(word.text));
  }

  /** "Western", "foreign": words of scope. */
  function isCircle(text: string): boolean {
    return vocabulary.isScope(text) || /^\p{Lu}/u.test(text);
  }

  /** What stands beside the statement may belong to it. */
  function isNamedBeside({ article, statement, noun }: Phrase, qualifier: string): boolean {
    const words = wordsIn({ start: 0, text: paragraphOf(article, statement) }).map(({ text }) => stemOf(text));
    return words.some((word, at) => word === noun && words.slice(Math.max(0, at - farthest), at + farthest + 1).includes(qualifier));
  }
}

/** Of one article the place with most words. */
function fullest(phrases: readonly Phrase[]): Phrase[] {
  return phrases.toSorted((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start)).slice(0, 1);
}

/** In "security assurances" security is none of its own; behind a plural begins what it does. */
function isHead(text: string, noun: Word, next: Word | undefined): boolean {
  if (/[^s]s$/.test(noun.text) || next === undefined || !isBeside(text, noun, next)) return true;
  return stemOf(next.text) === '' || isDeed(next.text);
}

/** "Sending", "to send", "will send". */
function isVerb(word: Word, before: Word | undefined): boolean {
  if (/ing$/.test(word.text) || /^(?:will|would|could|can|may|might|must|shall|should|not|never)$/i.test(before?.text ?? '')) return true;
  return /^to$/i.test(before?.text ?? '') && moves.test(word.text);
}

function isDeed(word: string): boolean {
  return /(?:ing|ed)$/.test(word);
}

/** '' for a small word. */
function stemOf(word: string): string {
  return contentWords(word)
    .map(({ stem }) => stem)
    .join('');
}
