import { summaryMarkdown } from '../../export/summary/markdown.ts';
import { summaryOf } from '../../export/summary/summary.ts';
import { summaryText } from '../../export/summary/text.ts';
import { parseFacts } from '../../model/walk/facts.ts';
import type { Side } from '../../view/both/SideView.tsx';
import type { Keeping, ReadWalk } from '../../view/keep/keeping.ts';
import { readAddress } from '../address.ts';
import { loadAll } from '../catalogue/all.ts';
import { isKnown, load } from '../catalogue/catalogue.ts';
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
