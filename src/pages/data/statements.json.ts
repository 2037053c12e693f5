import type { APIRoute } from 'astro';
import { readStatements } from '../../store.ts';
import { exportStatement } from '../../view/export/exports.ts';

export const GET: APIRoute = ({ site }) => {
  const statements = readStatements().map((statement) => exportStatement(statement, site));
  return new Response(`${JSON.stringify(statements, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
