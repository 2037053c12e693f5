import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * For `npm run dev`: pages are rendered anew when the dataset was compiled anew, and the search index made from the same
 * dataset (folder `DEV_SEARCH`) is served where the built site has it.
 */
export function datasetReload(): AstroIntegration {
  const { DATASET, DEV_SEARCH } = process.env;
  return {
    name: 'dataset-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (DATASET) {
          const index = resolve(DATASET, 'index.json');
          server.watcher.add(index);
          const reload = (path: string) => {
            if (resolve(path) === index) server.environments.client.hot.send({ type: 'full-reload' });
          };
          server.watcher.on('add', reload).on('change', reload);
        }
        if (DEV_SEARCH) serveFolder(server.middlewares, resolve(DEV_SEARCH));
      },
    },
  };
}

type Middlewares = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']['middlewares'];

function serveFolder(middlewares: Middlewares, folder: string): void {
  middlewares.use((request, response, next) => {
    const [, path] = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '') ?? [];
    const file = join(folder, path ?? '');
    if (path === undefined || !file.startsWith(folder + sep)) {
      next();
      return;
    }
    readFile(file).then(
      (content) => {
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => next(),
    );
  });
}
