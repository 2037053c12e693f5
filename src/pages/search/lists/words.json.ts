import type { APIRoute } from 'astro';
import { readArticle, readIndex, readSpeaker } from '../../../store.ts';
import { toSearchLists, toVocabulary } from '../../../view/search/lists.ts';

export const GET: APIRoute = () => {
  const index = readIndex();
  const speakers = index.speakers.map(({ id }) => readSpeaker(id));
  const articles = index.articles.map(({ slug }) => readArticle(slug));
  return Response.json(toVocabulary(articles, toSearchLists(index, speakers)));
};
