import { summaryOf } from '../export/summary.ts';
import { summaryMarkdown } from '../export/summary-markdown.ts';
import { summaryText } from '../export/summary-text.ts';
import { readBlob, writeFile } from '../kept/file.ts';
import { parseFacts } from '../model/facts.ts';
import type { Side } from '../view/both/SideView.tsx';
import type { Keeping, ReadWalk } from '../view/keep/keeping.ts';
import { readAddress } from './address.ts';
import { isKnown, load, loadAll } from './catalogue.ts';
import { continues } from './continues.ts';
import { openWalk } from './openWalk.ts';

/** What the views about saved walks and summaries are handed. */
export const keeping: Keeping = {
  read,
  pathways: async (edition) => (await loadAll(edition)).pathways,
  continues,
  openWalk,
  print: () => window.print(),
  summary: { of: summaryOf, text: summaryText, markdown: summaryMarkdown },
  file: { read: readBlob, write: writeFile },
};

async function read(text: string): Promise<ReadWalk | undefined> {
  const { edition, legs } = readAddress(text);
  const problems: string[] = [];
  const sides: Side[] = [];
  for (const { pathway: id, entries } of legs) {
    if (!isKnown(edition, id)) return undefined;
    const { pathway, source, sources } = await load(edition, id);
    const { facts, problems: found } = parseFacts(pathway, entries);
    problems.push(...found.map(({ what }) => what));
    sides.push({ pathway, source, sources, facts });
  }
  const [first, ...more] = sides;
  return first && { edition, legs: [first, ...more], problems };
}
