import './printed-step.css';
import { hasList } from '../../model/content/hasList.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { FoldedRoom } from '../controls/Folded.tsx';
import { CaseHeadings } from '../desk/CaseHeadings.tsx';
import { Desk } from '../desk/Desk.tsx';
import { LeavesOut } from '../desk/LeavesOut.tsx';
import { useBefore } from '../given/before.ts';
import { nothingTold, useReference } from '../given/reference.ts';
import { Onward } from '../step/Onward.tsx';
import { StepNotes } from '../step/StepNotes.tsx';
import { Topics } from '../step/Topics.tsx';
import type { PathwaySceneProps } from './sceneProps.ts';

/** What follows a step and comes when the page stands: the rest of the case, where to go from here, notes, background, and what the summary leaves out. */
export function AfterStep({ asked, ...props }: PathwaySceneProps & { readonly asked: string | undefined }) {
  const { pathway, facts, way, addressOf, onView } = props;
  const headings = useBefore().filter(hasList);
  const isTold = useReference() !== nothingTold;
  return (
    <>
      {headings.length > 0 && <CaseHeadings headings={headings} here={pathway} facts={knownFacts(way)} />}
      {pathway.summary.edition.takesAlong === 'questions' ? (
        way.kind !== 'question' && <Onward onView={onView} />
      ) : (
        <Desk {...props} facts={facts} asked={asked} headings={headings} />
      )}
      <div className="folds">
        <StepNotes pathway={pathway} way={way} addressOf={addressOf} />
        {isTold ? (
          <>
            <Topics pathway={pathway.id} asked={asked} />
            <LeavesOut pathway={pathway} />
          </>
        ) : (
          <FoldedRoom />
        )}
      </div>
    </>
  );
}
