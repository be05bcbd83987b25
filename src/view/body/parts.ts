import type { Pathway } from '../../model/content/definition.ts';
import type { PlaceInBody } from '../../model/content/listing.ts';
import { type OrganName, organNames } from './organs.ts';

export type InBody = Pick<Pathway, 'id' | 'body'>;

export interface Part {
  readonly pathway: string;
  readonly body: PlaceInBody;
  readonly organs: readonly [OrganName, ...OrganName[]];
}

/** The parts of the drawing that lead to these pathways, in the order of the drawing, each with its organs. */
export function partsOf(pathways: readonly InBody[]): Part[] {
  const parts = pathways.flatMap(({ id, body }): Part[] => {
    const [first, ...more] = organsOf(body);
    return body && first ? [{ pathway: id, body, organs: [first, ...more] }] : [];
  });
  return parts.sort((a, b) => organNames.indexOf(a.organs[0]) - organNames.indexOf(b.organs[0]));
}

/** The organs that a pathway is about, in the order of the drawing; none where it is about no place in the body. */
export function organsOf(body: PlaceInBody | undefined): readonly OrganName[] {
  return organNames.filter((organ) => body?.organs.includes(organ));
}
