import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { problems } from '#texts/content/problems.ts';
import { cli } from '#texts/tools/cli.ts';
import { type Format, type FormatId, formats } from '../export/format/formats.ts';
import type { ExportInput } from '../export/format/input.ts';
import { slideBytes } from '../export/slides/slides.ts';
import { routesCsv } from '../export/tables/routes.ts';
import { chartOf } from '../layout/chart-cache.ts';
import { addressesOf } from '../model/address/address.ts';
import type { Facts } from '../model/content/condition.ts';
import { folderOf } from '../model/content/edition.ts';
import { stepsOfWalk } from '../model/handouts/deck.ts';
import { routeRows } from '../model/routes/rows.ts';
import { walk } from '../model/walk/walk.ts';
import { nodeCanvas } from './canvas.ts';
import { command, refuse } from './command.ts';
import { contentIn, editionsAmong, sourcesAmong } from './content/pathways.ts';
import { meant, walkAsked } from './content/walk-asked.ts';
import { siteAddress } from './site/address.ts';
import { version } from './site/version.ts';

const { export: texts } = cli;

/** What the app makes in views of their own: the table of all routes, and slides. */
const ofViews = {
  'routes-csv': { extension: 'csv' },
  slides: { extension: 'pptx' },
} as const;

const files: Readonly<Record<string, Pick<Format, 'extension'>>> = { ...formats, ...ofViews };

await command(texts.usage, run);

/** Writes a pathway or a walk in another form. 0 when it could, 2 when what was given makes no sense. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, words: { type: 'string' }, out: { type: 'string' } },
  });
  const [given, ...rest] = positionals;
  const id = given !== undefined && Object.hasOwn(files, given) ? given : undefined;
  if (id === undefined) {
    const problem = given === undefined ? texts.noFormat : texts.unknownFormat(given);
    return refuse([problem, formatsMeant(given)]);
  }
  const content = await contentIn();
  const asked = walkAsked(content, rest, values);
  if ('problems' in asked) return refuse(asked.problems);
  const { pathway, register, facts } = asked;
  const { source } = pathway.summary;
  const site = siteAddress();
  const addresses = addressesOf(editionsAmong(content));
  const { edition } = pathway.summary;
  const page = folderOf(edition, pathway.id);
  const addressIn = (root: string) => (some: Facts) =>
    root +
    page +
    addresses.write({
      legs: [{ pathway: pathway.id, facts: some }],
      edition: pathway.edition,
      words: register,
      view: 'step',
    });
  const addressOf = site === undefined ? undefined : addressIn(site);
  if (!addressOf) console.error(texts.noAddress);
  const input: ExportInput = {
    ...{ pathway, source, facts, register },
    sources: sourcesAmong(content),
    chart: await chartOf(pathway),
    address: addressOf?.({}),
    walkAddress: addressOf?.(facts),
    version: version(),
    canvas: nodeCanvas(),
  };
  const written =
    id === 'routes-csv'
      ? routesCsv(pathway, routeRows(pathway), register, source, addressOf)
      : id === 'slides'
        ? await slideBytes({ ...input, steps: stepsOfWalk(walk(pathway, facts)), address: input.walkAddress })
        : await formats[id as FormatId].write(input);
  return put(written, id, values.out);
}

/** The formats that a wrong name may have meant: by its letters, by what their files end in, or by a part of their name. */
function formatsMeant(given: string | undefined): string {
  const known = Object.keys(files);
  const typed = given?.toLowerCase().replace(/^\./, '') ?? '';
  const alike = known.filter((id) => typed !== '' && (files[id]?.extension === typed || id.split('-').includes(typed)));
  return alike.length > 0
    ? `${problems.nearest(alike.join(texts.or))} ${texts.formats(known)}`
    : meant(given, known, texts.formats);
}

/** To a file, or to the terminal; a picture made of points is not for a terminal. */
async function put(written: string | Uint8Array, id: string, out: string | undefined): Promise<number> {
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
