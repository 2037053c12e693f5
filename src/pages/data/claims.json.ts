import type { APIRoute } from 'astro';
import { readClaim, readIndex } from '../../store.ts';
import { exportClaim } from '../../view/export/exports.ts';

export const GET: APIRoute = ({ site }) => {
  const claims = readIndex().claims.map(({ id }) => exportClaim(readClaim(id), site));
  return new Response(`${JSON.stringify(claims, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
