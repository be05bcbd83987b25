import { checks as texts } from '#texts/content/checks.ts';
import type { Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import type { Check, Known } from './check.ts';
import { cited } from './citations.ts';
import { statedCriteria } from './criteria.ts';
import { decisiveQuestions } from './decisive.ts';
import { stableIds } from './ids.ts';
import { knownLinks } from './links.ts';
import { wholeLists } from './offers.ts';
import { soundPaths } from './paths.ts';
import { bothRegisters } from './registers.ts';
import { wholeRanges } from './sizes.ts';

/** Checks of what is written, in any state of a pathway. */
const written: readonly Check[] = [bothRegisters, stableIds, knownLinks, cited, statedCriteria, wholeRanges];
/** Checks that walk, and so need a pathway that can be walked. */
const walked: readonly Check[] = [wholeLists, decisiveQuestions];

/** Everything that is wrong with a pathway by the rules of design.md, section 5. None is what the tests ask for. */
export function problemsOf(pathway: Pathway, known: Known): Problem[] {
  const skeleton = soundPaths(pathway, known);
  const rest = skeleton.length > 0 ? written : [...written, ...walked];
  return [...skeleton, ...rest.flatMap((check) => check(pathway, known))];
}

/** What is wrong between pathways: an option that is another treatment elsewhere, an answer that is brought along in vain. */
export function problemsBetween(pathways: readonly Pathway[]): Problem[] {
  return [...differentlySaid(pathways), ...broughtInVain(pathways)];
}

/** What a link brings along has to be an answer of the pathway that it leads to. */
function broughtInVain(pathways: readonly Pathway[]): Problem[] {
  return pathways.flatMap(({ id, edition, next, states }) => {
    const links = [...Object.values(states).flatMap((state) => (state.kind === 'goes-to' ? state.to : [])), ...next];
    return links.flatMap(({ to, brings = [] }) => {
      const there = pathways.find((other) => other.edition === edition && other.id === to)?.questions ?? {};
      return brings
        .filter(({ fact, answer }) => !Object.hasOwn(there[fact]?.answers ?? {}, answer))
        .map(({ fact, answer }) => ({
          where: `${edition}/${id}, next ${to}`,
          what: texts.catalogue.brought(fact, answer, to),
          fix: texts.catalogue.broughtFix,
        }));
    });
  });
}

function differentlySaid(pathways: readonly Pathway[]): Problem[] {
  const seen = new Map<string, { readonly pathway: string; readonly says: string }>();
  return pathways.flatMap(({ id: pathway, edition, options }) =>
    Object.entries(options).flatMap(([id, option]) => {
      const says = JSON.stringify(option.says);
      const first = seen.get(`${edition} ${id}`);
      if (!first) seen.set(`${edition} ${id}`, { pathway, says });
      if (!first || first.says === says) return [];
      const where = `${edition}/${pathway}, option ${id}`;
      return [{ where, what: texts.catalogue.twice(first.pathway), fix: texts.catalogue.twiceFix }];
    }),
  );
}
