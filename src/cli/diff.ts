import { parseArgs } from 'node:util';
import { audit } from '#texts/tools/audit.ts';
import { cli } from '#texts/tools/cli.ts';
import type { Change } from '../audit/change.ts';
import { changesBetween, type PathwayChanges } from '../audit/changes.ts';
import type { Facts } from '../model/content/condition.ts';
import type { Pathway } from '../model/content/definition.ts';
import { inRegister } from '../model/content/words.ts';
import { command, refuse } from './command.ts';
import { pathwaysFolder } from './content/pathways.ts';
import { pathwaysAt, pathwaysFrom } from './content/revisions.ts';

const { diff: texts } = audit;

await command(texts.usage, run);

/** Prints what changed for a person walking, since a revision or between two folders. 2 when they cannot be read. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [first, second] = positionals;
  if (first === undefined || positionals.length > 2) return refuse([cli.usage(texts.usage)]);
  const before = second === undefined ? await read(first, pathwaysAt, texts.noRevision) : await readFolder(first);
  const after = await readFolder(second ?? pathwaysFolder);
  if (typeof before === 'string') return refuse([before]);
  if (typeof after === 'string') return refuse([after]);

  const changes = changesBetween(before, after);
  console.log(values.json ? JSON.stringify(changes, null, 2) : changesText(changes));
  return 0;
}

async function readFolder(folder: string): Promise<Pathway[] | string> {
  const found = await read(folder, pathwaysFrom, texts.noFolder);
  return typeof found === 'string' || found.length > 0 ? found : texts.noFolder(folder);
}

async function read(
  name: string,
  reader: (name: string) => Promise<Pathway[]>,
  trouble: (name: string, detail: string) => string,
): Promise<Pathway[] | string> {
  return reader(name).catch((error: unknown) =>
    trouble(name, error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error)),
  );
}

function changesText(pathways: readonly PathwayChanges[]): string {
  if (pathways.length === 0) return texts.none;
  return pathways
    .map(({ pathway, changes }) => [pathway, ...changes.map((change) => `  ${changeText(change)}`)].join('\n'))
    .join('\n\n');
}

function changeText(change: Change): string {
  switch (change.kind) {
    case 'added':
      return texts.added(change.what, change.id, inRegister(change.says, 'plain'));
    case 'removed':
      return texts.removed(change.what, change.id, inRegister(change.says, 'plain'));
    case 'renamed':
      return texts.renamed(change.what, change.from, change.to);
    case 'status':
      return texts.status(change.option, change.from, change.to, answersText(change.facts));
    case 'leads':
      return texts.leads(change.from, change.to, answersText(change.facts));
    case 'words':
      return texts.words(change.where, change.from, change.to);
    case 'citations':
      return texts.citations(change.where, change.from, change.to);
  }
}

function answersText(sets: readonly Facts[]): string {
  const written = sets.map((facts) =>
    Object.entries(facts)
      .map(([fact, answer]) => `${fact}=${answer}`)
      .join(' '),
  );
  return written.some((set) => set === '') ? texts.always : texts.forAnswers(written);
}
