import type { SiteStatement } from '../schema/dataset.ts';
import type { Form } from '../schema/record.ts';

const closeness: readonly Form[] = ['direct', 'mixed', 'indirect', 'narrated'];

/** Of statements of one thing the one closest to what was said: a quote before a part quote before a paraphrase, then the longest. */
export function closestWording(statements: readonly SiteStatement[]): SiteStatement | undefined {
  return statements.toSorted((a, b) => closeness.indexOf(a.form) - closeness.indexOf(b.form) || lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ content }: SiteStatement): number {
  return content.reduce((sum, { text }) => sum + text.length, 0);
}
