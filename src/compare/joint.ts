import type { Speaker } from '../schema/corpus.ts';

/** A listed source to which no words of its own lead: it only is there where its members are named together. */
export function isJoint({ members, aliases, metonyms, roles }: Speaker): boolean {
  return members.length > 1 && aliases.length + metonyms.length + roles.length === 0;
}
