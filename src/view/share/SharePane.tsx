import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** The walk and the chart, to take out of the app. */
export default function SharePane({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
