import type { Words } from './words.ts';

/** The groups in which a start page lists its pathways, in their order. Their headings are words of the interface. */
export const groups = ['site', 'spread', 'beside'] as const;
export type Group = (typeof groups)[number];

/** Where a pathway stands among those of its edition, and how it is called there. */
export interface Listing {
  readonly group: Group;
  /** Its place, from low to high: in lists, in menus and in the site map. */
  readonly order: number;
  /** Its name in a list. Left out where it is the title. */
  readonly name?: Words;
  readonly note?: Words;
  /** Offered on the start page to those who teach. */
  readonly presented?: true;
}

/** Where in the body a pathway is about. */
export interface PlaceInBody {
  /** Parts of the drawing, by name. What is not drawn is passed over. */
  readonly organs: readonly [string, ...string[]];
  /** The name that stands beside the drawing. */
  readonly label: Words;
  /** The name of the link, as it is read aloud. */
  readonly says: Words;
}
