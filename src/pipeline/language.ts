import { francAll } from 'franc';
import { supportedLanguage } from '../text/language-name.ts';
import type { Block } from './document.ts';

/** franc rates every language against the best one (1). Paragraphs of English news stay above this even where names drown the words. */
const closeToBest = 0.8;
/** Below this many letters the ratings of languages in Latin letters are chance, and an article is taken as English. */
const enoughLetters = 60;
/** More tells nothing new, and rating takes its time. */
const sample = 1_500;

/**
 * The language of an article as a BCP 47 tag, from its prose (furniture may be in the language of the website).
 *
 * English unless the text speaks clearly for another; `und` where it speaks against English and for none.
 */
export function findLanguage(blocks: readonly Block[]): string {
  const prose = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  const text = prose.join('\n').slice(0, sample);
  if (isPlainlyEnglish(text)) return supportedLanguage;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || (letters < enoughLetters && latin > letters / 2)) return supportedLanguage;
  const ratings = francAll(text, { minLength: 1 });
  const english = ratings.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (english >= closeToBest) return supportedLanguage;
  const best = ratings[0]?.[0] ?? 'und';
  // ISO 639-3 has three letters for every language; BCP 47 wants the two letters where there are two.
  return Intl.getCanonicalLocales(best)[0] ?? 'und';
}

const plainly = /\b(?:the|and|of|to|that|was|for|with)\b/gi;

/** Words that hold English sentences together and are rare in other languages: no rating of all languages is needed then, which is slow. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (text.match(plainly)?.length ?? 0) > words * 0.1;
}
