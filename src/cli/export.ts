import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cli } from '#texts/cli.ts';
import { writeAddress } from '../app/address.ts';
import { type FormatId, formatIds, formats } from '../export/formats.ts';
import { chartOf } from '../layout/chart.ts';
import type { Facts } from '../model/condition.ts';
import { nodeCanvas } from './canvas.ts';
import { command, refuse } from './command.ts';
import { contentIn, sourcesAmong } from './pathways.ts';
import { siteAddress } from './site-address.ts';
import { meant, walkAsked } from './walk-asked.ts';

const { export: texts } = cli;

await command(texts.usage, run);

/** Writes a pathway or a walk in another form. 0 when it could, 2 when what was given makes no sense. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, words: { type: 'string' }, out: { type: 'string' } },
  });
  const [given, ...rest] = positionals;
  const id = formatIds.find((known) => known === given);
  if (!id) {
    const problem = given === undefined ? texts.noFormat : texts.unknownFormat(given);
    return refuse([problem, meant(given, formatIds, texts.formats)]);
  }
  const content = await contentIn();
  const asked = walkAsked(content, rest, values);
  if ('problems' in asked) return refuse(asked.problems);
  const { pathway, register, facts } = asked;
  const sources = sourcesAmong(content);
  const source = sources.get(pathway.source);
  if (!source) throw new Error(`${pathway.edition}/${pathway.id} follows a source that is not there`);
  const site = await siteAddress();
  const addressOf = (some: Facts) =>
    site +
    writeAddress({
      legs: [{ pathway: pathway.id, facts: some }],
      edition: pathway.edition,
      words: register,
      view: 'step',
    });
  const written = await formats[id].write({
    ...{ pathway, source, sources, facts, register, orientation: 'wide' },
    chart: await chartOf(pathway),
    address: addressOf({}),
    walkAddress: addressOf(facts),
    canvas: nodeCanvas(),
  });
  return put(written, id, values.out);
}

/** To a file, or to the terminal; a picture made of points is not for a terminal. */
async function put(written: string | Uint8Array, id: FormatId, out: string | undefined): Promise<number> {
  if (out !== undefined) {
    try {
      await writeFile(out, written);
    } catch (error) {
      return refuse([texts.notWritten(out, error instanceof Error ? error.message : String(error))]);
    }
    console.error(texts.written(out));
    return 0;
  }
  if (typeof written !== 'string' && process.stdout.isTTY) return refuse([texts.bytes(id)]);
  process.stdout.write(written);
  return 0;
}
