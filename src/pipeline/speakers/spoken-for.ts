import type { Speaker } from '../../schema/corpus.ts';

/** Who speaks for whom. */
export class Speakers {
  readonly #byId: ReadonlyMap<string, Speaker>;

  constructor(speakers: readonly Speaker[]) {
    this.#byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  }

  get(id: string | null | undefined): Speaker | undefined {
    return id == null ? undefined : this.#byId.get(id);
  }

  /** The speaker, whom it speaks for, and so on. */
  chain(id: string): string[] {
    const seen: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !seen.includes(at); at = this.#byId.get(at)?.of) seen.push(at);
    return seen;
  }

  /** One speaks for the other, at any remove, or is one of them. */
  related(one: string, other: string): boolean {
    return (
      this.chain(one).includes(other) || this.chain(other).includes(one) || this.members(one).some((id) => this.members(other).includes(id))
    );
  }

  /** Those who say a thing together; a single speaker is the only one. */
  members(id: string): readonly string[] {
    const members = this.#byId.get(id)?.members ?? [];
    return members.length > 0 ? members : [id];
  }
}
