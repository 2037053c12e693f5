import type { APIRoute } from 'astro';
import { readArticle, readIndex } from '../../store.ts';
import { toSearchCards } from '../../view/search/search-cards.ts';

export function getStaticPaths() {
  return readIndex().articles.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = ({ params }) => Response.json(toSearchCards(readArticle(params['slug'] ?? ''), readIndex()));
