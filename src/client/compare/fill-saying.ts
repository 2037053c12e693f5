import type { Saying } from '../../view/pair/align-claims.ts';
import { closestWording } from '../../view/wording/closest-wording.ts';
import type { CompareFile, CompareStatement } from '../../view/pair/compare-file.ts';
import { compareWordings } from '../../view/pair/compare-wordings.ts';
import { fillSentences, fillWords } from '../fill-wording.ts';
import { fillHeadOf, fillWording, toAgain } from './fill-wording.ts';
import { copyOf, setText, type Templates } from './templates.ts';

/** Word by word where each article that speaks has one thing to show, else each in its column. */
export function fillSaying({ cells }: Saying<CompareStatement>, files: readonly CompareFile[], templates: Templates): HTMLElement {
  const saying = copyOf(templates, 'saying');
  const spoken = cells.flatMap((statements, place) => (statements.length > 0 ? [{ statements, place }] : []));
  const oneEach = spoken.length > 1 && spoken.every(({ statements }) => new Set(statements.map(({ utterance }) => utterance)).size === 1);
  const day = agreed(cells.flat().map(({ when }) => when));
  const speaker = agreed(cells.flat().map((statement) => statement.speaker));
  setText(saying, 'speaker', speaker ?? '');
  setText(saying, 'day', day ?? '');
  if (!speaker && !day) saying.querySelector('.compare-about')?.remove();
  const grid = saying.querySelector<HTMLElement>('.apparatus');
  const places = saying.querySelector<HTMLElement>('.places');
  if (oneEach && grid) {
    places?.remove();
    fillGrid(grid, spoken, files, templates, day === undefined);
  } else if (places) {
    grid?.remove();
    places.append(...spoken.map((cell) => toCell(cell, files, templates, day === undefined)));
  }
  return saying;
}

interface Spoken {
  readonly statements: readonly CompareStatement[];
  readonly place: number;
}

function fillGrid(
  grid: HTMLElement,
  spoken: readonly Spoken[],
  files: readonly CompareFile[],
  templates: Templates,
  isDated: boolean,
): void {
  const shown = spoken.flatMap(({ statements, place }) => {
    const others = spoken.flatMap((cell) => (cell.place === place ? [] : cell.statements));
    const statement = closestWording(statements, others);
    return statement ? [{ statement, place, again: statements.filter((one) => one !== statement) }] : [];
  });
  const { columns, sentences } = compareWordings(shown.map(({ statement }) => statement));
  const wordings = columns.flatMap(({ place: index, rows, whole }) => {
    const own = shown[index];
    const file = own && files[own.place];
    if (!file) return [];
    const wording = copyOf(templates, 'wording');
    wording.dataset['place'] = String(own.place + 1);
    fillHeadOf(wording, file);
    fillWording(wording, own.statement, file.order, isDated ? own.statement.when : '');
    fillWords(wording, rows, whole);
    wording.lastElementChild?.append(...toAgain(own.again, file.order, templates));
    return [wording];
  });
  grid.prepend(...wordings);
  grid.dataset['wordings'] = String(wordings.length);
  grid.dataset['rows'] = String(Math.max(1, sentences.length));
  const unlike = columns.filter(({ whole }) => whole).map(({ place }) => shown[place]?.statement.siglum ?? '');
  fillSentences(grid, sentences, unlike);
}

function toCell({ statements, place }: Spoken, files: readonly CompareFile[], templates: Templates, isDated: boolean): HTMLElement {
  const cell = copyOf(templates, 'cell');
  const file = files[place];
  cell.dataset['place'] = String(place + 1);
  if (file) fillHeadOf(cell, file);
  cell.append(
    ...[...Map.groupBy(statements, ({ utterance }) => utterance).values()].flatMap(([first, ...again]) =>
      first ? [toEntry(first, again)] : [],
    ),
  );
  return cell;

  function toEntry(first: CompareStatement, again: readonly CompareStatement[]): HTMLElement {
    const entry = fillWording(copyOf(templates, 'statement'), first, file?.order ?? 0, isDated ? first.when : '');
    entry.append(...toAgain(again, file?.order ?? 0, templates));
    return entry;
  }
}

function agreed(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
