import { afterStep as texts } from '#texts/pathway/after-step.ts';
import { inRegister } from '../../model/content/words.ts';
import { HelpLine } from '../controls/HelpLine.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';

interface Props extends Pick<PaneProps, 'onView'> {}

/** From a list, for a patient: one page for the visit first, then the questions, the chart, and somebody to talk to. */
export function Onward({ onView }: Props) {
  const register = useRegister();
  const { onward } = texts;
  return (
    <nav className="onward" aria-label={onward.label}>
      <button type="button" className="button primary onward-first" onClick={() => onView('visit')}>
        {inRegister(onward.visit, register)}
      </button>
      <button type="button" className="onward-line" onClick={() => onView('questions')}>
        {inRegister(onward.questions, register)}
      </button>
      <button type="button" className="onward-line" onClick={() => onView('chart')}>
        {inRegister(onward.chart, register)}
      </button>
      <HelpLine where="page" />
    </nav>
  );
}
