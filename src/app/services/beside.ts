import { listings } from 'virtual:listings';
import type { Pathway } from '../../model/content/definition.ts';
import { type Beside, besideOf } from '../../model/handouts/beside.ts';
import { load } from '../catalogue/catalogue.ts';

/** What is offered beside the lists of a pathway: from those that stand next to it in the menus, of its own group first. */
export async function loadBeside(pathway: Pathway): Promise<readonly Beside[]> {
  const all = listings.filter(({ edition }) => edition === pathway.edition);
  const at = all.findIndex(({ id }) => id === pathway.id);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  const group = all[at]?.listing.group;
  const near = [
    ...others.filter(({ listing }) => listing.group === group),
    ...others.filter(({ listing }) => listing.group !== group),
  ];
  const neighbours: Pathway[] = [];
  for (const { edition, id } of near) {
    const found = besideOf(pathway, neighbours);
    if (found.length > 1) return found;
    neighbours.push((await load(edition, id)).pathway);
  }
  return besideOf(pathway, neighbours);
}
