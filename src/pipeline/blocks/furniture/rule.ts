/** What a rule of furniture reads: a whole line, `because` is shown to readers. */
export interface FurnitureRule {
  readonly because: string;
  readonly pattern: RegExp;
  /** The line may be a sentence with a full stop; other rules leave those to the article. */
  readonly sentence?: true;
}

export const linksElsewhere = 'links to other articles';
export const comments = 'an invitation to comment';
export const commentForm = 'part of a comment form';
