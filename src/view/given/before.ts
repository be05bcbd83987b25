import { createContext, useContext } from 'react';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Trail } from '../frame/TrailNav.tsx';

/** A part of the journey that was walked before this one, and the way back to it. */
export interface Before extends Trail {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

/** The parts of the journey before this one, in their order. */
export const BeforeContext = createContext<readonly Before[]>([]);

export function useBefore(): readonly Before[] {
  return useContext(BeforeContext);
}
