import { addDays } from '../../text/calendar.ts';
import { formatDayLong } from '../../view/dates.ts';
import { randomFrom } from './random.ts';

/** Everything here is invented: people, town, bridge and what is said of it. */

const names = 'Ada Vey,Bo Lindqvist,Cora Harm,Dirk Ostrand,Edda Moll,Finn Aske,Greta Solberg,Hugo Brandt,Ines Falk,Jon Rask'.split(',');
const offices = 'mayor,harbour master,bridge engineer,council leader,ferry owner,toll inspector,union secretary,police chief'.split(',');

export const speakers = names.map((name, place) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  kind: 'person',
  gender: place % 2 === 0 ? 'female' : 'male',
  offices: [{ title: offices[place % offices.length] }],
}));

/** What is claimed, in three wordings each: subject, then what follows it. */
const sayings = [
  ['the old bridge|will be closed|before the winter', 'the closure of the bridge|is certain|by the first frost'],
  ['the new bridge|will cost|ninety million crowns', 'the price of the bridge|has risen|to ninety million crowns'],
  ['the ferry|will run|every hour of the night', 'the night ferry|is kept|in every month of the year'],
  ['the toll|will be doubled|for heavy lorries', 'lorries|must pay|twice the toll of today'],
  ['the harbour|will not be dredged|under any pretext', 'dredging of the harbour|is out of the question|for the council'],
  ['the workers|will go on strike|unless wages rise', 'a strike of the workers|is likely|without higher wages'],
  ['the council|has approved|the plan of the engineers', 'the plan of the engineers|was adopted|by the council'],
  ['the island|needs|a bridge of its own', 'a bridge to the island|is wanted|by all who live there'],
  ['the inspectors|found|cracks in three pillars', 'cracks in the pillars|were seen|by the inspectors'],
  ['the state|will pay|half of the building', 'half of the building|is financed|by the state'],
  ['the ferry owners|will take|the town to court', 'the town|faces|a suit of the ferry owners'],
  ['the bridge|would be|a danger for birds', 'birds|are endangered|by the bridge'],
] as const;

export const claims = sayings.map(([first], place) => {
  const [subject = '', verb = '', object = ''] = first.split('|');
  const key = (words: string) => words.split(' ').at(-1) ?? '';
  return {
    id: `claim-${place + 1}`,
    title: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb} ${object}`,
    counts: `Says that ${subject} ${verb} ${object}.`,
    patterns: [`${key(subject)}* + ${key(object)}*`],
  };
});

const occasionDays = Array.from({ length: 18 }, (_, place) => addDays('2031-01-08', place * 15));
export const occasions = occasionDays.map((day, place) => ({
  id: `meeting-${place + 1}`,
  title: `Council meeting ${place + 1}`,
  date: day,
  phrases: [],
  speakers: [],
}));

const cues = ['said', 'warned', 'announced', 'added', 'argued', 'stressed'];

/** One article of about 350 words, published on `day`; most of it was said at the last occasion or the day before. */
export function inventArticle(seed: number, day: string): string {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] ?? (items[0] as T);
  const last = occasionDays.findLast((occasion) => occasion < day) ?? occasionDays[0] ?? day;
  const paragraphs = Array.from({ length: 9 + Math.floor(random() * 5) }, () => {
    const speaker = pick(speakers);
    const [subject = '', verb = '', object = ''] = pick(pick(sayings)).split('|');
    const who = `${speaker.name}, the ${speaker.offices[0]?.title ?? 'speaker'},`;
    const on = formatDayLong(random() < 0.6 ? last : addDays(day, -1));
    const aside = `number ${seed}-${Math.floor(random() * 900)}`;
    const form = random();
    if (form < 0.35) return `“${capital(subject)} ${verb} ${object},” ${speaker.name} ${pick(cues)} on ${on} in paper ${aside}.`;
    if (form < 0.8) return `${who} ${pick(cues)} on ${on} that ${subject} ${verb} ${object}, as paper ${aside} has it.`;
    return `${who} ${pick(cues)} that ${subject} “${verb} ${object}” in the end. The paper bears ${aside} and lies in the town hall, where anybody may read it.`;
  });
  const [subject = '', verb = ''] = pick(pick(sayings)).split('|');
  return `${[`${capital(subject)} ${verb}: report ${seed} from Ostrand`, `By ${pick(names)}`, formatDayLong(day), ...paragraphs].join('\n\n')}\n`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
