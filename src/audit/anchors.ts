import type { Copy } from './copy.ts';
import type { Place } from './places.ts';
import { comparable, occurrences } from './text.ts';

/** `elsewhere`: found, but not in the section that the citation names. `no-copy`: nothing to compare with. */
export const verdicts = ['found', 'missing', 'ambiguous', 'elsewhere', 'no-copy'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Finding {
  readonly place: Place;
  readonly verdict: Verdict;
  /** Sections in which the anchor does stand. */
  readonly sections: readonly string[];
}

/** Compares every citation with the copy of its source. Copies by source id. */
export function compareAnchors(places: readonly Place[], copies: ReadonlyMap<string, Copy>): Finding[] {
  return places.map((place) => {
    const copy = copies.get(place.citation.source);
    return copy ? compareAnchor(place, copy) : { place, verdict: 'no-copy', sections: [] };
  });
}

export function compareAnchor(place: Place, copy: Copy): Finding {
  const anchor = comparable(place.citation.anchor);
  const counts = [...copy.sections].map(([id, text]) => ({ id, count: occurrences(text, anchor) }));
  const sections = counts.filter(({ count }) => count > 0).map(({ id }) => id);
  const here = counts.find(({ id }) => id === place.citation.section)?.count ?? 0;
  const verdict = here === 1 ? 'found' : here > 1 ? 'ambiguous' : sections.length > 0 ? 'elsewhere' : 'missing';
  return { place, verdict, sections };
}

/** How many citations of a file into a section have each verdict. */
export interface Tally {
  readonly file: string;
  readonly source: string;
  readonly section: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export function tally(findings: readonly Finding[]): Tally[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file, citation } = finding.place;
    const key = JSON.stringify([file, citation.source, citation.section]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]?.place;
    if (!first) return [];
    const { source, section } = first.citation;
    return [{ file: first.file, source, section, counts: countsOf(group) }];
  });
}

export function countsOf(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = { found: 0, missing: 0, ambiguous: 0, elsewhere: 0, 'no-copy': 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
