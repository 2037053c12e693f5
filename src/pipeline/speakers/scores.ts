import type { Figure } from './figures.ts';

/** One place at which a figure was named or spoke, for what pronouns and role nouns lead back to. */
export interface Trace {
  readonly figure: Figure;
  readonly at: number;
  readonly sentence: number;
  /** Index of its block. */
  readonly block: number;
  /** It is the source of an attribution. */
  readonly spoke: boolean;
  /** It is the first noun of its sentence. */
  readonly subject: boolean;
  /** The first noun of its sentence is somebody's or something of its own: "Roe's sister". */
  readonly owner?: boolean;
  /** It stands inside what somebody else is reported to say. */
  readonly reported: boolean;
}

/** What makes a figure the one meant; set on texts with known speakers. */
export const weights = {
  sentence: 2,
  spoke: 2,
  subject: 2,
  reported: -2.5,
  gender: 1,
  latest: 0.5,
  unproven: -1,
  here: 2.5,
  paragraph: 2,
  topic: 1.5,
  owner: 1.5,
  next: 1.5,
};

/** How far back a figure can be meant, in sentences and in places. */
export const reach = { sentences: 6, unspoken: 2, silence: 24, listed: 40, traces: 2000 };

/** How much a figure is in focus by one place that names it, `distance` sentences back. */
export function scoreOf({ spoke, subject, owner, reported, figure }: Trace, distance: number, by: 'pronoun' | 'role'): number {
  return (
    weights.sentence * Math.max(0, 3 - Math.max(distance, 1)) +
    (spoke ? weights.spoke : 0) +
    (subject ? weights.subject : 0) +
    (owner ? weights.owner : 0) +
    (subject && distance === 0 && by === 'pronoun' ? weights.here : 0) +
    (reported ? weights.reported : 0) +
    (figure.proven || by === 'role' ? 0 : weights.unproven) -
    Math.min(distance, 40) / 40
  );
}
