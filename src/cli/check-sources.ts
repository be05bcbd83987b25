import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { audit } from '#texts/tools/audit.ts';
import { compareAnchors, countsOf, type Finding, type Tally, tally, verdicts } from '../audit/anchors.ts';
import type { Copy } from '../audit/copy.ts';
import { saidThough } from '../audit/limits.ts';
import { placesIn } from '../audit/places.ts';
import { type ListedTreatment, type Orphan, orphansAmong } from '../audit/treatments.ts';
import { isLimits } from '../model/content/reference.ts';
import { command, refuse } from './command.ts';
import { copiesIn, sourcesFolder } from './content/copies.ts';
import { contentIn, sourcesAmong } from './content/pathways.ts';

const { check: texts } = audit;

/** The hand-kept list of what each section lists. */
const listedFile = resolve(import.meta.dirname, '../../pathways/listed-treatments.json');

await command(texts.usage, ([folder]) => run(folder ?? sourcesFolder));

/** Compares all citations with stored copies. 0 when each is found once in its section and every listed treatment is offered. */
async function run(folder: string): Promise<number> {
  const content = await contentIn();
  const sources = sourcesAmong(content);
  const copies = await copiesIn(resolve(folder), sources.values()).catch(() => undefined);
  if (!copies) return refuse([texts.noFolder(folder)]);
  const listed: ListedTreatment[] = JSON.parse(await readFile(listedFile, 'utf8'));
  const places = placesIn(content);
  const findings = compareAnchors(places, copies);
  const orphans = orphansAmong(listed, places, copies);

  console.log(texts.copies(copies.size, folder));
  console.log(table([...tally(findings), { file: texts.total, source: '', section: '', counts: countsOf(findings) }]));
  console.log(texts.treatments(listed.length, orphans.filter(({ verdict }) => verdict === 'not-offered').length));

  const cited = new Set(places.map(({ citation }) => citation.source));
  const problems = [
    ...[...cited].filter((source) => !copies.has(source)).map(texts.noCopy),
    ...[...copies.values()].flatMap(lostSections),
    ...findings.filter(({ verdict }) => verdict !== 'found' && verdict !== 'no-copy').map(findingText),
    ...orphans.map(orphanText),
    ...content
      .flatMap(({ exports }) => Object.values(exports).filter(isLimits))
      .flatMap((limits) => {
        const copy = copies.get(limits.source);
        return copy ? saidThough(limits, copy).map((words) => texts.saidThough(limits.source, words)) : [];
      }),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function lostSections({ source, lost }: Copy): string[] {
  return lost.map((section) => texts.lostSection(source.id, section, source.sections[section]?.opens ?? ''));
}

function findingText({ place, verdict, sections }: Finding): string {
  const { file, where, option, states, citation } = place;
  const shown = option === undefined ? [] : states;
  const text = texts.problem(file, where, shown, citation.anchor, citation.section, audit.verdicts[verdict]);
  return `${text}${verdict === 'elsewhere' ? texts.standsIn(sections) : ''}.`;
}

function orphanText({ treatment, verdict, options }: Orphan): string {
  const { source, section, anchor } = treatment;
  return verdict === 'not-offered'
    ? texts.notOffered(source, section, anchor, options)
    : texts.notFound(source, section, anchor);
}

/** One line for each file and section, with a column for each verdict. */
function table(tallies: readonly Tally[]): string {
  const rows = [
    [...texts.columns, ...verdicts.map((verdict) => audit.verdicts[verdict])],
    ...tallies.map(({ file, source, section, counts }) => [
      file.replace(/\.ts$/, ''),
      source === '' ? '' : `${source} ${section}`,
      ...verdicts.map((verdict) => String(counts[verdict])),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
