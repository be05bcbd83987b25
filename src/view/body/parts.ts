import { type OrganName, organNames } from './organs.ts';

/** Pathways in the order of the drawing, each with its organs. An edition has the small intestine as one part or as two. */
const pathwayOf: Readonly<Record<OrganName, readonly string[]>> = {
  stomach: ['stomach'],
  duodenum: ['duodenum', 'small-intestine'],
  liver: ['metastatic'],
  'jejunum-ileum': ['jejunum-ileum', 'small-intestine'],
  colon: ['colon'],
  appendix: ['appendix'],
  rectum: ['rectum'],
};

export interface Part {
  readonly pathway: string;
  readonly organs: readonly OrganName[];
}

/** The parts of the drawing that lead to one of these pathways, each with its organs. */
export function partsOf(pathways: readonly string[]): Part[] {
  const parts = new Map<string, OrganName[]>();
  for (const organ of organNames) {
    const pathway = pathwayOf[organ].find((id) => pathways.includes(id));
    if (pathway) parts.set(pathway, [...(parts.get(pathway) ?? []), organ]);
  }
  return [...parts].map(([pathway, organs]) => ({ pathway, organs }));
}

/** The organs that a pathway is about; none where it is about no place in the body. */
export function organsOf(pathway: string): readonly OrganName[] {
  return organNames.filter((organ) => pathwayOf[organ].includes(pathway));
}
