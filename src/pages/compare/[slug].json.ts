import type { APIRoute } from 'astro';
import { readArticle, readDifferences, readIndex } from '../../store.ts';
import { toCompareFile } from '../../view/pair/compare-file.ts';

export function getStaticPaths() {
  return readIndex().articles.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(toCompareFile(readArticle(params['slug'] ?? ''), readIndex(), readDifferences()));
