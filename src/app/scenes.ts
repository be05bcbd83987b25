import type { PageName } from '../model/address/address.ts';
import type { EditionId } from '../model/content/edition.ts';
import type { InfoPage } from '../view/page/InfoPage.tsx';
import type { PageEntry } from './opened.ts';
import type { PathwayPage } from './PathwayPage.tsx';
import type { StartPage } from './StartPage.tsx';

/** A page and what stands around its content. */
interface LoadedPage extends PageEntry {
  readonly Page: typeof InfoPage;
}

const pages = new Map<string, LoadedPage>();
let pathwayPage: typeof PathwayPage | undefined;
let startPage: typeof StartPage | undefined;

/** Loads a page, once. */
export async function loadPage(edition: EditionId, name: PageName): Promise<LoadedPage> {
  const key = `${edition}/${name}`;
  const known = pages.get(key);
  if (known) return known;
  const { contents, InfoPage } = await import('./pageContents.tsx');
  const page = { ...(await contents[name](edition)), Page: InfoPage };
  pages.set(key, page);
  return page;
}

/** A page that has been loaded before. */
export function pageOf(edition: EditionId, name: string): LoadedPage | undefined {
  return pages.get(`${edition}/${name}`);
}

/** Loads what walks a pathway, once: nobody needs it before the first one. */
export async function loadPathwayPage() {
  pathwayPage ??= (await import('./PathwayPage.tsx')).PathwayPage;
}

export function loadedPathwayPage(): typeof PathwayPage | undefined {
  return pathwayPage;
}

/** Loads what draws the start page, once. A start page that stands as it was drawn needs none of it. */
export async function loadStart(): Promise<typeof StartPage> {
  startPage ??= (await import('./StartPage.tsx')).StartPage;
  return startPage;
}

export function loadedStart(): typeof StartPage | undefined {
  return startPage;
}
