import { startTransition, useEffect, useState } from 'react';

export interface Loaded<Value> {
  readonly value?: Value;
  readonly failed: boolean;
  /** Tries once more. After that none: a file that is gone stays gone, and some browsers remember for a page what failed. */
  readonly retry: (() => void) | undefined;
}

/** A part of the page that is loaded when it is wanted. What another `load` loaded does not count. */
export function useLoaded<Value>(load: () => Promise<Value>, wanted: boolean): Loaded<Value> {
  const [value, setValue] = useState<{ readonly of: Value; readonly by: () => Promise<Value> }>();
  const [tries, setTries] = useState(0);
  const [failedAt, setFailedAt] = useState<number>();
  const current = value?.by === load ? value : undefined;
  const missing = wanted && current === undefined;
  useEffect(() => {
    if (!missing) return;
    let left = false;
    load().then(
      // A large part is built bit by bit: what stands already can be used meanwhile.
      (loaded) => left || startTransition(() => setValue({ of: loaded, by: load })),
      () => left || setFailedAt(tries),
    );
    return () => {
      left = true;
    };
  }, [load, missing, tries]);
  return {
    ...(current ? { value: current.of } : {}),
    failed: failedAt === tries,
    retry: tries === 0 ? () => setTries(1) : undefined,
  };
}
