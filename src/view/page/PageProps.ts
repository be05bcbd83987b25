import type { Facts } from '../../model/content/condition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Register } from '../../model/content/words.ts';

/** What every page beside the pathways is given. */
export interface PageProps {
  readonly edition: EditionId;
  readonly register: Register;
  /** What the address asks this page for, such as one case. Nothing in it is trusted. */
  readonly asked: Facts;
  /** Opens an address of the app, such as `#/rectum?size=under-1-cm`. */
  readonly onOpen: (address: string) => void;
  /** The same address as a link from this page. */
  readonly hrefOf: (address: string) => string;
}
