import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** In `astro dev`, serve the search index that `dev` wrote beside the dataset; a build writes its own. */
export function devSearch(): AstroIntegration {
  return {
    name: 'synoptic-dev-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = join(process.env['DATASET'] ?? '.synoptic', 'pagefind');
        server.middlewares.use((request, response, next) => {
          const name = /\/pagefind\/([\w-]+(?:[/.][\w-]+)*)(?:\?|$)/.exec(request.url ?? '')?.[1];
          if (name === undefined) {
            next();
            return;
          }
          readFile(join(folder, name)).then(
            (content) => {
              response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
              response.end(content);
            },
            () => {
              next();
            },
          );
        });
      },
    },
  };
}
