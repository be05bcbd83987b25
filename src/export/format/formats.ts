import { bpmn } from '../bpmn/bpmn.ts';
import { pathwayMarkdown, pathwayText } from '../outline/markdown.ts';
import { pictureOf } from '../picture/picture.ts';
import { planDefinition } from '../tools/fhir.ts';
import { mermaid } from '../tools/mermaid.ts';
import { stateMachine } from '../tools/xstate.ts';
import { walkNote } from '../walk/note.ts';
import type { ExportInput, Scope } from './input.ts';

/** One file that a pathway or a walk can leave the app as. */
export interface Format {
  readonly extension: string;
  /** Media type, with the charset where it is text. */
  readonly type: string;
  readonly scope: Scope;
  readonly write: (input: ExportInput) => string | Uint8Array | Promise<string | Uint8Array>;
}

const svgType = 'image/svg+xml;charset=utf-8';
const textType = 'text/plain;charset=utf-8';

const pictureBytes = async (input: ExportInput, scope: Scope) => {
  const { svg, width, height } = await pictureOf(input, scope);
  return input.canvas.png(svg, { width, height });
};

/** Every format by its id. A new one is a file of this folder and a line here. */
export const formats = {
  'walk-svg': {
    extension: 'svg',
    type: svgType,
    scope: 'walk',
    write: (input) => pictureOf(input, 'walk').then(({ svg }) => svg),
  },
  'walk-png': { extension: 'png', type: 'image/png', scope: 'walk', write: (input) => pictureBytes(input, 'walk') },
  'chart-svg': {
    extension: 'svg',
    type: svgType,
    scope: 'pathway',
    write: (input) => pictureOf(input, 'pathway').then(({ svg }) => svg),
  },
  'chart-png': {
    extension: 'png',
    type: 'image/png',
    scope: 'pathway',
    write: (input) => pictureBytes(input, 'pathway'),
  },
  'walk-text': { extension: 'txt', type: textType, scope: 'walk', write: walkNote },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', scope: 'pathway', write: pathwayMarkdown },
  text: { extension: 'txt', type: textType, scope: 'pathway', write: pathwayText },
  mermaid: { extension: 'mmd', type: textType, scope: 'pathway', write: mermaid },
  xstate: { extension: 'json', type: 'application/json', scope: 'pathway', write: stateMachine },
  bpmn: { extension: 'bpmn', type: 'application/xml', scope: 'pathway', write: bpmn },
  fhir: { extension: 'json', type: 'application/fhir+json', scope: 'pathway', write: planDefinition },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as FormatId[];

/** The name of the file, which says what is in it: `rectum-walk.svg`, `professional-colon-fhir.json`. */
export function fileNameOf(id: FormatId, { pathway }: Pick<ExportInput, 'pathway'>): string {
  const { id: name, isDefault } = pathway.summary.edition;
  const edition = isDefault ? '' : `${name}-`;
  const { extension } = formats[id];
  const what = id === extension || id === 'markdown' || id === 'text' ? '' : `-${id.replace(`-${extension}`, '')}`;
  return `${edition}${pathway.id}${what}.${extension}`;
}
