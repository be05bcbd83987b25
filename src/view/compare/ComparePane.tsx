import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** Options, or walks, side by side. */
export default function ComparePane({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
