import { summary as texts } from '#texts/take/summary.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Cited, Summary } from './summary.ts';

/** A summary as plain text, to be pasted anywhere. */
export function summaryText(summary: Summary): string {
  const { register } = summary;
  const say = (words: Parameters<typeof inRegister>[0]) => inRegister(words, register);
  return [
    [summary.title, ...summary.head, summary.sourceUrl].join('\n'),
    part(texts.before, summary.before),
    part(say(texts.facts), summary.facts.length > 0 ? summary.facts : [say(texts.noFacts)]),
    part(texts.unused, summary.unused),
    part(say(texts.open), summary.open),
    part(say(texts.here), [summary.here]),
    ...(summary.options.length > 0 ? [texts.order] : []),
    ...summary.options.map(({ heading, options }) =>
      [
        heading,
        ...options.flatMap((option) => [
          `- ${option.name}`,
          ...[option.reason, ...option.details, ...option.places.flatMap(placeLines)].map((line) => `    ${line}`),
        ]),
      ].join('\n'),
    ),
    part(
      say(texts.notices),
      summary.notices.flatMap(({ says, places }) => [says, ...places.flatMap(placeLines).map((line) => `  ${line}`)]),
    ),
    part(texts.gaps, summary.gaps),
    part(texts.instead, summary.instead),
    part(say(texts.next), summary.next),
    part(
      say(texts.notes),
      summary.notes.flatMap(({ heading, says }) => [`${heading}:`, ...says.split('\n').map((line) => `  ${line}`)]),
    ),
    part(texts.address, summary.address === undefined ? [] : [summary.address]),
    texts.informs,
    summary.credit === '' ? '' : `${texts.credit} ${summary.credit}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

function placeLines({ says, url }: Cited): string[] {
  return [`${texts.source}: ${says}`, ...(url === '' ? [] : [url])];
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)].join('\n') : '';
}
