import type { ArticleHead, DatasetIndex, SiteStatement } from '../../schema/dataset.ts';
import type { Difference } from '../../schema/differences.ts';
import { titleInList } from '../article/facts.ts';
import { speakerLabel } from '../labels.ts';
import { differenceUrl, statementUrl, withSite } from '../urls.ts';
import { printedWords } from './cite.ts';

/** A mistake to be reported: what it is about, filled in; what is wrong is left to the reader. */
export interface Report {
  /** The text as it can be copied. */
  readonly text: string;
  /** Where it is sent, filled with the text; undefined where the story names nobody. */
  readonly href: string | undefined;
  /** Where that leads, in words. */
  readonly leads: string;
}

type Setting = DatasetIndex['story']['report'];

/** @param setting `report` of the story; @param site address of the site; without it the page is given by its path. */
export function reportStatement(statement: SiteStatement, head: ArticleHead, setting: Setting, site: URL | undefined): Report {
  const lines = [
    `Statement: ${statement.id}`,
    `Article: ${head.siglum}, ${titleInList(head)}, file ${head.file}`,
    `Speaker: ${speakerLabel(statement)}`,
    `Page: ${withSite(statementUrl(head.slug, statement.id), site)}`,
    `Words: ${printedWords(statement)}`,
  ];
  return toReport(`Mistake in article ${head.siglum}, statement ${statement.id}`, lines, setting);
}

/** The same of a difference. */
export function reportDifference(
  { id, readings }: Difference,
  title: string,
  articles: readonly ArticleHead[],
  setting: Setting,
  site: URL | undefined,
): Report {
  const files = new Map(articles.map((head) => [head.id, head.file]));
  const passages = readings.flatMap((reading) => reading.passages);
  const lines = [
    `Difference: ${id}, ${title}`,
    `Page: ${withSite(differenceUrl(id), site)}`,
    ...passages.map(({ siglum, article, speakerName, text }) => {
      const who = speakerName === null ? '' : `, ${speakerName}`;
      return `Article ${siglum}, file ${files.get(article) ?? article}${who}: ${text.replace(/\s+/g, ' ')}`;
    }),
  ];
  return toReport(`Mistake in difference ${id}`, lines, setting);
}

/** Where reports go, in a sentence for the page about the site. */
export function reportsTo(setting: Setting): string {
  if (setting === null) return 'This site names nobody to receive it: copy the text and send it to whoever runs the site.';
  if (setting.startsWith('https:')) return `It goes to the issue tracker at ${new URL(setting).host}.`;
  return `It goes by e-mail to ${setting.replace(/^mailto:/, '')}.`;
}

/** Some programs for mail cut an address that is longer than about two thousand characters. */
const longestBody = 1200;

function toReport(title: string, lines: readonly string[], setting: Setting): Report {
  const body = ['What is wrong:', '', '', ...lines].join('\n');
  const text = `${title}\n\n${body}`;
  if (setting === null)
    return { text, href: undefined, leads: 'Nobody is named to receive it: copy the text and send it to whoever runs this site.' };
  const short = body.length > longestBody ? `${body.slice(0, longestBody).replace(/[\uD800-\uDBFF]$/, '')} …` : body;
  if (!setting.startsWith('https:')) {
    const mail = setting.replace(/^mailto:/, '');
    const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(short.replaceAll(/\r?\n/g, '\r\n'))}`;
    return { text, href: `mailto:${mail}?${query}`, leads: `Opens an e-mail to ${mail}` };
  }
  const filled = { '{title}': title, '{body}': short };
  const href = setting.replace(/\{title\}|\{body\}/g, (name) => encodeURIComponent(filled[name as keyof typeof filled]));
  return { text, href, leads: `Opens the issue tracker at ${new URL(setting).host}` };
}
