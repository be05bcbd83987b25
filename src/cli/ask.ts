import { parseArgs } from 'node:util';
import { cli } from '#texts/tools/cli.ts';
import { type AskReport, askReport } from '../model/search/ask-report.ts';
import { longest } from '../model/search/find.ts';
import { command, refuse } from './command.ts';
import { contentIn, editionsAmong } from './content/pathways.ts';
import { meant } from './content/walk-asked.ts';
import { searchedIn } from './searched.ts';

const { ask: texts, walk } = cli;

await command(texts.usage, run);

/** Prints what a text leads to, as the search box would. 0 when it could be read, 2 when what was given makes no sense. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, json: { type: 'boolean' } },
  });
  const content = await contentIn();
  const editions = editionsAmong(content);
  const edition = editions.find(({ id, isDefault }) =>
    values.edition === undefined ? isDefault : id === values.edition,
  );
  const [text = '', ...more] = positionals;
  const problems = [
    ...(edition
      ? []
      : [
          walk.unknownEdition(values.edition ?? ''),
          meant(
            values.edition,
            editions.map(({ id }) => id),
            walk.editions,
          ),
        ]),
    ...(text.trim() === '' ? [texts.noText] : []),
    ...(text.length > longest ? [texts.tooLong(text.length, longest)] : []),
    ...(more.length > 0 ? [texts.oneText] : []),
  ];
  if (!edition || problems.length > 0) return refuse([...problems, cli.usage(texts.usage)]);
  const report = askReport(text, edition.id, await searchedIn(content, edition.id), edition.register);
  console.log(values.json ? JSON.stringify(report, null, 2) : linesOf(report).join('\n'));
  return 0;
}

function linesOf({ hits }: AskReport): string[] {
  if (hits.length === 0) return [texts.nothing];
  return hits.flatMap(({ id, says, sets, exact, proposes, notAsked, notUnderstood }) => [
    `${id}: ${says}`,
    ...(Object.keys(sets).length > 0
      ? [
          texts.sets(
            Object.entries(sets)
              .map(([fact, answer]) => [`${fact}=${answer}`, ...(exact[fact] ? [`(${exact[fact]})`] : [])].join(' '))
              .join(', '),
          ),
        ]
      : []),
    ...proposes.map(({ fact, answer, words, why }) => texts.proposes(`${fact}=${answer}`, words, why)),
    ...(notAsked.length > 0 ? [texts.notAsked(notAsked.join(', '))] : []),
    ...(notUnderstood.length > 0 ? [texts.notUnderstood(notUnderstood.join(', '))] : []),
  ]);
}
