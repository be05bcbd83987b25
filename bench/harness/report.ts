import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { project } from './folders.ts';

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

/** "1,234 (1,200-1,300)": the median and the range. */
export function spread(values: readonly number[]): string {
  return `${whole(median(values))} (${whole(Math.min(...values))}-${whole(Math.max(...values))})`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** The machine in a few words, without names. */
export function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} cores (${cpu?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version.slice(1)}`;
}

/** Puts a text between the marks of the README. False where there are none. */
export function writeToReadme(text: string): boolean {
  const file = join(project, 'README.md');
  let readme: string;
  try {
    readme = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const marked = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;
  if (!marked.test(readme)) return false;
  writeFileSync(file, readme.replace(marked, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`));
  return true;
}
