import { daysBetween } from '../../text/calendar.ts';
import type { Form } from '../../schema/record.ts';
import { formatSaidOn } from '../dates.ts';
import type { Step } from './lineage.ts';
import type { Day } from '../timeline/days.ts';

/** A claim through time as a picture: time runs down, each speaker has a lane, each step is a node on it. Lengths in pixels. */
export interface LineagePicture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly gaps: readonly { readonly y: number; readonly words: string }[];
  readonly nodes: readonly PictureNode[];
  /** All of it in words. */
  readonly words: string;
}

export interface PictureNode {
  readonly x: number;
  readonly y: number;
  /** Where the text beside it begins. */
  readonly textX: number;
  readonly form: Form;
  readonly first: Step['first'];
  readonly day: string | undefined;
  readonly year: string | undefined;
  readonly speaker: string;
  readonly phrase: string | undefined;
  readonly sigla: readonly { readonly x: number; readonly width: number; readonly siglum: string; readonly order: number }[];
  readonly more: string | undefined;
}

const width = 328;
const laneStart = 76;
const laneGap = 15;
const mostLanes = 5;
const stepHeight = 58;
const gapHeight = 34;
/** A pause of more days is shown as one. */
const longPause = 30;
const mostSigla = 6;

/** undefined where there is no way through time to see. */
export function toLineagePicture(steps: readonly Step[]): LineagePicture | undefined {
  if (steps.length < 2) return undefined;
  const speakers = [...new Set(steps.map(({ speakerName }) => speakerName))];
  // With more speakers than lanes one line holds all: the names stand beside it.
  const laneOf = (name: string) => (speakers.length > mostLanes ? 0 : speakers.indexOf(name));
  const xOf = (name: string) => laneStart + laneGap / 2 + laneOf(name) * laneGap;
  const textX = laneStart + (Math.min(speakers.length, speakers.length > mostLanes ? 1 : mostLanes) + 0.5) * laneGap;
  const gaps: { y: number; words: string }[] = [];
  let y = 20;
  const nodes = steps.map((step, place): PictureNode => {
    const former = steps[place - 1];
    const pause = former ? pauseBetween(former, step) : undefined;
    if (former) y += stepHeight;
    if (pause !== undefined) {
      gaps.push({ y: y - stepHeight / 2 + gapHeight / 2 - 4, words: pause });
      y += gapHeight;
    }
    const newDay = former?.day.key !== step.day.key;
    return { ...toNode(step, textX), x: xOf(step.speakerName), y, ...(newDay ? {} : { day: undefined, year: undefined }) };
  });
  const xs = [...new Set(nodes.map(({ x }) => x))];
  const lanes = xs.map((x) => {
    const own = nodes.filter((node) => node.x === x).map((node) => node.y);
    return { x, from: Math.min(...own), to: Math.max(...own) };
  });
  return { width, height: y + stepHeight - 14, lanes, gaps, nodes, words: steps.map(inWords).join(' ') };
}

function toNode({ day, speakerName, wording, reports, phrase, first }: Step, textX: number): Omit<PictureNode, 'x' | 'y'> {
  const [label, year] = dayLines(day);
  const shown = reports.slice(0, mostSigla);
  let x = textX;
  const sigla = shown.map(({ article: { siglum, order } }) => {
    const box = { x, width: Math.max(16, 8 * siglum.length + 6), siglum, order };
    x += box.width + 4;
    return box;
  });
  const left = reports.length - shown.length;
  return {
    textX,
    form: wording.form,
    first,
    day: label,
    year,
    speaker: cut(speakerName, Math.floor((width - textX) / 6.5)),
    phrase: phrase && cut(phrase.replace(/\s+/g, ' '), Math.floor((width - textX) / 5.9)),
    sigla,
    more: left > 0 ? `+ ${left}` : undefined,
  };
}

/** Two short lines: a day and its year, a span from and to. */
function dayLines({ words, edtf, earliest, latest }: Day): [string, string | undefined] {
  if (edtf?.includes('/') && earliest !== undefined && latest !== undefined) {
    return [`${formatSaidOn(earliest).replace(` ${latest.slice(0, 4)}`, '')} –`, formatSaidOn(latest)];
  }
  const [, day = words, year] = /^(.+?) (\d{4})$/.exec(words) ?? [];
  return [cut(day, 12), year];
}

function pauseBetween({ day: a }: Step, { day: b }: Step): string | undefined {
  if (!a.latest || !b.earliest) return undefined;
  const days = daysBetween(a.latest, b.earliest);
  if (days <= longPause) return undefined;
  return days > 730
    ? `${Math.round(days / 365)} years later`
    : days > 120
      ? `${Math.round(days / 30.4)} months later`
      : `${Math.round(days / 7)} weeks later`;
}

function inWords({ day, speakerName, reports, first, phrase }: Step): string {
  const sigla = reports.map(({ article }) => article.siglum).join(', ');
  return `${day.words}: ${speakerName}${first === undefined ? '' : `, ${first}`}${phrase === undefined ? '' : `, “${phrase}”`}, in ${sigla}.`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
