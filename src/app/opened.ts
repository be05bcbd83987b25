import type { ReactNode } from 'react';
import type { Address, Place } from '../model/address/address.ts';
import type { SceneView } from '../model/address/views.ts';
import type { Facts } from '../model/content/condition.ts';
import type { EditionId } from '../model/content/edition.ts';
import type { Register, Words } from '../model/content/words.ts';
import type { Offered } from '../view/frame/NoteBar.tsx';
import type { PageProps } from '../view/page/PageProps.ts';

/** What did not go as it was asked, in words, and what was done instead. */
export type Note = string;

export interface Opened extends Place {
  readonly notes: readonly Note[];
  /** What a damaged link may mean, and where it leads if it does: a person has to say so. */
  readonly offer?: Offer | undefined;
  /** What the notes are about: the address that was opened, or something else. */
  readonly notesOn: 'link' | 'else';
}

export interface Offer extends Offered {
  readonly address: Address;
}

export type JourneyEvent =
  | { readonly type: 'address'; readonly address: Address }
  | { readonly type: 'answer'; readonly fact: string; readonly answer: string }
  /** Other facts for the last pathway, all at once. */
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'ask'; readonly fact: string | undefined }
  | { readonly type: 'restart' }
  /** To another pathway or page, with what is answered there already. */
  | { readonly type: 'go'; readonly pathway: string; readonly facts?: Facts }
  | { readonly type: 'return'; readonly leg: number }
  | { readonly type: 'edition'; readonly edition: EditionId }
  | { readonly type: 'words'; readonly words: Register }
  | { readonly type: 'view'; readonly view: SceneView }
  | { readonly type: 'dismiss' };

/** What made the last step. */
export type Origin = 'panel' | 'chart' | 'address';

/** A page beside the pathways, with what it shows. */
export interface PageEntry {
  readonly title: Words;
  readonly content: (props: PageProps) => ReactNode;
}
