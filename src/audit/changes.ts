import type { Facts } from '../model/condition.ts';
import type { Pathway } from '../model/definition.ts';
import type { Status } from '../model/status.ts';
import { inRegister } from '../model/words.ts';
import { renamesBetween } from './renames.ts';
import { leadingChanges, statusChanges } from './walked-changes.ts';
import { wordChanges } from './worded-changes.ts';

/** What an option is for a person who walks: its status, or not on the list that is reached. */
export type Seen = Status | 'not-offered';

/** One difference between two versions of a pathway, as a person who walks would notice it. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly what: string; readonly id: string; readonly says: string }
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

export interface PathwayChanges {
  /** "patient/rectum" */
  readonly pathway: string;
  readonly changes: readonly Change[];
}

/** What changed for a person walking. Names of states do not count, and a rename is not a removal. */
export function changesBetween(before: readonly Pathway[], after: readonly Pathway[]): PathwayChanges[] {
  const rest = [...before];
  const compared = after.flatMap((pathway) => {
    const old = sameOf(rest, pathway) ?? renamedOf(rest, pathway, after);
    if (old) rest.splice(rest.indexOf(old), 1);
    // Most pathways did not change at all, and comparing every walk of a long one takes seconds.
    if (JSON.stringify(old) === JSON.stringify(pathway)) return [];
    return changesOf(pathway, old ? changesIn(old, pathway) : [whole('added', pathway)]);
  });
  return [...compared, ...rest.flatMap((pathway) => changesOf(pathway, [whole('removed', pathway)]))];
}

function changesOf({ edition, id }: Pathway, changes: readonly Change[]): PathwayChanges[] {
  return changes.length > 0 ? [{ pathway: `${edition}/${id}`, changes }] : [];
}

function sameOf(pathways: readonly Pathway[], { edition, id }: Pathway): Pathway | undefined {
  return pathways.find((other) => other.edition === edition && other.id === id);
}

/** A pathway under another id: same edition, same sections, same title, and its old id is gone. */
function renamedOf(pathways: readonly Pathway[], pathway: Pathway, after: readonly Pathway[]): Pathway | undefined {
  const face = ({ edition, title, sections }: Pathway) => JSON.stringify([edition, title, sections]);
  return pathways.find((other) => face(other) === face(pathway) && !sameOf(after, other));
}

function whole(kind: 'added' | 'removed', pathway: Pathway): Change {
  return { kind, what: 'pathway', id: pathway.id, says: inRegister(pathway.title, 'plain') };
}

function changesIn(before: Pathway, after: Pathway): Change[] {
  const { pairs, changes } = renamesBetween(before, after);
  const renamed: Change[] =
    before.id === after.id ? [] : [{ kind: 'renamed', what: 'pathway', from: before.id, to: after.id }];
  return [
    ...renamed,
    ...changes,
    ...statusChanges(before, after, pairs),
    ...leadingChanges(before, after, pairs),
    ...wordChanges(before, after, pairs),
  ];
}
