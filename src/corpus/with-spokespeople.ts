import type { CodebookClaim, Speaker } from '../schema/corpus.ts';

/** The codebook with everybody who speaks for a claim's speakers, at any remove, among them. */
export function withSpokespeople(codebook: readonly CodebookClaim[], speakers: readonly Speaker[]): CodebookClaim[] {
  const superiors = new Map(speakers.map(({ id, of }) => [id, of]));
  return codebook.map((claim) => {
    const named = new Set(claim.speakers);
    const spokespeople = speakers.filter(({ id }) => !named.has(id) && speaksFor(id, named, superiors));
    return { ...claim, speakers: [...claim.speakers, ...spokespeople.map(({ id }) => id)] };
  });
}

function speaksFor(id: string, named: ReadonlySet<string>, superiors: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let superior = superiors.get(id); superior !== undefined && !seen.has(superior); superior = superiors.get(superior)) {
    if (named.has(superior)) return true;
    seen.add(superior);
  }
  return false;
}
