import { cli } from '#texts/cli.ts';
import { problems as problemTexts } from '#texts/problems.ts';
import type { Facts } from '../model/condition.ts';
import { editions, type Pathway } from '../model/definition.ts';
import { parseFacts } from '../model/facts.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { defaultRegister, type Register, registers } from '../model/words.ts';
import { type ContentFile, pathwaysAmong } from './pathways.ts';

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
  const edition = editions.find((known) => known === (values.edition ?? 'patient'));
  if (!edition)
    return { problems: [texts.unknownEdition(values.edition ?? ''), meant(values.edition, editions, texts.editions)] };
  const words = values.words ?? defaultRegister[edition];
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
