import { nodeCanvas } from '../../src/cli/canvas.ts';
import type { ExportInput } from '../../src/export/input.ts';
import { chartOf } from '../../src/layout/chart.ts';
import type { Facts } from '../../src/model/condition.ts';
import type { Pathway } from '../../src/model/definition.ts';
import { defaultRegister, type Register } from '../../src/model/words.ts';
import { sources } from './content.ts';

const canvas = nodeCanvas();

/** What a writer is given, as the command gives it. */
export async function exportInput(
  pathway: Pathway,
  facts: Facts = {},
  register: Register = defaultRegister[pathway.edition],
): Promise<ExportInput> {
  const source = sources.get(pathway.source);
  if (!source) throw new Error(`there is no source ${pathway.source}`);
  const address = `https://example.org/gi-net-pathways/#/${pathway.id}`;
  return {
    pathway,
    chart: await chartOf(pathway),
    source,
    sources,
    facts,
    register,
    orientation: 'wide',
    address,
    walkAddress: `${address}?${new URLSearchParams(facts)}`,
    canvas,
  };
}
