import { useState } from 'react';
import { routesTexts as texts } from '#texts/routes.ts';
import type { RouteRow } from '../../model/route-rows.ts';
import { useDevice } from '../common/device.ts';
import { SteadyButton } from '../common/SteadyButton.tsx';
import type { PaneProps } from '../pathway/panes.ts';

interface Props extends PaneProps {
  readonly rows: readonly RouteRow[];
  readonly onSaid: (said: string) => void;
}

/** Hands the routes that the filter lets through, in the order of the table, to a spreadsheet. */
export function RoutesFile({ pathway, rows, register, source, addressOf, loadRoutesCsv, onSaid }: Props) {
  const device = useDevice();
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    try {
      const routesCsv = await loadRoutesCsv();
      const csv = routesCsv(pathway, rows, register, source, (facts) => addressOf({ facts, view: 'step' }));
      device.download(texts.csv.name(pathway.edition, pathway.id), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      onSaid('');
    } catch {
      onSaid(texts.notWritten);
    }
    setBusy(false);
  };
  return (
    <SteadyButton title={texts.downloadNote} off={busy || rows.length === 0} onClick={() => void write()}>
      {texts.download}
    </SteadyButton>
  );
}
