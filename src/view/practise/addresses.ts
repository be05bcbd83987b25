import type { Edition } from '../../model/definition.ts';
import { defaultRegister, type Register } from '../../model/words.ts';

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
  /** A case of one's own to write: its id, or `new`. */
  readonly write?: string;
}

/** The address of a place on the practice page, in the words that the reader has chosen. */
export function practiseAddress(edition: Edition, register: Register, asked: Asked): string {
  const settings = {
    ...asked,
    ...(edition === 'patient' ? {} : { edition }),
    ...(register === defaultRegister[edition] ? {} : { words: register }),
  };
  // Stands half a sign too, where encodeURIComponent would throw: a name may come from a file of somebody else.
  const query = new URLSearchParams(settings).toString();
  return `#/practise${query === '' ? '' : `?${query}`}`;
}
