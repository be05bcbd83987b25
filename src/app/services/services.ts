import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Counterpart } from '../../view/both/SideView.tsx';
import type { Services } from '../../view/given/services.ts';
import { load } from '../catalogue/catalogue.ts';

/** What the app does for the views of a pathway; `openAddress` is how they lead elsewhere. */
export function servicesFor(openAddress: Services['openAddress']): Services {
  return {
    openAddress,
    loadCounterpart,
    framedByOthers: () => import('./framed.ts').then(({ framedByOthers }) => framedByOthers()),
    loadBeside: (pathway) => import('./beside.ts').then(({ loadBeside }) => loadBeside(pathway)),
    loadExports: () => import('./exports.ts').then((module) => module.exports),
    loadKeeping: () => import('./keeping.ts').then(({ keeping }) => keeping),
    loadRoutesCsv: () => import('../../export/tables/routes.ts').then((module) => module.routesCsv),
    writeClassSlides: (session, steps) =>
      import('../../export/slides/class.ts').then(({ classSlides }) => classSlides(session, steps)),
    writeSlides: (deck) => import('../../export/slides/slides.ts').then(({ slides }) => slides(deck)),
  };
}

/** The same place in another edition. */
async function loadCounterpart({ id, edition }: Pathway, facts: Facts): Promise<Counterpart | undefined> {
  const { cross, otherEdition } = await import('../catalogue/crossing.ts');
  const other = await otherEdition(edition);
  if (other === undefined) return undefined;
  const { leg: there, lost, notes } = await cross({ pathway: id, facts }, edition, other);
  return there && { side: { ...(await load(other, there.pathway)), facts: there.facts }, lost, notes };
}
