import { pathwayTexts as texts } from '#texts/pathway.ts';
import type { Pathway } from '../../model/definition.ts';
import type { Walk } from '../../model/walk.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { useQuestionList } from '../questions/useQuestionList.ts';
import type { AddressChange } from './panes.ts';
import type { SceneView } from './views.ts';

interface Props {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly register: Register;
  readonly addressOf: (change: AddressChange) => string;
  readonly onView: (view: SceneView) => void;
}

/** What is done most with a walk: for a patient their questions, for a clinician the note; then to share and to print. */
export function HeadActions(props: Props) {
  const { pathway, onView } = props;
  return (
    <>
      {pathway.edition === 'patient' ? (
        <QuestionsAction {...props} />
      ) : (
        <button type="button" className="button" onClick={() => onView('summary')}>
          {texts.views.summary}
        </button>
      )}
      <button type="button" className="button head-more" onClick={() => onView('share')}>
        {texts.head.share}
      </button>
      <button type="button" className="button head-more" onClick={() => window.print()}>
        {texts.head.print}
      </button>
    </>
  );
}

function QuestionsAction({ pathway, way, register, addressOf, onView }: Props) {
  const { list } = useQuestionList({ pathway, way, register, addressOf });
  const open = list.filter(({ state }) => state === 'open').length;
  return (
    <button type="button" className="button" data-questions={open} onClick={() => onView('questions')}>
      {inRegister(texts.head.questions(open), register)}
    </button>
  );
}
