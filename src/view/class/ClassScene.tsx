import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';

export default function Stub({ pathway, register }: PaneProps) {
  return <h2>{inRegister(pathway.title, register)}</h2>;
}
