import { outline as texts } from '#texts/pathway/outline.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { registers } from '../../model/content/words.ts';
import { outlineText } from './outline.ts';

/** All pathways in both registers, as one Markdown text for a clinician to review in a diff. */
export function outlinesText(pathways: readonly Pathway[]): string {
  const outlines = pathways.flatMap((pathway) => registers.map((register) => outlineText(pathway, register)));
  return `${[`# ${texts.all.title}`, texts.all.legend, ...outlines].join('\n\n')}\n`;
}
