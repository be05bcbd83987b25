import { parseArgs } from 'node:util';
import { audit } from '#texts/tools/audit.ts';
import { cli } from '#texts/tools/cli.ts';
import { coverageOf } from '../audit/coverage.ts';
import { type Drift, driftBetween } from '../audit/drift.ts';
import { placesIn } from '../audit/places.ts';
import { command, refuse } from './command.ts';
import { copyAt } from './content/copies.ts';
import { contentIn, sourcesAmong } from './content/pathways.ts';

const { drift: texts } = audit;

await command(texts.usage, run);

/** Compares two copies of a source. 0 when nothing changed, 1 when something did, 2 when they cannot be compared. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined) return refuse([cli.usage(texts.usage)]);

  const content = await contentIn();
  const sources = [...sourcesAmong(content).values()];
  const copies = await Promise.all(
    [before, after].map((file) =>
      copyAt(file, sources).then(
        (copy) => copy ?? texts.unknown(file),
        () => texts.unreadable(file),
      ),
    ),
  );
  const [old, now] = copies;
  if (typeof old === 'string') return refuse([old]);
  if (typeof now === 'string') return refuse([now]);
  if (!old || !now) return refuse([cli.usage(texts.usage)]);
  if (old.source !== now.source) return refuse([texts.different(old.source.id, now.source.id)]);

  const drift = driftBetween(old, now, placesIn(content), coverageOf(content));
  console.log(values.json ? JSON.stringify(drift, null, 2) : driftText(drift));
  return drift.sections.length > 0 || drift.citations.length > 0 ? 1 : 0;
}

function driftText({ source, sections, citations, affected }: Drift): string {
  if (sections.length === 0 && citations.length === 0) return texts.none(source);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`] : [];
  return [
    source,
    ...part(
      texts.sections,
      sections.flatMap(({ section, heading, change, added, removed }) => [
        texts.section(heading, section, texts.changes[change], added.length, removed.length),
        ...added.map((opening) => `  + ${opening}`),
        ...removed.map((opening) => `  - ${opening}`),
      ]),
    ),
    ...part(
      texts.citations,
      citations.map(({ place, was, now, sections: standsIn }) => {
        const shown = place.option === undefined ? [] : place.states;
        const { anchor } = place.citation;
        const [old, current] = [audit.verdicts[was], audit.verdicts[now]];
        const text = texts.citation(place.file, place.where, shown, anchor, old, current);
        return `${text}${now === 'elsewhere' ? audit.check.standsIn(standsIn) : ''}.`;
      }),
    ),
    ...part(
      texts.affected,
      affected.flatMap(({ file, states, options, sections: covered }) => [
        file,
        ...(states.length > 0 ? [`  ${texts.states(states)}`] : []),
        ...(options.length > 0 ? [`  ${texts.options(options)}`] : []),
        ...(covered.length > 0 ? [`  ${texts.covers(covered)}`] : []),
      ]),
    ),
  ].join('\n\n');
}
