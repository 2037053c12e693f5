import type { Sentence } from '../../pipeline/document.ts';
import type { Range } from '../../schema/span.ts';
import type { ArticleText } from './article-text.ts';
import { wholeOf } from './article-text.ts';
import type { Material } from './material.ts';
import { occasionsTold, type Told } from './occasions-told.ts';

/** Words of a sentence that name a paper which is signed. */
export interface Paper extends Range {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  /** Without determiner, in small letters. */
  readonly name: string;
}

const noun =
  'letter|declaration|agreement|memorandum|treaty|pact|accord|communiqu[ée]|statement|deal|document|paper|protocol|charter|resolution|contract|convention';
const phrase = String.raw`(?<name>(?:(?!and\b|or\b|the\b|an?\b)[\p{L}-]{1,30} ){0,2}?(?:${noun})(?: of (?:intent|understanding|cooperation|principles|commitment|support))?)(?![\p{L}-])`;
const signed = String.raw`(?:sign(?:ed|ing|s)?|initialled|inked|adopted|concluded)`;
const patterns = [
  new RegExp(String.raw`\b${signed} (?:an?|the|their|this|that) ${phrase}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}-])(?:an?|the|this|that) ${phrase}[^.;]{0,60}? signed(?![\p{L}-])`, 'giu'),
  new RegExp(String.raw`^(?:the|this|that) ${phrase} (?=outlin|set|sets|creat|commit|provid|foresees|calls)`, 'giu'),
];
/** Any paper is one of these. */
const general = /^(?:document|paper|text|statement|deal)$/;

/** What the articles call the paper of each occasion, in the sentences of the occasion. */
export function papersOf(material: Material): { readonly told: readonly Told[]; readonly papers: readonly Paper[] }[] {
  return occasionsTold(material).map((told) => ({
    told,
    papers: told.flatMap(({ article, sentences }) => sentences.flatMap((sentence) => papersIn(article, sentence))),
  }));
}

function papersIn(article: ArticleText, sentence: Sentence): Paper[] {
  const text = article.text.slice(sentence.start, sentence.end);
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const words = match.groups?.['name'] ?? '';
      const start = sentence.start + match.index + match[0].indexOf(words, 1);
      const name = words.toLowerCase();
      return general.test(name) || isQuoted(article, start) ? [] : [{ article, sentence, name, start, end: start + words.length }];
    }),
  );
  return [...new Map(found.map((paper) => [paper.start, paper])).values()];
}

/** What somebody in quotation marks calls it is not the article's name for it. */
function isQuoted({ statements }: ArticleText, at: number): boolean {
  return statements.some((statement) => statement.form === 'direct' && wholeOf(statement).start <= at && at < wholeOf(statement).end);
}
