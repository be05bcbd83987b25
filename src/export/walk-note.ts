import { exported as texts } from '#texts/export.ts';
import type { ExportInput } from './input.ts';
import { walkText } from './walk-text.ts';

/** A walk in words, with the address that opens it again and the credit of the source. */
export function walkNote({ pathway, facts, register, source, sources, walkAddress }: ExportInput): string {
  return `${[walkText(pathway, facts, register, sources), texts.open(walkAddress), texts.credit(source.credit)].join('\n\n')}\n`;
}
