import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

/** Questions to take to the team. */
export default function QuestionsPane({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
