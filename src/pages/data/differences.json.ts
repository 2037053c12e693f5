import type { APIRoute } from 'astro';
import { readDifferences } from '../../store.ts';
import { pageOf } from '../../view/difference-lookup.ts';
import { exportDifference } from '../../view/differences.ts';

export const GET: APIRoute = ({ site }) => {
  const all = readDifferences();
  const open = all.filter(({ dismissed }) => dismissed === null);
  const differences = open.map((difference) => exportDifference(difference, site, pageOf(all, difference)));
  return new Response(`${JSON.stringify(differences, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
