import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headers } from '../../src/cli/site/headers.ts';
import { made, site } from './folders.ts';

const folders: Readonly<Record<string, string>> = {
  site: join(site, 'dist'),
  steps: join(site, 'dist-steps'),
  peers: join(made, 'peers'),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** Address of the server, with a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves what was built, everything compressed with Brotli at its best, as a static host does. */
export async function serve(): Promise<Server> {
  const files = new Map<string, { readonly body: Buffer; readonly encoding?: string }>();
  const read = (file: string) => {
    const known = files.get(file);
    if (known) return known;
    const content = readFileSync(file);
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const answer = file.endsWith('.woff2')
      ? { body: content }
      : { body: brotliCompressSync(content, { params: size }), encoding: 'br' };
    files.set(file, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [, root = '', ...rest] = path.split('/');
    const folder = folders[root];
    try {
      if (!folder) throw new Error('no such folder');
      const file = join(folder, ...rest, path.endsWith('/') ? 'index.html' : '');
      const { body, encoding } = read(file);
      response.writeHead(200, {
        ...(root === 'peers' ? {} : headers),
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        'Cache-Control': 'no-cache',
        ...(encoding ? { 'Content-Encoding': encoding } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
