import type { Facts } from './condition.ts';
import type { EditionId } from './edition.ts';

/** How hard a case is, and in which way. `silent`: the source does not say. */
export const levels = ['easy', 'boundary', 'trap', 'silent'] as const;
export type Level = (typeof levels)[number];

/**
 * A made-up case to practise with. What it leads to is never written down here: that follows from its pathway. Its
 * vignette says only what its facts say, and some color that changes nothing.
 */
export interface PracticeCase {
  readonly id: string;
  readonly edition: EditionId;
  readonly pathway: string;
  readonly level: Level;
  readonly title: string;
  readonly vignette: string;
  /** What can be read out of it, in the order in which the pathway asks; `unsure` where it does not say. */
  readonly facts: Facts;
  /** For each stated fact, the words of the vignette that state it. */
  readonly clues: Readonly<Record<string, string>>;
  /** What to know about a question or an option here, by its id, besides what follows from the pathway. */
  readonly remarks: Readonly<Record<string, string>>;
  /** What the case shows, in one or two sentences. */
  readonly teaches: string;
}

/** What cases show together: what one fact more changes, one person over time, or two people who differ in a fact. */
export const seriesKinds = ['order', 'time', 'compared'] as const;

/** Cases that belong together, in their order. */
export interface CaseSeries {
  readonly id: string;
  readonly edition: EditionId;
  readonly kind: (typeof seriesKinds)[number];
  readonly title: string;
  /** What to look for from one to the next. */
  readonly asks: string;
  /** Their ids. */
  readonly cases: readonly string[];
  /** What they show together. */
  readonly teaches: string;
}
