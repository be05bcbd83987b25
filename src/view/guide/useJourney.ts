import type { Pathway } from '../../model/content/definition.ts';
import { nextFor } from '../../model/walk/status.ts';
import { knownFacts, reachable, type Walk } from '../../model/walk/walk.ts';
import { useAddresses } from '../given/addresses.ts';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { fragmentOf } from '../keep/fragment.ts';

/**
 * How many questions of a journey stand before this pathway, and about how many after it: the middle one of the pathways to
 * which it may hand over, so that neither the longest nor the shortest is promised.
 */
export function useJourney({ pathway, way, addressOf }: Pick<PaneProps, 'pathway' | 'way' | 'addressOf'>) {
  const { read } = useAddresses();
  const listed = useListed();
  const { legs } = read(fragmentOf(addressOf({ view: 'step' })));
  const here = new Set(way.trail.map(({ fact }) => fact));
  const earlier = legs.slice(0, -1).flatMap(({ entries }) => entries.map(([fact]) => fact));
  const most = targetsOf(pathway, way)
    .flatMap((to) => listed.find(({ edition, id }) => edition === pathway.edition && id === to)?.most ?? [])
    .sort((a, b) => a - b);
  return {
    before: new Set(earlier.filter((fact) => !here.has(fact))).size,
    after: most[Math.floor(most.length / 2)] ?? 0,
  };
}

/** The pathways to which what can still be reached hands over. */
function targetsOf(pathway: Pathway, way: Walk): string[] {
  const known = knownFacts(way);
  const ends = [...reachable(pathway, way.at)].flatMap((id) => {
    const state = pathway.states[id];
    return state?.kind === 'goes-to' ? nextFor(state.to, known).map(({ to }) => to) : [];
  });
  return [...new Set(ends)];
}
