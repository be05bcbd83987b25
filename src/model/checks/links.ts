import { checks } from '#texts/content/checks.ts';
import type { Check } from './check.ts';

const { links: texts } = checks;

/** Every link leads to something that exists. */
export const knownLinks: Check = (pathway, known) => {
  const links = [
    ...pathway.next.map(({ to }) => ({ where: 'next', to })),
    ...Object.entries(pathway.states).flatMap(([id, state]) =>
      state.kind === 'goes-to' ? state.to.map(({ to }) => ({ where: `state ${id}`, to })) : [],
    ),
  ];
  return [
    ...links
      .filter(({ to }) => !known.pathways.includes(to))
      .map(({ where, to }) => ({ where, what: texts.pathway(to), fix: texts.pathwayFix(known.pathways) })),
    ...(pathway.emergency?.notices ?? [])
      .filter((id) => !Object.hasOwn(pathway.notices, id))
      .map((id) => ({ where: 'emergency', what: texts.notice(id), fix: texts.noticeFix })),
    ...Object.entries(pathway.options).flatMap(([id, { partOf, treatment }]) => [
      ...(partOf !== undefined && (partOf === id || !Object.hasOwn(pathway.options, partOf))
        ? [{ where: `option ${id}`, what: texts.partOf(partOf), fix: texts.partOfFix }]
        : []),
      ...(treatment !== undefined && known.treatments && !known.treatments.includes(treatment)
        ? [{ where: `option ${id}`, what: texts.treatment(treatment), fix: texts.treatmentFix }]
        : []),
    ]),
  ];
};
