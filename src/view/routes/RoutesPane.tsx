import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** Every set of answers of the pathway with what it lists. */
export default function RoutesPane({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
