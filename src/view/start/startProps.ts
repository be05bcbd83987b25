import type { SceneView } from '../../model/address/views.ts';
import type { Listed } from '../../model/content/definition.ts';
import type { EditionId, KnownEdition } from '../../model/content/edition.ts';
import type { Summary } from '../../model/content/summary.ts';
import type { Register } from '../../model/content/words.ts';
import type { Followed } from '../frame/Follows.tsx';

export interface StartProps {
  readonly edition: EditionId;
  /** The summaries that the edition follows. */
  readonly follows: readonly (Followed & Pick<Summary, 'id' | 'parts'>)[];
  /** The pathways of the edition, in their order. */
  readonly listed: readonly Listed[];
  readonly register: Register;
  /** The start page of an edition. */
  readonly startOf: (edition: KnownEdition) => string;
  /** The page of a pathway, or another page of this edition. */
  readonly hrefOf: (page: string) => string;
  /** The address of a page within the app, in a view. */
  readonly addressOf: (page: string, view?: SceneView) => string;
  /** The same as a link from here. */
  readonly linkOf: (page: string, view: SceneView) => string;
}

/** A link to a pathway: whole without scripts, and what `StartSlot` opens with them. */
export type PathwayLink = (pathway: string) => {
  readonly href: string;
  readonly 'data-site': string;
  readonly 'data-address': string;
  /** Where it leads on a phone: one step at a time. */
  readonly 'data-guide'?: string;
};
