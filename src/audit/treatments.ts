import type { Copy } from './copy.ts';
import type { Place } from './places.ts';
import { comparable, occurrences } from './text.ts';

/**
 * A treatment that a section of a source lists, found by its anchor, with the options that have to offer it. Kept by hand
 * in pathways/listed-treatments.json, from the source and not from the pathways, so that it can miss them.
 */
export interface ListedTreatment {
  readonly source: string;
  readonly section: string;
  readonly anchor: string;
  readonly options: readonly string[];
}

/** `not-offered`: no pathway offers it out of this section. `not-found`: the copy no longer has it there. */
export interface Orphan {
  readonly treatment: ListedTreatment;
  readonly verdict: 'not-offered' | 'not-found';
  /** Options that are expected and do not exist, or do not cite this section. */
  readonly options: readonly string[];
}

/** The other direction: listed treatments without an option. */
export function orphansAmong(
  listed: readonly ListedTreatment[],
  places: readonly Place[],
  copies: ReadonlyMap<string, Copy>,
): Orphan[] {
  const offered = new Set(
    places
      .filter(({ states }) => states.length > 0)
      .flatMap(({ option, citation }) => (option ? [`${citation.source} ${citation.section} ${option}`] : [])),
  );
  return listed.flatMap((treatment): Orphan[] => {
    const { source, section, anchor, options } = treatment;
    const without = options.filter((option) => !offered.has(`${source} ${section} ${option}`));
    const copy = copies.get(source);
    const gone = copy && occurrences(copy.sections.get(section) ?? '', comparable(anchor)) === 0;
    return [
      ...(without.length > 0 ? [{ treatment, verdict: 'not-offered', options: without } as const] : []),
      ...(gone ? [{ treatment, verdict: 'not-found', options } as const] : []),
    ];
  });
}
