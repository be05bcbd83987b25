// Keeps the whole site on the device, so that it works with the network off. The build puts the list of its files here.
const release = { id: '', files: [] };

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
  event.waitUntil(
    keepFiles().then(skipWaiting, async (error) => {
      // Half a release would pass for the one before, and take its place.
      await caches.delete(own);
      throw error;
    }),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOldReleases().then(() => clients.claim()));
});

addEventListener('message', (event) => {
  if (event.data === 'release' && event.source) event.source.postMessage({ release: release.id });
  if (event.data && 'theme' in Object(event.data)) event.waitUntil(keepColors(event.data.theme));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? pageFor(request).then(inChosenColors) : fileFor(request));
});

/** Takes every file of this release: one that did not change from the release before, the others from the network. */
async function keepFiles() {
  const cache = await caches.open(own);
  const waiting = [...release.files];
  const take = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const url = scope + file;
      // The name of a file in assets/ says what it holds.
      const known = file.startsWith('assets/') && (await caches.match(url, { ignoreVary: true }));
      const answer = known || (await fetch(url, { cache: 'no-cache' }));
      if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
      // A browser refuses a page that was redirected; some hosts redirect folders.
      await cache.put(url, answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer);
    }
  };
  await Promise.all([take(), take(), take(), take()]);
}

/** The release before stays for the windows that still show it; all older ones go. */
async function dropOldReleases() {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** A page comes from the network, so that it is the newest; from the device where the network does not answer. */
async function pageFor(request) {
  const online = fetch(request, { cache: 'no-cache' });
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([online.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  const { origin, pathname } = new URL(request.url);
  const path = `${origin}${pathname}`.replace(/\/index\.html$/, '/');
  const kept = await (await caches.open(own)).match(path, { ignoreVary: true });
  // A page that is not on the device is worth waiting for.
  return kept || answer || (await online.catch(() => undefined)) || elsewhere(path);
}

/** An address that is no page leads to the start page, with its fragment. */
async function elsewhere(path) {
  // The device may have thrown away what was kept.
  if (path === scope) return Response.error();
  const folder = await (await caches.open(own)).match(`${path}/`);
  return Response.redirect(folder ? `${path}/` : scope);
}

/**
 * All that a page needs, from the device: what stands in assets/ is the same on the network, because its name says what it
 * holds. The few files beside them, such as the icons, may be those of the release before for one visit.
 */
async function fileFor(request) {
  const options = { ignoreVary: true };
  const kept = (await (await caches.open(own)).match(request, options)) || (await caches.match(request, options));
  return kept || fetch(request);
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
