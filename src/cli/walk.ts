import { parseArgs } from 'node:util';
import { cli } from '#texts/tools/cli.ts';
import { walkReport } from '../export/walk/report.ts';
import { walkText } from '../export/walk/text.ts';
import { command, refuse } from './command.ts';
import { contentIn, sourcesAmong } from './content/pathways.ts';
import { walkAsked } from './content/walk-asked.ts';

await command(cli.walk.usage, run);

/** Prints where facts lead. 0 when it could, 2 when what was given makes no sense. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, words: { type: 'string' }, json: { type: 'boolean' } },
  });
  const content = await contentIn();
  const asked = walkAsked(content, positionals, values);
  if ('problems' in asked) return refuse(asked.problems);
  const { pathway, facts, register } = asked;
  const sources = sourcesAmong(content);
  console.log(
    values.json
      ? JSON.stringify(walkReport(pathway, facts, register, sources), null, 2)
      : walkText(pathway, facts, register, sources),
  );
  return 0;
}
