import { nodeCanvas } from '../../src/cli/canvas.ts';
import type { ExportInput } from '../../src/export/format/input.ts';
import { chartOf } from '../../src/layout/chart-cache.ts';
import type { Facts } from '../../src/model/content/condition.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import { folderOf } from '../../src/model/content/edition.ts';
import type { Register } from '../../src/model/content/words.ts';
import { sources } from './content.ts';

const canvas = nodeCanvas();

/** What a writer is given, as the command gives it. */
export async function exportInput(
  pathway: Pathway,
  facts: Facts = {},
  register: Register = pathway.summary.edition.register,
): Promise<ExportInput> {
  const source = sources.get(pathway.source);
  if (!source) throw new Error(`there is no source ${pathway.source}`);
  // As the app writes it: the page that is drawn for the pathway, and then its place.
  const page = `https://site.test/${folderOf(pathway.summary.edition, pathway.id)}`;
  const address = `${page}#/${pathway.id}`;
  return {
    pathway,
    chart: await chartOf(pathway),
    source,
    sources,
    facts,
    register,
    address,
    walkAddress: `${address}?${new URLSearchParams(facts)}`,
    version: { number: '1.2.3', date: '2026-11-26' },
    canvas,
  };
}
