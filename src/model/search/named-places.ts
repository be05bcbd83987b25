import type { Pathway } from '../content/definition.ts';
import type { Place } from '../content/lexicon.ts';
import { type Asking, clausesOf } from './items.ts';
import { heard } from './polarity.ts';
import { claimsOf } from './targets.ts';
import type { Token } from './tokens.ts';
import type { WordsKnown } from './words-known.ts';

/** The places and situations that a text names, and those that it turns down. */
export interface NamedPlaces {
  readonly meant: ReadonlySet<Place>;
  readonly denied: ReadonlySet<Place>;
}

/** A pathway that asks nothing: what is said is heard without it. */
const nowhere: Asking = { id: '', edition: '', title: '', questions: {} };

/** A pathway about how things stand, and not about where the tumor began. */
export function isSituation({ listing }: Pathway): boolean {
  return listing.group !== 'site';
}

/** Finds the places in a text. "Lymph node metastases" names no distant spread, and "lung metastases" no tumor of the lung. */
export function namedPlaces(tokens: readonly Token[], pathways: readonly Pathway[], words: WordsKnown): NamedPlaces {
  const clauses = heard(clausesOf(tokens, nowhere, words));
  const situations = new Set(pathways.filter(isSituation).map(({ id }) => id));
  const meant = new Set<Place>();
  const denied = new Set<Place>();
  for (const { from, to, tags } of words.places.in(tokens, words.fillers)) {
    const clause = clauses.find(({ items }) => items.some(({ at }) => at.from <= from && at.to >= to));
    const item = clause?.items.find(({ at }) => at.from <= from && at.to >= to);
    const inside = item !== undefined && item.at.to - item.at.from > to - from;
    const findings = inside
      ? (words.phrases.at(tokens, item.at.from, words.fillers)?.tags ?? []).flatMap((tag) =>
          tag.kind === 'finding' ? [tag.finding] : [],
        )
      : [];
    if (inside && item.kind === 'known' && findings.length === 0) continue;
    for (const place of tags) {
      if (findings.length > 0) {
        const ofSituation = place.pathways.some((id) => situations.has(id));
        const asking = pathways.filter((pathway) => findings.some((finding) => claimsOf(finding, pathway).asked));
        const isAsked = asking.some(({ id }) => place.pathways.includes(id));
        if (!isAsked && (!ofSituation || asking.length > 0)) continue;
        if (ofSituation && findings.some(({ regional }) => regional)) continue;
      }
      const isDenied = item !== undefined && clause?.polarity.get(item)?.is === 'no';
      (isDenied ? denied : meant).add(place);
    }
  }
  for (const place of meant) denied.delete(place);
  return { meant, denied };
}
