import type { APIRoute } from 'astro';
import { readClaim, readIndex, readSilences } from '../../store.ts';
import { exportMatrix, matrixCsv } from '../../view/export/matrix-export.ts';

export const GET: APIRoute = () => {
  const index = readIndex();
  const entries = index.claims.flatMap(({ id }) => exportMatrix(readClaim(id), readSilences(id), index));
  return new Response(matrixCsv(entries), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
