import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';

/** An invented site. */
const files = {
  'index.html': 'front page',
  '404.html': 'not found page',
  'articles/a/index.html': 'article',
  '_astro/style.css': 'css',
  'font.woff2': 'font',
  'data/statements.json': '[]',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n\n/_astro/*\n  Cache-Control: immutable\n',
};
const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
const root = join(folder, 'site');
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
writeFileSync(join(folder, 'secret.txt'), 'secret');
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
const server = await startServer({ root, base: '/', port: 0 });
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  /** As it came, before any compression is undone. */
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends the path as it is: `fetch` would tidy it first. */
function ask(path: string, method = 'GET', url = server.url, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        done({ status: response.statusCode ?? 0, text: bytes.toString(), bytes, headers: response.headers });
      });
    });
    sent.on('error', fail).end();
  });
}

test.each([
  ['/', 'front page', 'text/html; charset=utf-8'],
  ['/articles/a/', 'article', 'text/html; charset=utf-8'],
  ['/articles/a/?q=1', 'article', 'text/html; charset=utf-8'],
  ['/_astro/style.css', 'css', 'text/css; charset=utf-8'],
  ['/data/statements.json', '[]', 'application/json; charset=utf-8'],
])('%s is answered with its file and type', async (path, text, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, text, headers: { 'content-type': type } });
});

test('headers come from the site, a later rule winning', async () => {
  expect((await ask('/')).headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  expect((await ask('/_astro/style.css')).headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'immutable' });
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)('where a client accepts “%s” text is sent as %s, the page for what is not there too', async (accepted, encoding, undo) => {
  for (const [path, text] of [
    ['/', 'front page'],
    ['/nothing/', 'not found page'],
  ] as const) {
    const { bytes, headers } = await ask(path, 'GET', server.url, { 'accept-encoding': accepted });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(undo(bytes).toString()).toBe(text);
  }
});

test.each(['', 'identity', 'br;q=0', 'deflate'])('where a client accepts “%s” text is sent as it is', async (accepted) => {
  const { text, headers } = await ask('/', 'GET', server.url, { 'accept-encoding': accepted });
  expect([text, headers['content-encoding']]).toEqual(['front page', undefined]);
});

test('what is compressed already is sent as it is', async () => {
  const { text, headers } = await ask('/font.woff2', 'GET', server.url, { 'accept-encoding': 'br, gzip' });
  expect([text, headers['content-encoding']]).toEqual(['font', undefined]);
});

test.each([
  '/nothing/',
  '/index.html/',
  '/_headers',
  '/%5fheaders',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/articles/../../secret.txt',
  '/articles/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//secret.txt',
  '/link.txt',
  '/%00',
  '/%zz',
  '/articles/a/%2e%2e/%2e%2e/%2e%2e/secret.txt',
])('%s is answered with the page for what is not there', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'not found page' });
});

test('a folder without its slash leads to the address with it, on this host', async () => {
  expect(await ask('/articles/a?q=1')).toMatchObject({ status: 301, headers: { location: '/articles/a/?q=1' } });
  expect((await ask('//articles/a')).headers['location'] ?? '').not.toMatch(/^\/\//);
});

test('nothing can be sent to it', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
});

test('under a base path the rest of the host is not there', async () => {
  const under = await startServer({ root, base: '/sub/', port: 0 });
  const answers = await Promise.all(['/sub/articles/a/', '/sub', '/', '/subarticles/a/'].map((path) => ask(path, 'GET', under.url)));
  await under.close();
  expect(answers.map(({ status }) => status)).toEqual([200, 301, 404, 404]);
});

test('the next port is taken when the one asked for is in use', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const next = await startServer({ root, base: '/', port });
  const taken = Number(new URL(next.url).port);
  await next.close();
  await new Promise((done) => other.close(done));
  expect(taken).toBeGreaterThan(port);
});
