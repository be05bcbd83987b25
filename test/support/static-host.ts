import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headers } from '../../src/cli/site/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host as plain as they come: files under a folder, `index.html` for a folder, and no rule beside. */
export interface StaticHost {
  /** Absolute address of the site, with a slash at its end. */
  readonly address: string;
  /** Serves another folder from now on: a new version is published. */
  readonly publish: (folder: string) => void;
  /** From now on a portal, a filter or a fault on the way answers for some paths; nothing given, it is the host again. */
  readonly spoil: (way?: Way) => void;
  /** Nobody answers any more, as without a network. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** What stands between a visitor and the host: an answer of its own to a path below the site, or none. */
export type Way = (
  path: string,
) =>
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | undefined;

/** Serves `folder` under `/<prefix>/` on a port of its own. Some hosts send no headers of the site. */
export async function hostOf(
  folder: string,
  prefix: string,
  sent: Readonly<Record<string, string>> = headers,
): Promise<StaticHost> {
  let shown = folder;
  let way: Way = () => undefined;
  const answer = async (path: string, response: ServerResponse) => {
    const inside = path.startsWith(`/${prefix}/`) ? normalize(decodeURIComponent(path.slice(prefix.length + 1))) : '..';
    const file = inside.startsWith('/') ? await fileAt(join(shown, inside)) : undefined;
    const other = way(inside);
    if (other) response.writeHead(other.status, { 'Content-Type': 'text/html', ...other.headers }).end(other.body);
    else if (!file) await missing(response);
    else if (file === 'folder') response.writeHead(301, { Location: `${path}/` }).end();
    else
      response
        .writeHead(200, { ...sent, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
        .end(await readFile(file));
  };
  const missing = async (response: ServerResponse) => {
    const page = await readFile(join(shown, '404.html')).catch(() => 'There is no such file.');
    response.writeHead(404, { ...sent, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  };
  const make = () => createServer(({ url = '/' }, response) => void answer(url.replace(/[?#].*/, ''), response));
  let server = make();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${prefix}/`,
    publish: (next) => {
      shown = next;
    },
    spoil: (next = () => undefined) => {
      way = next;
    },
    stop: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: async () => {
      server = make();
      await listen(server, port);
    },
  };
}

async function fileAt(path: string): Promise<string | undefined> {
  const wanted = path.endsWith('/') ? join(path, 'index.html') : path;
  const found = await stat(wanted).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found ? wanted : undefined;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}
