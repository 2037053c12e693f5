import { alignClaims, type ClaimRow } from '../../view/pair/align-claims.ts';
import type { CompareFile, CompareStatement } from '../../view/pair/compare-file.ts';
import { part } from '../element.ts';
import { fillSaying } from './fill-saying.ts';
import { fillWording } from './fill-wording.ts';
import { copyOf, fillSiglum, setText, type Templates } from './templates.ts';

/** Put articles side by side into `place`: heads, the claims that several have, and what one has alone. */
export function fillComparison(place: HTMLElement, files: readonly CompareFile[], templates: Templates): void {
  const { rows, only } = alignClaims(files.map(({ statements }) => statements));
  place.dataset['articles'] = String(files.length);
  part(place, 'heads').replaceChildren(
    ...files.map((file, index) => {
      const head = copyOf(templates, 'head');
      fillHead(head, file);
      head.dataset['place'] = String(index + 1);
      return head;
    }),
  );
  part(place, 'rows').replaceChildren(...rows.map((row) => toRow(row, files, templates)));
  part(place, 'nothing').hidden = rows.length > 0;
  part(place, 'only').replaceChildren(...only.flatMap((statements, index) => toOnly(statements, index, files, templates)));
}

function fillHead(head: HTMLElement, { siglum, order, title, url }: CompareFile): void {
  fillSiglum(head, siglum, order);
  setText(head, 'title', title);
  const link = head.querySelector('a');
  if (link) link.href = url;
}

function toRow({ claims, sayings }: ClaimRow<CompareStatement>, files: readonly CompareFile[], templates: Templates): HTMLElement {
  const row = copyOf(templates, 'row');
  const titles = claims.flatMap((id) => files.find((file) => id in file.claims)?.claims[id] ?? []);
  row.ariaLabel = titles.map(({ title }) => title).join('; ');
  part(row, 'what').replaceChildren(
    ...titles.map(({ title, url }) => {
      const claim = copyOf(templates, 'claim');
      setText(claim, 'title', title);
      const link = claim.querySelector('a');
      if (link) link.href = url;
      return claim;
    }),
  );
  part(row, 'sayings').replaceChildren(...sayings.map((saying) => fillSaying(saying, files, templates)));
  return row;
}

/** A column of what one article has alone; its claim stands above each statement. */
function toOnly(
  statements: readonly CompareStatement[],
  index: number,
  files: readonly CompareFile[],
  templates: Templates,
): HTMLElement[] {
  const file = files[index];
  if (!file || statements.length === 0) return [];
  const column = copyOf(templates, 'alone');
  column.dataset['place'] = String(index + 1);
  fillHead(column, file);
  column.append(
    ...statements.map((statement) => {
      const entry = copyOf(templates, 'entry');
      setText(entry, 'claim', statement.claims.flatMap((id) => file.claims[id]?.title ?? []).join('; ') || 'counts for no claim');
      entry.append(fillWording(copyOf(templates, 'statement'), statement, file.order, statement.when));
      return entry;
    }),
  );
  return [column];
}
