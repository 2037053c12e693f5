/** The one language whose statements are read, as a BCP 47 tag. */
export const supportedLanguage = 'en';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language given as a BCP 47 tag: "German". */
export function languageName(tag: string): string {
  return tag === 'und' ? 'a language that was not recognised' : (names.of(tag) ?? tag);
}
