import { useState } from 'react';
import { routesTexts as texts } from '#texts/pathway/routes.ts';
import type { RouteRow } from '../../model/routes/rows.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';

interface Props extends PaneProps {
  readonly rows: readonly RouteRow[];
  readonly onSaid: (said: string) => void;
}

/** Hands the routes that the filter lets through, in the order of the table, to a spreadsheet. */
export function RoutesFile({ pathway, rows, source, addressOf, onSaid }: Props) {
  const register = useRegister();
  const { loadRoutesCsv } = useServices();
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
