import type { Summary, SummaryInput } from '../../export/summary/summary.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { EditionId } from '../../model/content/edition.ts';
import type { Side } from '../both/SideView.tsx';

/** The address of a walk, read: its pathways with what was answered, and what of it no longer holds. */
export interface ReadWalk {
  readonly edition: EditionId;
  /** The pathways before, and the one it has come to. At least one. */
  readonly legs: readonly [Side, ...Side[]];
  readonly problems: readonly string[];
}

/** Which saved walk is open. */
export interface OpenWalk {
  readonly state: () => string | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  readonly set: (id: string | undefined) => void;
}

/** What keeps walks, reads them again and writes them for others: handed in by the app, loaded when it is asked for. */
export interface Keeping {
  /** Reads the address of a walk. Nothing where its pathway is not here, or no longer. */
  readonly read: (address: string) => Promise<ReadWalk | undefined>;
  /** Every pathway of an edition. */
  readonly pathways: (edition: EditionId) => Promise<readonly Pathway[]>;
  /** Whether every answer of a walk still holds in another: it is the same walk, or the same one further on. */
  readonly continues: (saved: string, now: string) => boolean;
  /** The saved walk that is open in this window, by id. It lasts as long as the window. */
  readonly openWalk: OpenWalk;
  readonly print: () => void;
  readonly summary: {
    readonly of: (input: SummaryInput) => Summary;
    readonly text: (summary: Summary) => string;
    readonly markdown: (summary: Summary) => string;
  };
}
