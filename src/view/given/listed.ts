import { createContext, useContext } from 'react';
import type { Listed } from '../../model/content/definition.ts';

/** Every pathway of the edition that is walked, as lists and menus show it. */
export const ListedContext = createContext<readonly Listed[]>([]);

export function useListed(): readonly Listed[] {
  return useContext(ListedContext);
}
