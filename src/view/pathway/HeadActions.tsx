import { afterStep } from '#texts/pathway/after-step.ts';
import { pathwayTexts } from '#texts/pathway/pathway.ts';
import type { SceneView } from '../../model/address/views.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Walk } from '../../model/walk/walk.ts';
import type { AddressChange } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useQuestionList } from '../questions/useQuestionList.ts';

interface Props {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly addressOf: (change: AddressChange) => string;
  readonly onView: (view: SceneView) => void;
}

/** What is done most with a walk: for a patient their questions, for a clinician the note, and to share. */
export function HeadActions(props: Props) {
  const { pathway, onView } = props;
  // A patient shares and prints from the visit.
  if (pathway.summary.edition.takesAlong === 'questions') return <QuestionsAction {...props} />;
  return (
    <>
      <button type="button" className="button" onClick={() => onView('summary')}>
        {pathwayTexts.views.summary}
      </button>
      <button type="button" className="button" onClick={() => onView('share')}>
        {afterStep.head.share}
      </button>
    </>
  );
}

function QuestionsAction({ pathway, way, onView }: Props) {
  const register = useRegister();
  const { list } = useQuestionList({ pathway, way });
  const open = list.filter(({ state }) => state === 'open').length;
  return (
    <button type="button" className="button" data-questions={open} onClick={() => onView('questions')}>
      {inRegister(afterStep.head.questions(open), register)}
    </button>
  );
}
