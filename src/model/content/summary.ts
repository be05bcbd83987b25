import type { Edition } from './edition.ts';
import type { Source } from './source.ts';
import type { Words } from './words.ts';

/** One published summary in one edition: its text, and whose pathways follow it. Its folder holds these pathways. */
export interface Summary {
  /** The name of its folder: `gi-net`. */
  readonly id: string;
  readonly edition: Edition;
  /** Its place among the summaries of its edition, from low to high. */
  readonly order: number;
  /** What it is called in short, after "Based on the". */
  readonly name: string;
  /** Above its parts on the start page, where another summary comes first. Its name where there is none. */
  readonly parts?: Words;
  /** Its title, date, link, sections and credit line. */
  readonly source: Source;
}

export function isSummary(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'edition' in value && 'source' in value && 'name' in value;
}
