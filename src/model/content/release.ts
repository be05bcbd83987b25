import type { Status } from '../walk/status.ts';
import type { Facts } from './condition.ts';
import type { EditionId } from './edition.ts';
import type { Words } from './words.ts';

/** What an option is for a person who walks: its status, or not on the list that is reached. */
export type Seen = Status | 'not-offered';

/** What a release changes for those who walk, beside the one before it. Worked out by a command and kept, not written by hand. */
export interface Release {
  /** The day of the release before, and its revision. */
  readonly since: string;
  readonly revision: string;
  /** The sources that the release before followed. */
  readonly followed: readonly string[];
  readonly pathways: readonly ReleasedPathway[];
}

export interface ReleasedPathway {
  readonly edition: EditionId;
  readonly id: string;
  readonly title: Words;
  readonly changes: readonly ReleaseChange[];
  /** How many texts and citations read otherwise. */
  readonly reworded: number;
}

export type ReleaseChange =
  | { readonly kind: 'added' | 'removed'; readonly what: Part; readonly says: Words }
  | {
      readonly kind: 'status';
      readonly options: readonly { readonly id: string; readonly says: Words }[];
      readonly from: Seen;
      readonly to: Seen;
      readonly holds: Holds;
    }
  | { readonly kind: 'leads'; readonly from: Words; readonly to: Words; readonly holds: Holds };

export type Part = 'pathway' | 'option' | 'question' | 'answer' | 'notice' | 'gap' | 'link';

/** For which answers a change holds: the first few sets, and how many there are in all. */
export interface Holds {
  readonly sets: readonly { readonly facts: Facts; readonly says: Words }[];
  readonly all: number;
}
