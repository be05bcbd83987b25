import { pageAddress } from '../../model/address/parts.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Register } from '../../model/content/words.ts';
import { useAddresses } from '../given/addresses.ts';

/** What the address of the practice page can ask for. */
export interface Asked {
  /** A case by its id. */
  readonly case?: string;
  /** A set: ids of cases, with dots between them, and its name. */
  readonly set?: string;
  readonly name?: string;
  /** A whole case or recording from somebody else, packed. */
  readonly given?: string;
  readonly recording?: string;
  /** What is given, where it is no case. */
  readonly kind?: 'lesson';
  /** A lesson by its id, or `starter`. */
  readonly lesson?: string;
  /** The walks of a lesson, for the device of a trainee. */
  readonly follow?: string;
  /** A case of one's own to write: its id, or `new`. */
  readonly write?: string;
}

/** Writes the address of a place on the practice page, in the words that the reader has chosen. */
export function usePractiseAddress(id: EditionId, register: Register): (asked: Asked) => string {
  const edition = useAddresses().editionOf(id);
  return (asked) => pageAddress('practise', { ...asked }, edition, register);
}
