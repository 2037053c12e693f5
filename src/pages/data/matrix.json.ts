import type { APIRoute } from 'astro';
import { readClaim, readIndex, readSilences } from '../../store.ts';
import { exportMatrix } from '../../view/export/matrix-export.ts';

export const GET: APIRoute = () => {
  const index = readIndex();
  const entries = index.claims.flatMap(({ id }) => exportMatrix(readClaim(id), readSilences(id), index));
  // One entry a line, so that two editions of the file can be compared.
  return new Response(`[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
