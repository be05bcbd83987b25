import { parseArgs } from 'node:util';
import { cli } from '#texts/cli.ts';
import { problems as problemTexts } from '#texts/problems.ts';
import { walkReport } from '../export/walk-report.ts';
import { walkText } from '../export/walk-text.ts';
import { editions } from '../model/definition.ts';
import { parseFacts } from '../model/facts.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { defaultRegister, registers } from '../model/words.ts';
import { command, refuse } from './command.ts';
import { contentIn, pathwaysAmong, sourcesAmong } from './pathways.ts';

const { walk: texts } = cli;

await command(texts.usage, run);

/** Prints where facts lead. 0 when it could, 2 when what was given makes no sense. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, words: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [id, ...given] = positionals;

  const edition = editions.find((known) => known === (values.edition ?? 'patient'));
  if (!edition)
    return refuse([texts.unknownEdition(values.edition ?? ''), meant(values.edition, editions, texts.editions)]);
  const words = values.words ?? defaultRegister[edition];
  const register = registers.find((known) => known === words);
  if (!register) return refuse([texts.unknownWords(words), meant(words, registers, texts.registers)]);

  const content = await contentIn();
  const pathways = pathwaysAmong(content)
    .map(({ pathway }) => pathway)
    .filter((pathway) => pathway.edition === edition);
  const ids = pathways.map((pathway) => pathway.id);
  if (id === undefined) return refuse([texts.noPathway, texts.pathways(ids)]);
  const pathway = pathways.find((candidate) => candidate.id === id);
  if (!pathway) return refuse([texts.unknownPathway(id, edition), meant(id, ids, texts.pathways)]);

  const { entries, malformed } = pairsOf(given);
  const { facts, problems } = parseFacts(pathway, entries);
  const all = [...malformed, ...problems];
  if (all.length > 0) return refuse(all.map(({ where, what, fix }) => cli.problem(where, what, fix)));

  const sources = sourcesAmong(content);
  console.log(
    values.json
      ? JSON.stringify(walkReport(pathway, facts, register, sources), null, 2)
      : walkText(pathway, facts, register, sources),
  );
  return 0;
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

function meant(
  typed: string | undefined,
  known: readonly string[],
  list: (known: readonly string[]) => string,
): string {
  const near = nearest(typed ?? '', known);
  return near === undefined ? list(known) : `${problemTexts.nearest(near)} ${list(known)}`;
}
