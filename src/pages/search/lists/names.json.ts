import type { APIRoute } from 'astro';
import { readIndex, readSpeaker } from '../../../store.ts';
import { toSearchLists } from '../../../view/search/lists.ts';

export const GET: APIRoute = () => {
  const index = readIndex();
  const speakers = index.speakers.map(({ id }) => readSpeaker(id));
  return Response.json(toSearchLists(index, speakers));
};
