import { exported as texts } from '#texts/take/export.ts';
import type { ExportInput } from '../format/input.ts';
import { walkText } from './text.ts';

/** A walk in words, with the address that opens it again and the credit of the source. */
export function walkNote(input: ExportInput): string {
  const { pathway, facts, register, source, sources, walkAddress, version } = input;
  return `${[
    walkText(pathway, facts, register, sources),
    ...(walkAddress === undefined ? [] : [texts.open(walkAddress)]),
    texts.credit(source.credit),
    texts.made(version.number, version.date),
  ].join('\n\n')}\n`;
}
