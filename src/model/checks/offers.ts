import { checks } from '#texts/content/checks.ts';
import type { OptionsState, Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import { routes } from '../walk/routes.ts';
import { nextFor, optionStatuses } from '../walk/status.ts';
import { type Check, factsText } from './check.ts';

const { offers: texts, paths } = checks;

/** Rule 6, the ends: every walk ends in all that is listed there and nothing else, or in a link that holds. */
export const wholeLists: Check = (pathway) => [
  ...lists(pathway).flatMap(([id, list]) => named(pathway, id, list)),
  ...offeredNowhere(pathway),
  ...(pathway.type === 'parallel' ? [] : arrivals(pathway)),
];

function lists(pathway: Pathway): [string, OptionsState][] {
  return Object.entries(pathway.states).flatMap(([id, state]): [string, OptionsState][] =>
    state.kind === 'options' ? [[id, state]] : [],
  );
}

function named(pathway: Pathway, id: string, { offers }: OptionsState): Problem[] {
  const where = `state ${id}`;
  return [
    ...offers
      .filter((option) => !Object.hasOwn(pathway.options, option))
      .map((option) => ({ where, what: texts.unknown(option), fix: texts.unknownFix })),
    ...offers
      .filter((option, i) => offers.indexOf(option) !== i)
      .map((option) => ({ where, what: texts.twice(option), fix: texts.twiceFix })),
  ];
}

function offeredNowhere(pathway: Pathway): Problem[] {
  const offered = new Set(lists(pathway).flatMap(([, { offers }]) => offers));
  return Object.keys(pathway.options)
    .filter((option) => !offered.has(option))
    .map((option) => ({ where: `option ${option}`, what: texts.nowhere, fix: texts.nowhereFix }));
}

/** What each way of getting to an end finds there. */
function arrivals(pathway: Pathway): Problem[] {
  const ways = routes(pathway);
  return Object.entries(pathway.states).flatMap(([id, state]): Problem[] => {
    const where = `state ${id}`;
    const own = ways.filter(({ end }) => end === id);
    if (state.kind === 'goes-to') {
      const stuck = own.find(({ facts }) => nextFor(state.to, facts).length === 0);
      if (!stuck) return [];
      const what = paths.leadsNowhere(factsText(stuck.facts, checks.noFacts));
      return [{ where, what, fix: paths.leadsNowhereFix }];
    }
    if (state.kind !== 'options') return [];
    const open = own.map(({ facts }) => ({
      facts,
      statuses: optionStatuses(pathway, facts).filter(({ status }) => status !== 'not-listed'),
    }));
    const left = Object.keys(pathway.options).flatMap((option) => {
      if (state.offers.includes(option)) return [];
      for (const { facts, statuses } of open) {
        const found = statuses.find((status) => status.id === option);
        if (!found) continue;
        const what = texts.left(option, found.status, factsText(facts, checks.noFacts));
        return [{ where, what, fix: texts.leftFix }];
      }
      return [];
    });
    const never = state.offers
      .filter((option) => Object.hasOwn(pathway.options, option))
      .filter((option) => own.length > 0 && !open.some(({ statuses }) => statuses.some(({ id }) => id === option)))
      .map((option) => ({ where, what: texts.never(option), fix: texts.neverFix }));
    return [...left, ...never];
  });
}
