import type { ReactNode } from 'react';
import type { Edition } from '../model/definition.ts';
import type { Words } from '../model/words.ts';
import type { PageProps } from '../view/page/PageProps.ts';
import type { StartScene } from '../view/start/StartScene.tsx';
import type { PageName } from './address.ts';
import type { PathwayPage } from './PathwayPage.tsx';

/** A page beside the pathways, with what it shows. */
export interface PageEntry {
  readonly title: Words;
  readonly content: (props: PageProps) => ReactNode;
}

const pages = new Map<string, PageEntry>();
let pathwayPage: typeof PathwayPage | undefined;
let startScene: typeof StartScene | undefined;

/** Loads a page, once. */
export async function loadPage(edition: Edition, name: PageName): Promise<PageEntry> {
  const key = `${edition}/${name}`;
  const known = pages.get(key);
  if (known) return known;
  const { contents } = await import('./pageContents.tsx');
  const page = await contents[name](edition);
  pages.set(key, page);
  return page;
}

/** A page that has been loaded before. */
export function pageOf(edition: Edition, name: string): PageEntry | undefined {
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
export async function loadStart(): Promise<typeof StartScene> {
  startScene ??= (await import('../view/start/StartScene.tsx')).StartScene;
  return startScene;
}

export function loadedStart(): typeof StartScene | undefined {
  return startScene;
}
