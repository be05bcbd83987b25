import { useEffect, useState } from 'react';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { type Beside, besideWith } from '../../model/handouts/beside.ts';
import { knownFacts, type Walk, walk } from '../../model/walk/walk.ts';
import { useServices } from '../given/services.ts';

/** What is offered beside the list of a walk before it is shown; `null` until that is settled. */
export function useBeside(pathway: Pathway, { used }: Walk): readonly Beside[] | null {
  const { loadBeside } = useServices();
  return useBesideOf(pathway, used, loadBeside);
}

/** The same where nothing but these facts is known of a walk. */
export function useBesideOf(
  pathway: Pathway | undefined,
  facts: Facts,
  loadBeside: (pathway: Pathway) => Promise<readonly Beside[]>,
): readonly Beside[] | null {
  const [loaded, setLoaded] = useState<{ readonly of: Pathway; readonly beside: readonly Beside[] }>();
  useEffect(() => {
    let left = false;
    if (pathway) {
      loadBeside(pathway).then(
        (beside) => left || setLoaded({ of: pathway, beside }),
        // Without its neighbours a list is asked for alone.
        () => left || setLoaded({ of: pathway, beside: [] }),
      );
    }
    return () => {
      left = true;
    };
  }, [loadBeside, pathway]);
  if (!pathway || loaded?.of !== pathway) return null;
  return besideWith(pathway, knownFacts(walk(pathway, facts)), loaded.beside);
}
