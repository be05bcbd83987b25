import type { Pathway } from '../model/content/definition.ts';
import type { Change } from './change.ts';
import { renamesBetween } from './renames.ts';
import { leadingChanges, statusChanges } from './walked-changes.ts';
import { wordChanges } from './worded-changes.ts';

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
  return { kind, what: 'pathway', id: pathway.id, says: pathway.title };
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
