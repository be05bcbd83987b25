import { createContext, useContext } from 'react';
import type { Given } from '../common/given.ts';

/** What the cards of one chart can do. */
export interface ChartActions {
  /** What was just answered, by card, where the chart does not show it yet. */
  readonly given?: Given;
  readonly answer: (card: string, answer: string) => void;
  readonly go: (pathway: string) => void;
  /** An answer is pointed at or left. */
  readonly preview: (card: string, answer: string | undefined) => void;
}

export const ChartContext = createContext<ChartActions | undefined>(undefined);

export function useChart(): ChartActions {
  const chart = useContext(ChartContext);
  if (!chart) throw new Error('a card stands outside a chart');
  return chart;
}
