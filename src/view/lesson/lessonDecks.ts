import type { Deck } from '../../export/slides/slides.ts';
import type { Lesson } from '../../kept/lessons.ts';
import { besideWith } from '../../model/handouts/beside.ts';
import { stepsOfWalk } from '../../model/handouts/deck.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import type { PractiseProps } from '../practise/practising.ts';

/** The parts of a lesson as slides: each case with its story first, and what it shows last. The code at the end leads through all of it. */
export async function decksOf(
  { parts }: Lesson,
  address: string,
  { load, loadBeside, isKnown }: Pick<PractiseProps, 'load' | 'loadBeside' | 'isKnown'>,
): Promise<Deck[]> {
  const known = parts.filter(({ edition, pathway }) => isKnown(edition, pathway));
  return Promise.all(
    known.map(async ({ edition, pathway: id, facts, story, teaches, notes }, place) => {
      const { pathway, source, loadChart } = await load(edition, id);
      const way = walk(pathway, facts);
      const beside = besideWith(pathway, knownFacts(way), await loadBeside(pathway));
      const steps = stepsOfWalk(way).map((step, at) => (at === 0 ? { ...step, note: notes } : step));
      const { register } = pathway.summary.edition;
      const own = place === known.length - 1 ? { address } : {};
      return { pathway, source, chart: await loadChart(), register, steps, beside, story, teaches, ...own };
    }),
  );
}
