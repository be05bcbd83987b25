import { inRegister } from '../../model/content/words.ts';
import { creditLines } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';
import { outlineText } from './outline.ts';

/** The whole pathway as Markdown: its outline, and whose text it is. */
export function pathwayMarkdown(input: ExportInput): string {
  const [based = '', informs = '', credit = '', url = '', ...ends] = creditLines(input);
  const outline = outlineText(input.pathway, input.register).replace(/^## /, '# ').replace(/^### /gm, '## ');
  const head = [
    `${based} ${informs}`,
    `${inRegister(input.pathway.summary.edition.title, 'clinical')}. ${ends.join(' ')}`,
  ].join('\n\n');
  const [title = '', ...rest] = outline.split('\n\n');
  return `${[title, head, ...rest, '---', credit, `<${url}>`].join('\n\n')}\n`;
}

/** The same for places that show no Markdown: an e-mail, a plain file. */
export function pathwayText(input: ExportInput): string {
  return pathwayMarkdown(input)
    .split('\n')
    .flatMap((line) => {
      const [, marks, heading] = /^(#+) (.*)$/.exec(line) ?? [];
      if (!marks || !heading) return [line === '---' ? '' : line.replace(/`/g, '').replace(/<(https?:[^>]*)>/g, '$1')];
      return [heading, (marks === '#' ? '=' : '-').repeat(heading.length)];
    })
    .join('\n');
}
