import './guide.css';
import { useRef, useState } from 'react';
import { guide as texts } from '#texts/pathway/guide.ts';
import { HereInBody } from '../body/HereInBody.tsx';
import { useOnChange } from '../controls/focus.ts';
import { Follows } from '../frame/Follows.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import { Onward } from '../step/Onward.tsx';
import { StepFrame } from '../step/StepFrame.tsx';
import { StepPanel } from '../step/StepPanel.tsx';
import { Topics } from '../step/Topics.tsx';
import { Gate } from './Gate.tsx';
import { NextStations } from './NextStations.tsx';
import { useJourney } from './useJourney.ts';

/** One step at a time: the step alone on the page, large and calm, and a look at what might come next. */
export default function GuideScene(props: PaneProps) {
  const { pathway, facts, way, cameFrom, onAnswer, onGo, onView } = props;
  const journey = useJourney(props);
  const say = useSay();
  const [again, askAgain] = useState<string>();
  const asked = again !== undefined && again in facts ? again : way.asks;
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(`${pathway.id} ${way.at} ${asked} ${way.trail.length}`, () => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  return (
    <div className="guide">
      <div className="guide-head">
        <h1 tabIndex={-1}>{say(pathway.title)}</h1>
        <StepFrame {...{ pathway, facts, way, asked, cameFrom }} {...journey} onAsk={askAgain} />
        <HereInBody body={pathway.body} />
      </div>
      <Gate pathway={pathway} onPassed={() => heading.current?.focus()} onView={onView}>
        <StepPanel
          pathway={pathway}
          facts={facts}
          way={way}
          asked={asked}
          preview={undefined}
          heading={heading}
          onAnswer={(fact, answer) => {
            askAgain(undefined);
            onAnswer(fact, answer);
          }}
          onAsk={askAgain}
          onGo={onGo}
          onPreview={() => undefined}
          next={<NextStations pathway={pathway} way={way} onGo={onGo} onView={onView} />}
          framed
          late={
            <>
              {way.kind !== 'question' && <Onward onView={onView} />}
              <Topics pathway={pathway.id} asked={asked} />
              <button type="button" className="link guide-leave" onClick={() => onView('step')}>
                {say(texts.leave)}
              </button>
              <Follows summary={pathway.summary} />
            </>
          }
        />
      </Gate>
    </div>
  );
}
