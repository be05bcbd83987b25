import type { Citation, Citations } from './source.ts';
import type { Words } from './words.ts';

/** A treatment as the source's overview explains it, apart from any list. */
export interface Treatment {
  readonly says: Words;
  /** What it is. */
  readonly is: Words;
  /** How it is done. */
  readonly how?: Words;
  /** What else the overview says of it: aims, limits, what it is called elsewhere. */
  readonly remarks?: readonly Words[];
  /** Set where the overview speaks of it and no list does: never drawn as an option. */
  readonly inNoList?: Words;
  readonly cites: Citations;
}

/** Something told beside the walk, one point a citation: the tests, how cancer spreads, support lines. */
export interface Topic {
  readonly title: Words;
  readonly points: readonly { readonly says: Words; readonly cites: Citations }[];
  /** What the source does not say here. */
  readonly gap?: { readonly id: string; readonly says: Words; readonly ask?: Words };
  /** Links that the source itself gives, or the home of the service it names. */
  readonly links?: readonly { readonly says: Words; readonly url: string }[];
  /** Pathways beside which it stands; all of them when left out. */
  readonly pathways?: readonly string[];
  /** Questions beside which it stands. */
  readonly questions?: readonly string[];
}

/** What a reader of one summary looks for in vain, said once beside all its pathways. */
export interface Limits {
  /** The source that is meant. */
  readonly source: string;
  /** What it says of its own latest change. */
  readonly updates?: { readonly says: Words; readonly cites: Citations };
  /** `absent` are words that its stored copy must not hold; the audit looks for them. */
  readonly leavesOut: readonly {
    readonly says: Words;
    readonly absent: readonly string[];
    readonly cites?: Citations;
  }[];
  /** Where else to look. */
  readonly elsewhere: Words;
}

export function isLimits(value: unknown): value is Limits {
  return typeof value === 'object' && value !== null && 'leavesOut' in value;
}

/** A technical term in plain words. */
export interface Term {
  readonly term: string;
  /** Other forms under which a text may use it, lower case: plurals, short forms. */
  readonly forms?: readonly string[];
  readonly means: string;
  /** A word of every day: explained on the page of words, and not marked in texts. */
  readonly everyday?: true;
  /** How it is said, as a respelling: "en-DOS-koh-pee". */
  readonly said?: string;
  readonly cites?: readonly Citation[];
}
