import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditionId } from '../src/model/content/edition.ts';

/**
 * A second reading of the two summaries: what they list for which facts, written from the stored texts alone by someone
 * who had not seen the pathways. The rows stand in second-table/, one table a pathway.
 *
 * How the text is read:
 * - "Lists": a sentence names the option for these facts, or for everyone, whatever its verb.
 * - "Does not list": every sentence that names it does so for other facts.
 * - "Leaves open": a fact is missing that a sentence asks for, and its answers would differ; or two sentences fit and point
 *   different ways; or the words can be read two ways; or they describe where they could decide.
 * - What is said of a class ("tumors smaller than 1 cm") holds for a case of which nothing else is known.
 * - A limit means its words: 1.0 cm is neither smaller nor larger than 1 cm.
 *
 * A row names what the text decides, and not each option. Where a row was wrong, its last column says how it was settled.
 */
export interface Row {
  readonly edition: EditionId;
  readonly pathway: string;
  /** The section of the source in which the words stand. */
  readonly section: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly listed: readonly string[];
  readonly open: readonly string[];
  readonly notListed: readonly string[];
  /** Where a question of routing leads: a pathway, or `not-covered`. */
  readonly leadsTo?: string;
  /** The words of the source that decide it. */
  readonly anchor: string;
  readonly why: string;
}

export const rows: readonly Row[] = (['patient', 'professional'] as const).flatMap(rowsOf);

/** What a row is called in a report. */
export function nameOf({ edition, pathway, facts }: Row): string {
  const given = Object.entries(facts).map(([question, answer]) => `${question}=${answer}`);
  return `${edition}/${pathway}: ${given.join(', ') || '-'}`;
}

function rowsOf(edition: EditionId): Row[] {
  const text = readFileSync(resolve(import.meta.dirname, `second-table/${edition}.md`), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [pathway = '', ...lines] = part.split('\n').map((line) => line.trim());
      const [head = [], , ...body] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
      return body.map((cells) => rowOf(edition, pathway, (column) => cells[head.indexOf(column)] ?? ''));
    });
}

function rowOf(edition: EditionId, pathway: string, cell: (column: string) => string): Row {
  const [, section = pathway, anchor = ''] = /^(?:\[(.+?)\] )?(.+)$/.exec(cell('Words that decide')) ?? [];
  const leadsTo = cell('Leads to');
  return {
    edition,
    pathway,
    section,
    facts: Object.fromEntries(listIn(cell('Facts')).map((fact) => fact.split('=', 2))),
    listed: listIn(cell('Lists')),
    open: listIn(cell('Leaves open')),
    notListed: listIn(cell('Does not list')),
    ...(leadsTo ? { leadsTo } : {}),
    anchor,
    why: cell('Why'),
  };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function listIn(cell: string): string[] {
  return cell.split(', ').filter((part) => part !== '' && part !== '-');
}
