import type { CompareFile } from '../../view/pair/compare-file.ts';
import {
  mostOnlyOpen,
  onlyWords,
  otherDifferences,
  toComparison,
  type Comparison,
  type ComparisonOnly,
  type ComparisonRow,
  type ComparisonSaying,
} from '../../view/pair/comparison.ts';
import { pairAnchor } from '../../view/urls.ts';
import type { BesideCell } from '../../view/wording/beside.ts';
import type { CompareStatement } from '../../view/pair/compare-file.ts';
import { fillInWords, fillStatement, toAgain } from './fill-statement.ts';
import { part } from '../element.ts';
import { copyOf, fillSiglum, find, setLink, setText, type Templates } from './templates.ts';

/** Put articles side by side into `place`, in the same elements as a page of two: what several have, and what one has alone. */
export function fillComparison(place: HTMLElement, files: readonly CompareFile[], templates: Templates): void {
  const comparison = toComparison(files);
  const { rows, only } = comparison;
  const others = otherDifferences(comparison);
  const compared = find(place, '.compared');
  compared.dataset['articles'] = String(files.length);
  part(place, 'nothing').hidden = rows.length > 0;
  part(place, 'heads').replaceChildren(...comparison.files.map((file) => toHead(file, templates)));
  part(place, 'rows').replaceChildren(...rows.map((row) => toRow(row, comparison, templates)));
  const beyond = part(place, 'others');
  beyond.hidden = others.length === 0;
  beyond.querySelector('ul')?.remove();
  beyond.append(
    ...fillInWords(
      others.map(({ sentence, url }) => ({ parts: sentence, href: url })),
      templates,
    ),
  );
  part(place, 'only').replaceChildren(...only.map((own) => toOnly(own, templates)));
}

function toHead({ siglum, order, title, url }: CompareFile, templates: Templates): HTMLElement {
  const head = copyOf(templates, 'head');
  head.querySelector('.tag')?.remove();
  fillSiglum(head, siglum, order);
  setLink(find(head, 'a'), title, url);
  return head;
}

function toRow(row: ComparisonRow, comparison: Comparison, templates: Templates): HTMLElement {
  const { claims, differences, sayings } = row;
  const element = copyOf(templates, 'row');
  element.ariaLabel = claims.map(({ title }) => title).join('; ');
  find(element, '.what').append(
    ...claims.map(({ id, title, url }) => {
      const claim = copyOf(templates, 'claim');
      claim.id = pairAnchor(id);
      setLink(find(claim, 'a'), title, url);
      return claim;
    }),
    ...fillInWords(
      differences.map(({ sentence, url }) => ({ parts: sentence, href: url })),
      templates,
    ),
  );
  find(element, '.sayings').append(...sayings.map((saying) => toSaying(saying, row, comparison, templates)));
  return element;
}

function toSaying(saying: ComparisonSaying, row: ComparisonRow, comparison: Comparison, templates: Templates): HTMLElement {
  const element = copyOf(templates, 'saying');
  const { when, occasion, dated, beside } = saying;
  if (when === '' && occasion === '') find(element, '.agreed').remove();
  setText(element, '.when', when);
  setText(element, '.occasion', occasion);
  find(element, '.beside').append(...beside.cells.map((cell) => toCell(cell, { row, comparison, dated }, templates)));
  element.append(
    ...fillInWords(
      beside.sentences.map((parts) => ({ parts })),
      templates,
    ),
  );
  return element;
}

function toCell(
  { place, entries }: BesideCell<CompareStatement>,
  { row, comparison, dated }: { readonly row: ComparisonRow; readonly comparison: Comparison; readonly dated: boolean },
  templates: Templates,
): HTMLElement {
  const { slug = '', order = 0 } = comparison.files[place] ?? {};
  const cell = copyOf(templates, 'cell');
  cell.dataset['column'] = slug;
  cell.dataset['place'] = String(place + 1);
  cell.append(
    ...entries.map(({ statement, again, reworded }) => {
      const entry = document.createElement('div');
      const differing = [...(row.differing[statement.article] ?? []), ...reworded];
      entry.append(fillStatement(statement, { slug, order, when: dated ? statement.when : '', differing }, templates));
      entry.append(...toAgain(again, { slug, order }, templates));
      return entry;
    }),
  );
  return cell;
}

function toOnly({ file, ...only }: ComparisonOnly, templates: Templates): HTMLElement {
  const { slug, siglum, order } = file;
  const section = copyOf(templates, 'only');
  const heading = find(section, 'h2');
  heading.id = `only-${siglum}`;
  heading.textContent = `Only in ${siglum}`;
  section.setAttribute('aria-labelledby', heading.id);
  section.querySelector('details')?.toggleAttribute('open', only.entries.length <= mostOnlyOpen);
  setText(section, 'summary', onlyWords(only));
  find(section, 'ul').append(
    ...only.entries.map(({ statement, claims }) => {
      const entry = copyOf(templates, 'only-entry');
      entry.append(
        ...claims.map(({ title, url }) => {
          const claim = copyOf(templates, 'only-claim');
          setLink(find(claim, 'a'), title, url);
          return claim;
        }),
        fillStatement(statement, { slug, order, when: statement.when }, templates),
      );
      return entry;
    }),
  );
  return section;
}
