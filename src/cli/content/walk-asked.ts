import { problems as problemTexts } from '#texts/content/problems.ts';
import { cli } from '#texts/tools/cli.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Problem } from '../../model/content/problem.ts';
import { type Register, registers } from '../../model/content/words.ts';
import { parseFacts } from '../../model/walk/facts.ts';
import { nearest } from '../../model/walk/nearest.ts';
import { type ContentFile, editionsAmong, pathwaysAmong } from './pathways.ts';

const { walk: texts } = cli;

interface Asked {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly register: Register;
}

/** The walk that a command line asks for: a pathway, its facts, edition and words; or what is wrong with it, line by line. */
export function walkAsked(
  content: readonly ContentFile[],
  [id, ...given]: readonly string[],
  values: { readonly edition?: string | undefined; readonly words?: string | undefined },
): Asked | { readonly problems: readonly string[] } {
  const editions = editionsAmong(content);
  const whose = editions.find(({ id: known, isDefault }) => (values.edition ? known === values.edition : isDefault));
  if (!whose) {
    const known = editions.map((each) => each.id);
    return { problems: [texts.unknownEdition(values.edition ?? ''), meant(values.edition, known, texts.editions)] };
  }
  const edition = whose.id;
  const words = values.words ?? whose.register;
  const register = registers.find((known) => known === words);
  if (!register) return { problems: [texts.unknownWords(words), meant(words, registers, texts.registers)] };

  const pathways = pathwaysAmong(content)
    .map(({ pathway }) => pathway)
    .filter((pathway) => pathway.edition === edition);
  const ids = pathways.map((pathway) => pathway.id);
  if (id === undefined) return { problems: [texts.noPathway, texts.pathways(ids)] };
  const pathway = pathways.find((candidate) => candidate.id === id);
  if (!pathway) return { problems: [texts.unknownPathway(id, edition), meant(id, ids, texts.pathways)] };

  const { entries, malformed } = pairsOf(given);
  const { facts, problems } = parseFacts(pathway, entries);
  const all = [...malformed, ...problems];
  if (all.length > 0) return { problems: all.map(({ where, what, fix }) => cli.problem(where, what, fix)) };
  return { pathway, facts, register };
}

function pairsOf(given: readonly string[]): { entries: [string, string][]; malformed: Problem[] } {
  const split = given.map((pair) => ({ pair, at: pair.indexOf('=') }));
  return {
    entries: split.filter(({ at }) => at > 0).map(({ pair, at }) => [pair.slice(0, at), pair.slice(at + 1)]),
    malformed: split
      .filter(({ at }) => at <= 0)
      .map(({ pair }) => ({ where: pair, what: texts.notAPair(pair), fix: texts.pair })),
  };
}

/** What was probably meant, and what there is. */
export function meant(
  typed: string | undefined,
  known: readonly string[],
  list: (known: readonly string[]) => string,
): string {
  const near = nearest(typed ?? '', known);
  return near === undefined ? list(known) : `${problemTexts.nearest(near)} ${list(known)}`;
}
