import { createContext, useContext } from 'react';
import type { Stop } from './travel.ts';

/** What the cards of one chart can do, and which of them holds the focus. */
export interface ChartActions {
  readonly stop: Stop;
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
