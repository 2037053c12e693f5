import type { DatasetIndex, SiteArticle, SiteStatement } from '../../schema/dataset.ts';
import { titleInList } from '../article/facts.ts';
import { formatSaidOn } from '../dates.ts';
import { textDirective } from '../export/quote-link.ts';
import { speakerLabel } from '../labels.ts';
import { articleUrl, statementAnchor } from '../urls.ts';
import { quoteWord } from '../words.ts';
import { toPassages, type Passage } from './passages.ts';

/** What a search shows of one statement, or of a sentence without any. It is kept outside the index, because the index would search it too. */
export interface SearchCard {
  /** Fragment of its place on the article's page, without `#`. */
  readonly at: string;
  /** Place of the sentence in the article: statements with the same one stand in one sentence. */
  readonly start: number;
  /** The sentence, byte for byte. */
  readonly text: string;
  /** Half-open ranges of `text`: what the statement says, with the marks printed around it. None: nothing is said in it. */
  readonly said: readonly (readonly [start: number, end: number])[];
  /** Who says it, and when, in words; '' where the article says it or nobody, and where the day is not known. */
  readonly speaker: string;
  readonly saidOn: string;
  /** "quote", "part quote", "in its own words", else ''. */
  readonly form: string;
  /** Page ids of the speaker, of all of a joint source. */
  readonly by: readonly string[];
  /** With its place. */
  readonly occasion: string;
}

export interface ArticleCards {
  readonly siglum: string;
  /** 0-based place of the article; picks the hue. */
  readonly order: number;
  readonly title: string;
  readonly url: string;
  /** By statement id, or `p-<start of the sentence>`. */
  readonly cards: Readonly<Record<string, SearchCard>>;
}

/** The sentences of one article as a search shows them. */
export function toSearchCards(article: SiteArticle, index: Pick<DatasetIndex, 'events'>): ArticleCards {
  const { head, statements } = article;
  const cards = [
    ...statements.map((statement) => [statement.id, statementCard(statement, index)] as const),
    ...toPassages(article).map((passage) => [passageKey(passage), passageCard(passage)] as const),
  ];
  return { siglum: head.siglum, order: head.order, title: titleInList(head), url: articleUrl(head.slug), cards: Object.fromEntries(cards) };
}

export function passageKey({ start }: Passage): string {
  return `p-${start}`;
}

export function statementCard(statement: SiteStatement, { events }: Pick<DatasetIndex, 'events'>): SearchCard {
  const { id, sentence, content, marks, form, saidOn, speaker, members, event } = statement;
  const occasion = events.find((one) => one.id === event);
  return {
    at: statementAnchor(id),
    start: sentence.start,
    text: sentence.text,
    said: content.map(({ start, end }, place) => {
      const { open, close } = marks[place] ?? { open: '', close: '' };
      return [Math.max(0, start - open.length - sentence.start), Math.min(sentence.text.length, end + close.length - sentence.start)];
    }),
    speaker: form === 'narrated' ? '' : speakerLabel(statement),
    saidOn: saidOn ? formatSaidOn(saidOn.edtf) : '',
    form: form === 'narrated' ? 'in its own words' : (quoteWord(form) ?? ''),
    by: members.length > 0 ? members : speaker === null || speaker === 'article' ? [] : [speaker],
    occasion: occasion ? [occasion.title, ...(occasion.place ? [occasion.place] : [])].join(', ') : '',
  };
}

function passageCard({ start, text, anchor, ...rest }: Passage): SearchCard {
  const at = anchor + textDirective({ content: [{ start, text, ...rest }], prefix: '', suffix: '' });
  return { at, start, text, said: [], speaker: '', saidOn: '', form: '', by: [], occasion: '' };
}
