import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../controls/idle.ts';
import type { FlowChart } from './FlowChart.tsx';
import type { PrintedChart } from './PrintedChart.tsx';

interface Later {
  /** React Flow, which moves the chart. */
  readonly FlowChart?: typeof FlowChart;
  readonly PrintedChart?: typeof PrintedChart;
}

/** Once these are here, every other chart is drawn with them at once. */
let loaded: Later = {};

/**
 * What nobody needs to answer in the chart. It comes when the page has nothing else to do; React Flow only where it is not
 * `never` wanted, and sooner where it is wanted `now` or somebody is about to move the chart. Where it cannot be had, the chart
 * that stands goes on.
 */
export function useLater(area: { readonly current: HTMLElement | null }, flow: 'now' | 'later' | 'never'): Later {
  const [later, show] = useState(loaded);
  const isMissing = !later.PrintedChart || (flow !== 'never' && !later.FlowChart);
  useEffect(() => {
    if (!isMissing) return;
    let left = false;
    const load = async () => {
      const [printed, moving] = await Promise.all([
        import('./PrintedChart.tsx'),
        flow === 'never' ? undefined : import('./FlowChart.tsx'),
      ]);
      loaded = { ...loaded, ...printed, ...moving };
      if (!left) startTransition(() => show(loaded));
    };
    const tryLoad = () => void load().catch(() => undefined);
    const place = flow === 'never' ? null : area.current;
    const stop = flow === 'now' ? tryLoad() : whenIdle(tryLoad);
    for (const sign of signs) place?.addEventListener(sign, tryLoad, { once: true, passive: true });
    return () => {
      left = true;
      stop?.();
      for (const sign of signs) place?.removeEventListener(sign, tryLoad);
    };
  }, [area, isMissing, flow]);
  return later;
}

/** What comes before the chart is moved. */
const signs = ['wheel', 'pointerdown'] as const;
