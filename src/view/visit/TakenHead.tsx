import './visit.css';
import { step } from '#texts/pathway/step.ts';
import { taken as texts } from '#texts/pathway/visit.ts';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import { isGuided } from '../guide/narrow.ts';

/** Above what a patient takes along, which is a page of its own: the way back to the step, and what it is about. */
export function TakenHead({ pathway, onView }: Pick<PaneProps, 'pathway' | 'onView'>) {
  const say = useSay();
  if (pathway.summary.edition.audience !== 'Patient') return null;
  return (
    <div className="taken-head">
      <button type="button" className="step-back" onClick={() => onView(isGuided() ? 'guide' : 'step')}>
        {step.back}
        <span className="visually-hidden"> {texts.toStep}</span>
      </button>
      <h1 tabIndex={-1}>{say(pathway.title)}</h1>
    </div>
  );
}
