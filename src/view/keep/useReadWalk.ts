import { useCallback } from 'react';
import { type Loaded, useLoaded } from '../pathway/useLoaded.ts';
import type { Keeping, ReadWalk } from './keeping.ts';

/** Addresses, one a line, read as walks in their order. Nothing stands where a walk's pathway is not here any more. */
export function useReadWalk(
  addresses: string,
  keeping: Keeping | undefined,
): Loaded<readonly (ReadWalk | undefined)[]> {
  const load = useCallback(
    () => Promise.all(keeping && addresses !== '' ? addresses.split('\n').map(keeping.read) : []),
    [addresses, keeping],
  );
  return useLoaded(load, keeping !== undefined);
}
