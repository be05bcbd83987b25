import { diffArrays } from 'diff';
import { compareAnchor, type Verdict } from './anchors.ts';
import type { Copy } from './copy.ts';
import type { Place } from './places.ts';
import { openingOf, sentencesOf } from './text.ts';

/** What changed between two copies of one source, and what of the content it touches. */
export interface Drift {
  readonly source: string;
  readonly sections: readonly SectionDrift[];
  readonly citations: readonly CitationDrift[];
  /** Files with the states and options whose citations are affected, and those whose own sections changed. */
  readonly affected: readonly Affected[];
}

export interface SectionDrift {
  readonly section: string;
  readonly heading: string;
  readonly change: 'changed' | 'lost' | 'new';
  /** The first words of each sentence, never the whole. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface CitationDrift {
  readonly place: Place;
  readonly was: Verdict;
  readonly now: Verdict;
  /** Sections in which the anchor stands now. */
  readonly sections: readonly string[];
}

export interface Affected {
  readonly file: string;
  readonly states: readonly string[];
  readonly options: readonly string[];
  /** Changed sections that it covers: compare its lists with them by hand. */
  readonly sections: readonly string[];
}

/** Which sections of its source each file of content covers. */
export interface Coverage {
  readonly file: string;
  readonly source: string;
  readonly sections: readonly string[];
}

export function driftBetween(
  before: Copy,
  after: Copy,
  places: readonly Place[],
  coverage: readonly Coverage[],
): Drift {
  const source = before.source.id;
  const sections = Object.entries(before.source.sections).flatMap(([id, { heading }]) =>
    sectionDrift(id, heading, before.sections.get(id), after.sections.get(id)),
  );
  const citations = places
    .filter(({ citation }) => citation.source === source)
    .flatMap((place): CitationDrift[] => {
      const was = compareAnchor(place, before);
      const now = compareAnchor(place, after);
      const same = was.verdict === now.verdict && was.sections.join() === now.sections.join();
      // An anchor that turns up in further sections as well still leads to its own.
      return same || (was.verdict === 'found' && now.verdict === 'found')
        ? []
        : [{ place, was: was.verdict, now: now.verdict, sections: now.sections }];
    });
  const changed = sections.map(({ section }) => section);
  return { source, sections, citations, affected: affectedBy(citations, changed, source, coverage) };
}

function sectionDrift(section: string, heading: string, before?: string, after?: string): SectionDrift[] {
  if (before === after) return [];
  const change = before === undefined ? 'new' : after === undefined ? 'lost' : 'changed';
  const parts = diffArrays(sentencesOf(before ?? ''), sentencesOf(after ?? ''));
  const openings = (kind: 'added' | 'removed') =>
    parts.filter((part) => part[kind]).flatMap(({ value }) => value.map((sentence) => openingOf(sentence)));
  return [{ section, heading, change, added: openings('added'), removed: openings('removed') }];
}

function affectedBy(
  citations: readonly CitationDrift[],
  changed: readonly string[],
  source: string,
  coverage: readonly Coverage[],
): Affected[] {
  const covering = coverage.map((file) => ({
    ...file,
    sections: file.source === source ? file.sections.filter((section) => changed.includes(section)) : [],
  }));
  const files = [...citations.map(({ place }) => place.file), ...covering.map(({ file }) => file)];
  return [...new Set(files)].sort().flatMap((file) => {
    const places = citations.map(({ place }) => place).filter((place) => place.file === file);
    const sections = covering.find((other) => other.file === file)?.sections ?? [];
    if (places.length === 0 && sections.length === 0) return [];
    const options = places.flatMap(({ option }) => (option === undefined ? [] : [option]));
    return [
      { file, states: [...new Set(places.flatMap(({ states }) => states))], options: [...new Set(options)], sections },
    ];
  });
}
