import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { headersFor, parseHeaderRules } from './header-rules.ts';

export interface StaticServer {
  /** Address of the front page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServerOptions {
  readonly root: string;
  /** Path under which the site answers, with a slash at both ends. */
  readonly base: string;
  /** The next free port is taken when it is in use; 0 = any. */
  readonly port: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** What is smaller when it is compressed; fonts and pictures are so already. */
const isText = /^text\/|json|xml|wasm/;

const compressors = {
  // The quality of a host that compresses while it sends.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};

/** Serve a built site as a host would that reads its `_headers`. Listens on this machine only. */
export async function startServer({ root, base, port }: ServerOptions): Promise<StaticServer> {
  const folder = await realpath(root);
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  for (let candidate = port; ; candidate += 1) {
    if (await listen(candidate)) break;
    if (candidate >= port + 100) throw new Error(`No free port from ${port} to ${candidate}.`);
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  function listen(candidate: number): Promise<boolean> {
    return new Promise((done, fail) => {
      const refuse = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error));
      server.once('error', refuse);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', refuse);
        done(true);
      });
    });
  }

  async function answer({ method, url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = (url ?? '/').split('?', 2);
    const path = insideBase(decoded(rawPath));
    const found = path === undefined ? undefined : await find(path);
    if (found?.isFolder && !rawPath.endsWith('/')) {
      response.writeHead(301, { location: `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    const file = found?.file ?? join(folder, '404.html');
    response.statusCode = found ? 200 : 404;
    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = isText.test(type) ? encodingFor(headers['accept-encoding'] ?? '') : undefined;
    response.setHeader('content-type', type);
    response.setHeader('vary', 'accept-encoding');
    for (const [name, value] of headersFor(rules, path ?? '/404.html')) response.setHeader(name, value);
    if (encoding) response.setHeader('content-encoding', encoding);
    if (method === 'HEAD') response.end();
    else if (encoding) await pipeline(createReadStream(file), compressors[encoding](), response);
    else await pipeline(createReadStream(file), response);
  }

  /** `/sub/articles/` → `/articles/`; undefined outside the base path. */
  function insideBase(path: string | undefined): string | undefined {
    if (path === undefined || !`${path}/`.startsWith(base)) return undefined;
    return `/${path.slice(base.length)}`;
  }

  async function find(path: string): Promise<{ readonly file: string; readonly isFolder: boolean } | undefined> {
    if (path === '/_headers' || path.split('/').some((part) => part.startsWith('..'))) return undefined;
    const isInside = (file: string) => file === folder || file.startsWith(folder + sep);
    const target = await realpath(join(folder, path)).catch(() => undefined);
    if (target === undefined || !isInside(target)) return undefined;
    if (!(await stat(target)).isDirectory()) return path.endsWith('/') ? undefined : { file: target, isFolder: false };
    const index = join(target, 'index.html');
    return (await stat(index).catch(() => undefined)) ? { file: index, isFolder: true } : undefined;
  }
}

/** The best of our encodings that an `Accept-Encoding` names; `q=0` refuses one. */
function encodingFor(accepted: string): keyof typeof compressors | undefined {
  const named = new Map(
    accepted.split(',').map((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    }),
  );
  return (['br', 'gzip'] as const).find((name) => named.get(name));
}

/** Undefined where the path is no well-formed address, or has characters that no file name of the site has. */
function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return /[\\\0]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
