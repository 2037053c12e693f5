import { z } from 'zod';

/** Two articles that have a page side by side. */
export const pairSchema = z.strictObject({
  /** Slugs; `a` was published first. */
  a: z.string(),
  b: z.string(),
  /** Sigla. */
  sigla: z.tuple([z.string(), z.string()]),
  /** Number of claims that both have. */
  claims: z.int(),
});
export type Pair = z.output<typeof pairSchema>;
