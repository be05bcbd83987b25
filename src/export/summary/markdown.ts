import { summary as texts } from '#texts/take/summary.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Cited, Summary } from './summary.ts';

/** A summary as Markdown. What a person typed stays text: nothing of it becomes a heading, a link or a tag. */
export function summaryMarkdown(summary: Summary): string {
  const { register } = summary;
  const say = (words: Parameters<typeof inRegister>[0]) => inRegister(words, register);
  return [
    `# ${plain(summary.title)}`,
    summary.head.map(plain).join('  \n'),
    `<${summary.sourceUrl}>`,
    part(texts.before, summary.before),
    part(say(texts.facts), summary.facts.length > 0 ? summary.facts : [say(texts.noFacts)]),
    part(texts.unused, summary.unused),
    part(say(texts.open), summary.open),
    `## ${plain(say(texts.here))}\n\n${plain(summary.here)}`,
    ...(summary.options.length > 0 ? [plain(texts.order)] : []),
    ...summary.options.map(
      ({ heading, options }) =>
        `## ${plain(heading)}\n\n${options
          .map((option) =>
            [
              `- **${plain(option.name)}**`,
              ...[option.reason, ...option.details].map((line) => `  - ${plain(line)}`),
              ...option.places.map((place) => `  - ${link(place)}`),
            ].join('\n'),
          )
          .join('\n')}`,
    ),
    items(
      say(texts.notices),
      summary.notices.map(({ says, places }) => [plain(says), ...places.map(link)].join(' ')),
    ),
    part(texts.gaps, summary.gaps),
    part(texts.instead, summary.instead),
    part(say(texts.next), summary.next),
    items(
      say(texts.notes),
      summary.notes.map(
        ({ heading, says }) =>
          `${plain(heading)}:  \n  ${says
            .split(/\r\n?|\n/)
            .map(plain)
            .join('  \n  ')}`,
      ),
    ),
    summary.address === undefined ? '' : `## ${plain(texts.address)}\n\n<${summary.address}>`,
    plain(texts.informs),
    summary.credit === '' ? '' : plain(`${texts.credit} ${summary.credit}`),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function part(heading: string, lines: readonly string[]): string {
  return items(heading, lines.map(plain));
}

function items(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${plain(heading)}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

function link({ says, url }: Cited): string {
  const text = plain(`${texts.source}: ${says}`);
  return url === '' ? text : `[${text}](<${url}>)`;
}

/** Signs that Markdown would read as its own, and those that begin a list or a heading at the start of a line. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}
