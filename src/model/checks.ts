import { checks as texts } from '#texts/checks.ts';
import type { Check, Known } from './checks/check.ts';
import { cited } from './checks/citations.ts';
import { statedCriteria } from './checks/criteria.ts';
import { decisiveQuestions } from './checks/decisive.ts';
import { stableIds } from './checks/ids.ts';
import { knownLinks } from './checks/links.ts';
import { wholeLists } from './checks/offers.ts';
import { soundPaths } from './checks/paths.ts';
import { bothRegisters } from './checks/registers.ts';
import { wholeRanges } from './checks/sizes.ts';
import type { Pathway } from './definition.ts';
import type { Problem } from './problem.ts';

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

/** Options that stand in several pathways of an edition have to be the same treatment, and so say the same. */
export function problemsBetween(pathways: readonly Pathway[]): Problem[] {
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
