import type { SentencePart } from '../../schema/differences.ts';
import type { Range } from '../../schema/span.ts';
import type { CompareStatement } from '../../view/pair/compare-file.ts';
import { toSentence } from '../../view/statement/sentence.ts';
import { leftOut } from '../../view/difference/difference-sentence.ts';
import { speakerLabel } from '../../view/labels.ts';
import { statementAnchor } from '../../view/urls.ts';
import { againWords, quoteWord } from '../../view/words.ts';
import { copyOf, fillSiglum, find, setLink, setText, type Templates } from './templates.ts';

interface Place {
  /** Slug of the article, and its 0-based place in the order of publication. */
  readonly slug: string;
  readonly order: number;
  /** When it was said; '' where the place on the page tells it. */
  readonly when?: string;
  /** Words that differ, as places in the article. */
  readonly differing?: readonly Range[];
}

/** A statement in its sentence under the letter of its article. */
export function fillStatement(
  statement: CompareStatement,
  { slug, order, when = '', differing = [] }: Place,
  templates: Templates,
): HTMLElement {
  const { id, siglum, form, speaker, speakerUrl, url } = statement;
  const kind = form === 'narrated' ? 'statement-of-article' : speakerUrl === '' ? 'statement-without-page' : 'statement';
  const element = copyOf(templates, kind);
  element.classList.remove('hue-0');
  element.classList.add(`hue-${order % 8}`);
  Object.assign(element.dataset, { statement: id, speaker: [speaker ?? 'none', ...statement.members].join(' '), article: slug, form });
  const line = find(element, '.line');
  line.dataset['ref'] = `#${statementAnchor(id)}`;
  const link = find(line, 'a.siglum');
  link.setAttribute('href', url);
  link.ariaLabel = `in ${siglum}`;
  fillSiglum(line, siglum, order);
  if (kind === 'statement') setLink(find(line, '.who'), speakerLabel(statement), speakerUrl);
  else setText(line, '.who', speakerLabel(statement));
  const details = [quoteWord(form), when === '' ? undefined : when].filter((words) => words !== undefined);
  if (details.length > 0) line.append(` · ${details.join(' · ')}`);
  const words = find(element, 'blockquote');
  words.setAttribute('cite', url);
  words.replaceChildren(
    ...toSentence(statement, differing).flatMap(({ said, pieces }) => {
      const nodes = pieces.map(({ text, differs }) => (differs ? make('mark', [text]) : text));
      if (!said) return nodes;
      const own = make('span', nodes);
      own.dataset['said'] = '';
      return [own];
    }),
  );
  return element;
}

/** Where else the article gives the same, folded; nothing where it does not. */
export function toAgain(statements: readonly CompareStatement[], place: Place, templates: Templates): HTMLElement[] {
  if (statements.length === 0) return [];
  const again = copyOf(templates, 'again');
  setText(again, 'summary', againWords(statements.length));
  again.append(...statements.map((statement) => fillStatement(statement, place, templates)));
  return [again];
}

/** A list of sentences on what differs; nothing where there are none. */
export function fillInWords(
  sentences: readonly { readonly parts: readonly SentencePart[]; readonly href?: string }[],
  templates: Templates,
): HTMLElement[] {
  if (sentences.length === 0) return [];
  const list = copyOf(templates, 'in-words');
  const item = find(list, 'li');
  const quoted = find(list, '.quoted');
  list.replaceChildren(
    ...sentences.map(({ parts, href }) => {
      const own = item.cloneNode() as HTMLElement;
      const words = parts.map((part) => ('text' in part ? part.text : toQuoted(part.words)));
      if (href === undefined) own.append(...words);
      else {
        const link = make('a', words);
        link.setAttribute('href', href);
        own.append(link);
      }
      return own;
    }),
  );
  return [list];

  function toQuoted(words: readonly string[]): HTMLElement {
    const own = quoted.cloneNode() as HTMLElement;
    own.textContent = `“${words.join(leftOut)}”`;
    return own;
  }
}

function make(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
