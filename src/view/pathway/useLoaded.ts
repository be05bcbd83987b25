import { useEffect, useState } from 'react';

export type Loaded<Value> = { readonly value?: Value; readonly failed: boolean; readonly retry: () => void };

/** A part of the page that is loaded when it is wanted. `load` must be the same function each time. */
export function useLoaded<Value>(load: () => Promise<Value>, wanted: boolean): Loaded<Value> {
  const [value, setValue] = useState<{ readonly of: Value }>();
  const [tries, setTries] = useState(0);
  const [failedAt, setFailedAt] = useState<number>();
  const missing = wanted && value === undefined;
  useEffect(() => {
    if (!missing) return;
    let left = false;
    load().then(
      (loaded) => left || setValue({ of: loaded }),
      () => left || setFailedAt(tries),
    );
    return () => {
      left = true;
    };
  }, [load, missing, tries]);
  return {
    ...(value ? { value: value.of } : {}),
    failed: failedAt === tries,
    retry: () => setTries(tries + 1),
  };
}
