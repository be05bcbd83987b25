import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** All facts of the pathway in one form, and what would settle what is open. */
export default function FactsPane({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
