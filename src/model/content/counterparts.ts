import type { EditionId } from './edition.ts';

/** The place of another edition that speaks of the same thing. */
export interface Counterpart {
  /** Ids in the other edition. None: it has no such place. */
  readonly there: readonly string[];
  /** Not set where the two are near and not equal. */
  readonly same: boolean;
  /** How the two differ. */
  readonly note?: string;
}

/** Which places of two editions speak of the same thing. Ids only: no word of one edition stands in the other. */
export interface Counterparts {
  /** The edition in whose folder the table stands, and the other one. */
  readonly here: EditionId;
  readonly there: EditionId;
  /** Pathways by id. */
  readonly pathways: Readonly<Record<string, Counterpart>>;
  /** Answers as pathway/question=answer. What is not named has no counterpart. */
  readonly facts: Readonly<Record<string, Counterpart>>;
  /** Options by id. */
  readonly options: Readonly<Record<string, Counterpart>>;
  /** Options of the other edition that are none here, with the reason. */
  readonly onlyThere: Readonly<Record<string, string>>;
  /** Where one pathway there is several here: the answers to a question there that mean each of them. */
  readonly parts?: { readonly question: string; readonly of: Readonly<Record<string, readonly string[]>> };
}

export function isCounterparts(value: unknown): value is Counterparts {
  return typeof value === 'object' && value !== null && 'here' in value && 'there' in value && 'facts' in value;
}
