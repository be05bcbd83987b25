import { createContext } from 'react';
import type { Given } from '../given/given.ts';

/** What the cards of one chart can do. */
export interface ChartActions {
  /** What was just answered, by card, where the chart does not show it yet. */
  readonly given?: Given;
  readonly answer: (card: string, answer: string) => void;
  readonly go: (pathway: string) => void;
  /** An answer is pointed at or left. */
  readonly preview: (card: string, answer: string | undefined) => void;
}

const nothing = () => undefined;

/** Where nobody says what they do, the cards are a drawing. */
export const ChartContext = createContext<ChartActions>({ answer: nothing, go: nothing, preview: nothing });
