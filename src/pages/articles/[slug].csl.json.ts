import type { APIRoute, GetStaticPaths } from 'astro';
import { readArticle, readIndex } from '../../store.ts';
import { citationFile } from '../../view/export/citations.ts';

export const getStaticPaths = (() => readIndex().articles.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
  new Response(citationFile(readArticle(params['slug'] ?? ''), 'csl.json', site), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
