import { cutRanges } from '../../text/cut-ranges.ts';
import type { NamedSpeaker } from '../../view/search/lists.ts';
import type { Hit } from './engine.ts';
import { foundIn, lacking, type Query } from './query.ts';

/** One result: a sentence, with all found statements that stand in it. */
export interface Result {
  readonly hits: readonly [Hit, ...Hit[]];
}

/** Statements of one sentence are one result, at the place of the first. */
export function joinHits(hits: readonly Hit[]): Result[] {
  const groups = Map.groupBy(hits, ({ siglum, card }) => `${siglum} ${card.start} ${card.text.length}`);
  return [...groups.values()].map((group) => ({ hits: group as [Hit, ...Hit[]] }));
}

/**
 * The sentence as printed: what is said in `[data-said]`, what was looked for in `<mark>`.
 *
 * @returns nodes whose joined text is the sentence, byte for byte
 */
export function sentenceNodes({ hits }: Result, query: Query): (Node | string)[] {
  const [{ card }] = hits;
  const said = hits.flatMap((hit) => hit.card.said.map(([start, end]) => ({ start, end, isSaid: true })));
  const found = foundIn(card.text, query).map((range) => ({ ...range, isSaid: false }));
  return cutRanges({ start: 0, end: card.text.length }, [...said, ...found]).map((piece) => {
    const words = card.text.slice(piece.start, piece.end);
    const inner = piece.covers.some(({ isSaid }) => !isSaid) ? element('mark', words) : words;
    return piece.covers.some(({ isSaid }) => isSaid) ? element('span', inner, 'said') : inner;
  });
}

/** Who says it, whether it is quoted, and when; then what holds the words of the query that stand in none of that. */
function lineNodes({ card, title }: Hit, query: Query, speakers: readonly NamedSpeaker[]): HTMLElement[] {
  const { speaker, form, saidOn, occasion, text, said } = card;
  const names = speakers.filter(({ id }) => card.by.includes(id)).flatMap((own) => [own.name, ...own.aliases, ...own.printed]);
  const known = [...names.map((name) => ['also', name]), ['at', occasion]] as const;
  let missing = lacking([text, speaker, saidOn].join(' ; '), query);
  const reasons = known.filter(([, reason]) => {
    const left = lacking(reason ?? '', missing);
    const helps = left.words.length + left.phrases.length < missing.words.length + missing.phrases.length;
    if (helps) missing = left;
    return helps;
  });
  const facts = [form, saidOn, ...(said.length === 0 ? [title] : reasons.map((reason) => reason.join(' ')))].filter(
    (words) => words !== '',
  );
  const who = speaker === '' ? [] : [element('span', marked(speaker, query), 'who')];
  return [...who, ...facts.map((words) => element('span', marked(words, query), 'fact'))];
}

/** Fill a copy of a template with one result: its link, its sentence in `[data-words]`, and a `[data-line]` for each statement. */
export function fillResult(
  template: HTMLTemplateElement,
  result: Result,
  query: Query,
  speakers: readonly NamedSpeaker[],
): DocumentFragment {
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const link = filled.querySelector('a');
  if (link) link.href = result.hits[0].url;
  filled.querySelector('[data-words]')?.append(...sentenceNodes(result, query));
  const line = filled.querySelector('[data-line]');
  const lines = result.hits.map((hit, index) => {
    const copy = line?.cloneNode(true) as Element;
    const letter = copy.querySelector('.siglum');
    if (letter) {
      letter.textContent = hit.siglum;
      letter.classList.replace('hue-0', `hue-${hit.order % 8}`);
      letter.classList.replace('shape-0', `shape-${Math.floor(hit.order / 8) % 3}`);
    }
    const at = copy.querySelector('a');
    if (at && index === 0) at.replaceWith(...at.childNodes);
    else if (at) {
      at.href = hit.url;
      at.setAttribute('aria-label', `in ${hit.siglum}`);
    }
    copy.append(...lineNodes(hit, query, speakers));
    return copy;
  });
  line?.replaceWith(...lines);
  return filled;
}

/** A text with what the query finds in `<mark>`. */
export function marked(text: string, query: Query): DocumentFragment {
  const nodes = document.createDocumentFragment();
  for (const { start, end, covers } of cutRanges({ start: 0, end: text.length }, foundIn(text, query))) {
    const words = text.slice(start, end);
    nodes.append(covers.length > 0 ? element('mark', words) : words);
  }
  return nodes;
}

function element(name: 'mark' | 'span', content: Node | string, role?: string): HTMLElement {
  const made = document.createElement(name);
  made.append(content);
  if (role !== undefined) made.dataset[role] = '';
  return made;
}
