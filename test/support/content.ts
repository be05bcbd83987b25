import { contentIn, pathwaysAmong, sourcesAmong, treatmentsAmong } from '../../src/cli/pathways.ts';
import type { Known } from '../../src/model/checks/check.ts';
import type { Edition, Pathway } from '../../src/model/definition.ts';

/** All content as it is on disk: a new pathway is tested without a new test. */
export const content = await contentIn();
export const pathways = pathwaysAmong(content).map(({ pathway }) => pathway);
export const sources = sourcesAmong(content);

/** For `describe.each` and `it.each`: the name of each pathway, and the pathway. */
export const named = pathways.map((pathway) => [`${pathway.edition}/${pathway.id}`, pathway] as const);

export function pathwayNamed(edition: Edition, id: string): Pathway {
  const found = pathways.find((pathway) => pathway.edition === edition && pathway.id === id);
  if (!found) throw new Error(`there is no pathway ${edition}/${id}`);
  return found;
}

/** What exists beside a pathway of this edition. */
export function knownTo(edition: Edition): Known {
  const treatments = treatmentsAmong(content, edition);
  const ids = pathways.filter((pathway) => pathway.edition === edition).map(({ id }) => id);
  return { pathways: ids, ...(treatments ? { treatments } : {}) };
}
