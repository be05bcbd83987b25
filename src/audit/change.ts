import type { Facts } from '../model/content/condition.ts';
import type { Seen } from '../model/content/release.ts';
import type { Words } from '../model/content/words.ts';

/** One difference between two versions of a pathway, as a person who walks would notice it. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly what: string; readonly id: string; readonly says: Words }
  | { readonly kind: 'renamed'; readonly what: string; readonly from: string; readonly to: string }
  /** For these answers an option has another status. An empty set of answers is "whatever the answers". */
  | {
      readonly kind: 'status';
      readonly option: string;
      readonly from: Seen;
      readonly to: Seen;
      readonly facts: readonly Facts[];
    }
  /** For these answers the walk leads to another kind of end, or to other pathways. */
  | { readonly kind: 'leads'; readonly from: string; readonly to: string; readonly facts: readonly Facts[] }
  | { readonly kind: 'words'; readonly where: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'citations';
      readonly where: string;
      readonly from: readonly string[];
      readonly to: readonly string[];
    };
