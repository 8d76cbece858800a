import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { securityPolicy } from './headers.ts';
import { HOSTS, type SiteName } from './hosts.ts';
import { emojiPicture, favicon } from './pictures.ts';

const PAGES = resolve(import.meta.dirname, '../../dist/pages');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface DemoServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the built pages over HTTPS on this machine only, on any free port. */
export async function startServer(): Promise<DemoServer> {
  await requireBuiltPages();
  const names = Object.keys(HOSTS).map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const port = await listen(server);
  return { port, close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = HOSTS[(request.headers.host ?? '').replace(/:\d+$/, '')];
  if (!site || (request.method !== 'GET' && request.method !== 'HEAD')) {
    refuse(response, site ? 405 : 404);
    return;
  }
  const { pathname: path, searchParams } = new URL(request.url ?? '/', 'https://localhost');
  const picture = path === '/favicon.ico' ? favicon(site) : emojiPicture(path);
  if (picture !== undefined) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
    return;
  }
  const file = path.startsWith('/assets/') ? join(PAGES, normalize(path)) : pageFile(site, path);
  if (!(await isFile(file))) {
    refuse(response, 404);
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...policyFor(site, file, searchParams) });
  response.end(await readFile(file));
}

/** With a word in it: Chromium refuses to open a page that has a status and no body. */
function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end('Not served here.');
}

/** The sites route in the page: every path that is not a file is answered with the one page. */
function pageFile(site: SiteName, path: string): string {
  // One box with any editor in it, in the structure of X.
  if (site === 'x' && path.startsWith('/i/editors/')) return join(PAGES, 'editors/index.html');
  const preload = site === 'linkedin' && path.startsWith('/preload/');
  return join(PAGES, site, preload ? 'preload.html' : 'index.html');
}

function policyFor(site: SiteName, file: string, asked: URLSearchParams): Record<string, string> {
  // Nothing is kept for the next visit, but a page may be kept whole for whoever goes back to it.
  const always = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (extname(file) !== '.html') return always;
  const permissions =
    asked.get('clipboard') === 'refused' ? { 'permissions-policy': 'clipboard-write=()' } : {};
  return { ...always, ...permissions, 'content-security-policy': securityPolicy(site) };
}

async function requireBuiltPages(): Promise<void> {
  const missing: string[] = [];
  for (const site of new Set(Object.values(HOSTS))) {
    const file = join(PAGES, site, 'index.html');
    if (!(await isFile(file))) missing.push(site);
  }
  if (missing.length === 0) return;
  throw new Error(`The pages of ${missing.join(', ')} are not built: npm run build:pages`);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return found?.isFile() ?? false;
}

function listen(server: Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error ? failed(error) : done()));
    // A browser keeps its connections open; `close` alone would wait for them.
    server.closeAllConnections();
  });
}
