// Keeps the whole site on the device, so that it works with the network off. The build puts the list of its files here, each
// with its checksum: hosts, portals and filters answer with anything, and only what is right may stay.
const release = { id: '', files: {} };

/** Caches belong to the whole host, which may serve other sites in other folders. */
const { scope } = registration;
const prefix = `gi-net-pathways ${new URL(scope).pathname} `;
const own = prefix + release.id;

/** What was chosen outlives every release, so its cache does not carry their name. */
const choices = `gi-net-pathways choices ${new URL(scope).pathname}`;
const colors = `${scope}colors`;

/** Milliseconds after which a page is not waited for: a network that never answers must not hold anybody up. */
const patience = 4000;

addEventListener('install', (event) => {
  // Whoever opens a page online gets the newest one from the network, so nobody is surprised by a worker that starts at once.
  // What was kept before a failure is right, and the next visit goes on from there.
  event.waitUntil(keepFiles().then(skipWaiting));
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOldReleases().then(() => clients.claim()));
});

addEventListener('message', (event) => {
  if (event.data === 'release' && event.source) event.source.postMessage({ release: release.id });
  // A page has come alive: what the browser threw away meanwhile is fetched again, and what nobody shows any more goes.
  if (event.data === 'arrived') event.waitUntil(keepFiles().then(dropOldReleases, () => undefined));
  if (event.data && 'theme' in Object(event.data)) event.waitUntil(keepColors(event.data.theme));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? pageFor(request).then(inChosenColors) : fileFor(request));
});

/** Takes every file of this release that is not here yet: from the release before, or from the network. */
async function keepFiles() {
  const here = new Set((await (await caches.open(own)).keys()).map(({ url }) => url));
  const waiting = Object.keys(release.files).filter((file) => !here.has(scope + file));
  // From the end: the scripts before the pages, so that a page that is here comes alive without a network.
  waiting.sort((a, b) => a.startsWith('assets/') - b.startsWith('assets/'));
  const take = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      // What the person asks for meanwhile goes first.
      if (!(await kept(file)) && !(await fetched(file, 'low')))
        throw new Error(`${scope + file} is not the file of this release`);
    }
  };
  await Promise.all([take(), take(), take(), take()]);
}

/** A file of this release from the device, from whichever cache holds it as it should be. */
async function kept(file) {
  const found = await keptIn(own, file);
  if (found) return found;
  for (const name of await otherReleases()) {
    const same = await keptIn(name, file);
    if (same) return keep(file, same);
  }
  return undefined;
}

async function keptIn(name, file) {
  return right(file, await (await caches.open(name)).match(scope + file, { ignoreVary: true }));
}

/** A file of this release from the network. Where something wrong came out of the browser's own store, it is asked for anew. */
async function fetched(file, priority = 'auto') {
  for (const cache of ['no-cache', 'reload']) {
    const found = await right(file, await fetch(scope + file, { cache, priority }));
    if (found) return keep(file, found);
  }
  return undefined;
}

/** The answer if every byte of it is that of this file, as an answer that no way there has marked. */
async function right(file, answer) {
  if (!answer?.ok) return undefined;
  const bytes = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...sum)).slice(0, 20) !== release.files[file]) return undefined;
  const whole = wholeOf(answer, bytes);
  // What a page runs it runs by its type, and some hosts know few types.
  whole.headers.set('Content-Type', typeOf(file) ?? whole.headers.get('Content-Type'));
  return whole;
}

/** An answer that is here to its last byte. One that still flows through a worker is cut where the next worker takes over. */
function wholeOf({ status, statusText, headers }, bytes) {
  const whole = new Response(bytes, { status, statusText, headers });
  for (const name of ['Content-Encoding', 'Content-Length']) whole.headers.delete(name);
  return whole;
}

function typeOf(file) {
  if (/(^|\/|\.html)$/.test(file)) return 'text/html; charset=utf-8';
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.css')) return 'text/css';
  return undefined;
}

async function keep(file, answer) {
  // A device that is full still shows what came.
  await (await caches.open(own)).put(scope + file, answer.clone()).catch(() => undefined);
  return answer;
}

async function otherReleases() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
}

/** A release stays for as long as a window shows it. One that does not say what it shows may show any. */
async function dropOldReleases() {
  const others = await otherReleases();
  // A release that is coming has no window yet; it clears up when it is here.
  if (others.length === 0 || registration.installing || registration.waiting) return;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = await Promise.all(windows.filter(({ url }) => url.startsWith(scope)).map(releaseIn));
  if (shown.includes(undefined)) return;
  await Promise.all(others.filter((name) => !shown.includes(name)).map((name) => caches.delete(name)));
}

/** The name of the cache of the release that a window shows. */
function releaseIn(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(prefix + data);
    setTimeout(resolve, patience);
    client.postMessage('shows', [port2]);
  });
}

/** A page comes from the network, so that it is the newest; from the device where the network has no page of this site. */
async function pageFor(request) {
  const { origin, pathname } = new URL(request.url);
  const path = `${origin}${pathname}`.replace(/\/index\.html$/, '/');
  const file = path.slice(scope.length);
  const online = pageOnline(request, file);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const page = await Promise.race([online, late]);
  if (page) return page;
  const ours = file in release.files && (await kept(file));
  // A page that is not on the device is worth waiting for.
  return ours || (await online) || elsewhere(request, file);
}

/** What a page of this site says of itself: its release and its address. */
const ofThisSite = /^\s*<!doctype html>\s*<html [^>]*data-release="(\w+)"[^>]* data-page="([^"]*)"/i;

/** A page of this site from the network, with all that it needs to come alive. A portal or half a release has none. */
async function pageOnline(request, file) {
  const isListed = file in release.files;
  try {
    const answer = await fetch(request, { cache: 'no-cache' });
    // Where a host leads on from an address that is no page, the browser follows.
    if (answer.type === 'opaqueredirect') return isListed || `${file}/` in release.files ? undefined : answer;
    const bytes = await answer.arrayBuffer();
    const html = new TextDecoder().decode(bytes);
    const page = wholeOf(answer, bytes);
    const [, id, address] = ofThisSite.exec(html) ?? [];
    if (!isListed) return id !== undefined || answer.ok ? page : undefined;
    if (id === undefined) return undefined;
    const [, , wanted = address] = ofThisSite.exec((await (await kept(file))?.text()) ?? '') ?? [];
    if (!answer.ok || address !== wanted) return undefined;
    return id === release.id || (await isWhole(html, request.url)) ? page : undefined;
  } catch {
    return undefined;
  }
}

/** Every script of a page of another release is there, and every script that those import. */
async function isWhole(html, url) {
  const base = new URL(/ data-root="([^"]*)"/.exec(html)?.[1] ?? './', url);
  const known = new Set();
  const isThere = async (script) => {
    if (known.has(script.href)) return true;
    known.add(script.href);
    const answer = await fetch(script);
    if (!answer.ok || !/javascript/.test(answer.headers.get('Content-Type'))) return false;
    const imports = (await answer.text()).matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g);
    return areThere([...imports].map(([, name]) => new URL(name, script)));
  };
  const areThere = async (scripts) => (await Promise.all(scripts.map(isThere))).every(Boolean);
  return areThere([...html.matchAll(/="[./]*(assets\/[^"]+\.js)"/g)].map(([, name]) => new URL(name, base)));
}

/** An address that is no page leads to the page that it means, or to the start page, with its fragment. */
async function elsewhere(request, file) {
  if (`${file}/` in release.files) return Response.redirect(`${scope + file}/`);
  // The device may have thrown away what was kept; what the host says instead is all there is.
  if (file in release.files) return fetch(request);
  const lost = '404.html' in release.files && (await kept('404.html'));
  return lost ? new Response(lost.body, { status: 404, headers: lost.headers }) : Response.redirect(scope);
}

/**
 * All that a page needs, from the device: what stands in assets/ is the same on the network, because its name says what it
 * holds. The few files beside them, such as the icons, may be those of the release before for one visit.
 */
async function fileFor(request) {
  const file = request.url.slice(scope.length).replace(/[?#].*$/, '');
  if (file in release.files) {
    const found = (await kept(file)) || (await fetched(file).catch(() => undefined));
    // Under a name that does not change there may be the file of a newer release.
    return found || (file.startsWith('assets/') ? Response.error() : fetch(request));
  }
  const before = await caches.match(request, { ignoreVary: true });
  // What an older worker kept, it kept unread.
  return before && !/html/.test(before.headers.get('Content-Type')) ? before : fetch(request);
}

/** A worker cannot read what a page keeps, so it is told of a choice of colors. */
async function keepColors(theme) {
  if (theme) await (await caches.open(choices)).put(colors, new Response(theme));
  else await caches.delete(choices);
}

/** The page with the chosen colors in it from its first byte: nobody who chose dark sees a flash of light. */
async function inChosenColors(page) {
  const chosen = await caches.match(colors).catch(() => undefined);
  const theme = chosen && (await chosen.text());
  if (!/^(light|dark)$/.test(theme) || !/^text\/html/.test(page.headers.get('Content-Type')) || !page.ok) return page;
  const html = (await page.text()).replace('<html ', `<html data-theme="${theme}" `);
  return new Response(html, { status: page.status, headers: page.headers });
}
