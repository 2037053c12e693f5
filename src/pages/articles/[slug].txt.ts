import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readArticle, readIndex } from '../../store.ts';

export const getStaticPaths = (() => readIndex().articles.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** The article's file, byte for byte. Decoding takes nothing away but a byte order mark, so the hash tells which of the two it was. */
export const GET: APIRoute = ({ params }) => {
  const { head, text } = readArticle(params['slug'] ?? '');
  const file = [text, `\uFEFF${text}`].map((content) => Buffer.from(content)).find((bytes) => sha256(bytes) === head.sha256);
  if (!file) throw new Error(`The text of ${head.file} is not that of its file.`);
  return new Response(file, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
