import type { SiteStatement } from '../../schema/dataset.ts';

/** The one day on which it was said. */
export function dayOf({ saidOn }: Pick<SiteStatement, 'saidOn'>): string | undefined {
  return saidOn?.earliest && saidOn.earliest === saidOn.latest ? saidOn.earliest : undefined;
}
