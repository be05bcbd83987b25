import { inRegister } from '../../model/content/words.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { fragmentOf } from './fragment.ts';
import type { Keeping } from './keeping.ts';
import { Notes } from './Notes.tsx';
import { useKeptWalk } from './useKeptWalk.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'addressOf'> {
  readonly keeping: Keeping;
}

/** The notes on the step that is shown. */
export default function NotesHere({ pathway, way, addressOf, keeping }: Props) {
  const register = useRegister();
  const walk = useKeptWalk(fragmentOf(addressOf({ view: 'step' })), inRegister(pathway.title, register), keeping);
  return <Notes pathway={pathway} at={way.at} only="here" walk={walk} />;
}
