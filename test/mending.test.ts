import { catalogue } from 'virtual:catalogue';
import { expect, it } from 'vitest';
import { addresses, readAddress } from '../src/app/address.ts';
import { pageFor } from '../src/app/arrival/page.ts';
import { open } from '../src/app/journey.ts';
import { type Came, pageNames } from '../src/model/address/address.ts';
import { folderOf } from '../src/model/content/edition.ts';
import { type Mangling, manglings } from './support/manglings.ts';

const site = 'https://site.example/';
const folders = addresses.editions
  .flatMap((edition) =>
    [undefined, ...(catalogue[edition.id] ?? []), ...pageNames].map((page) => folderOf(edition, page)),
  )
  .filter((folder) => folder !== '');

/** Links to five pathways of both editions, one of them a journey, as the app writes them. */
const links = [
  'rectum/#/rectum?size=1-to-2-cm&muscle-layer=no',
  'stomach/#/stomach?size-word=small&deep-in-wall=no&men1=yes',
  'rectum/#/start?age=adult&report=neuroendocrine-tumor&primary=rectum&status=new/rectum?size=over-2-cm',
  'professional/rectum/#/rectum?size=under-1-cm&edition=professional',
  'professional/stomach/#/stomach?edition=professional&view=chart',
  'small-intestine/#/small-intestine?view=outline',
];

/** Opens a link as a browser, a host and the app do it together: the address bar, the page that is sent, the app. */
async function opened(link: string) {
  const typed = link.trim().replace(/^[<("“«[*_'`]+(?=https)/i, '');
  const { origin, pathname, search, hash } = new URL(
    typed.toLowerCase().startsWith('https') ? typed : `${site}${typed}`,
  );
  expect(`${origin}/`).toBe(site);
  const came: Came = { path: pathname.slice(1), search, hash };
  const isPage = came.path === '' || folders.includes(came.path);
  const folder = pageFor(hash, came.path + search, folders);
  // A host that has no such page sends 404.html; the start page sends what is meant for another page there.
  const arrived: Came = isPage
    ? {
        ...came,
        path: /^(professional\/)?$/.test(came.path) ? folder || came.path : came.path.replace(/index\.html$/, ''),
      }
    : { path: folder, search: '', hash: `#/${came.path}${search}${hash}` };
  const address = readAddress(arrived.hash || pageOf(arrived.path));
  return { arrived, ...(await open({ ...address, came: arrived })) };
}

it.each(links)('%s is plain as it is', async (link) => {
  const { notes, offer, legs } = await opened(site + link);
  expect({ notes, offer }).toEqual({ notes: [], offer: undefined });
  expect(legs.length).toBeGreaterThan(0);
});

it(`${manglings.length} manglings of ${links.length} links open their place; what is not plain is asked or said`, async () => {
  const wrong: string[] = [];
  let right = 0;
  for (const link of links) {
    const whole = await opened(site + link);
    for (const mangling of manglings) {
      const mangled = mangling.of(site + link);
      const verdict = judged(mangling, mangled === site + link, whole, await opened(mangled));
      if (verdict === undefined) right += 1;
      else wrong.push(`${verdict}: ${mangling.name}: ${mangled}`);
    }
  }
  console.log(`links: ${right} of ${manglings.length * links.length} open as they should`);
  expect(wrong).toEqual([]);
});

/** The address that the page in a folder holds. */
function pageOf(folder: string): string {
  const [first = '', second] = folder.split('/');
  return first === 'professional' ? `#/${second}?edition=professional` : `#/${first}`;
}

type Result = Awaited<ReturnType<typeof opened>>;

function judged({ gives }: Mangling, same: boolean, whole: Result, now: Result): string | undefined {
  const place = ({ legs, edition, view, words }: Result) => JSON.stringify({ legs, edition, view, words });
  const isSaid = now.notes.length > 0;
  const isAsked = now.offer !== undefined;
  if (place(now) === place(whole))
    return (isSaid || isAsked) && gives === undefined ? `said too much (${now.notes})` : undefined;
  if (gives === undefined || same)
    return `${isSaid || isAsked ? 'lost' : 'lost without a word'} (${place(now)}, ${now.notes})`;
  return isSaid || isAsked ? undefined : `lost without a word (${place(now)})`;
}
