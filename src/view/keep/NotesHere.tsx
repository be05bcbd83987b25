import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { fragmentOf } from './fragment.ts';
import type { Keeping } from './keeping.ts';
import { Notes } from './Notes.tsx';
import { useKeptWalk } from './useKeptWalk.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'register' | 'addressOf'> {
  readonly keeping: Keeping;
}

/** The notes on the step that is shown. */
export default function NotesHere({ pathway, way, register, addressOf, keeping }: Props) {
  const walk = useKeptWalk(fragmentOf(addressOf({ view: 'step' })), inRegister(pathway.title, register), keeping);
  return <Notes pathway={pathway} at={way.at} only="here" register={register} walk={walk} />;
}
