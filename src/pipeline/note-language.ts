import type { VFile } from 'vfile';
import type { ArticleRecord } from '../schema/record.ts';
import { supportedLanguage } from '../text/language-name.ts';
import { languageName } from '../text/language-name.ts';
import { report } from './findings.ts';

/** Say that an article has no statements because nobody reads its language here. `file` must hold the article. */
export function noteLanguage({ language }: Pick<ArticleRecord, 'language'>, file: VFile): void {
  if (language === supportedLanguage) return;
  report(file, 'language-not-supported', null, languageName(language));
}
