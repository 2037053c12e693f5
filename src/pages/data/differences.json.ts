import type { APIRoute } from 'astro';
import { readDifferences } from '../../store.ts';
import { exportDifference } from '../../view/difference/differences.ts';

export const GET: APIRoute = ({ site }) => {
  const open = readDifferences().filter(({ dismissed }) => dismissed === null);
  const differences = open.map((difference) => exportDifference(difference, site));
  return new Response(`${JSON.stringify(differences, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
