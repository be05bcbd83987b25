import { createContext, useContext } from 'react';
import type { Voted } from '../../export/slides/class.ts';
import type { Deck } from '../../export/slides/slides.ts';
import type { RoutesCsv } from '../../export/tables/routes.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Beside } from '../../model/handouts/beside.ts';
import type { Counterpart } from '../both/SideView.tsx';
import type { Keeping } from '../keep/keeping.ts';
import type { Exports } from './exports.ts';

/** What the app does for the views of a pathway. Most of it is loaded when somebody asks for it. */
export interface Services {
  /** Opens an address of the app, such as `#/rectum?size=under-1-cm`. Whatever of it does not hold is left out and named. */
  readonly openAddress: (address: string) => void;
  /** Loads what writes the table of all routes to a file. */
  readonly loadRoutesCsv: () => Promise<RoutesCsv>;
  /** Writes slides as a PowerPoint file. */
  readonly writeSlides: (deck: Deck) => Promise<Blob>;
  /** Writes what a class said as such slides. */
  readonly writeClassSlides: (session: string, steps: readonly Voted[]) => Promise<Blob>;
  /** Loads the same place in another edition, where there is one. */
  readonly loadCounterpart: (pathway: Pathway, facts: Facts) => Promise<Counterpart | undefined>;
  /** Whether the host lets pages of other sites show this one in a frame. Nothing where it does not say. */
  readonly framedByOthers: () => Promise<boolean | undefined>;
  /** Loads what is offered beside the lists of a pathway before they are shown: options of its neighbours. */
  readonly loadBeside: (pathway: Pathway) => Promise<readonly Beside[]>;
  /** Loads what writes files of a walk. */
  readonly loadExports: () => Promise<Exports>;
  /** Loads what keeps walks and takes them along. */
  readonly loadKeeping: () => Promise<Keeping>;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services');
  return services;
}
