import './room.css';
import './predict.css';
import { type RefObject, useRef, useState } from 'react';
import { present as texts } from '#texts/present.ts';
import { step as stepTexts } from '#texts/step.ts';
import { answerWords, factText } from '../../model/cards.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister, type Words } from '../../model/words.ts';
import { useOnChange } from '../common/focus.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { EndOfWalk } from '../step/EndOfWalk.tsx';
import { effectOf } from '../step/effect.ts';
import { Gaps, Notices } from '../step/Remarks.tsx';
import { OwnAgainstSource } from './OwnAgainstSource.tsx';
import { type OnShow, onShow, rowsOf } from './onShow.ts';

/** One step on a device of one's own: one commits first, then sees what the summary lists. Nothing is kept or sent. */
export default function PredictScene(props: PaneProps) {
  const { pathway, way, register, onView } = props;
  const shown = onShow(pathway, way, null);
  const step = `${pathway.id} ${JSON.stringify(way.used)}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(step, () => heading.current?.focus());
  return (
    <div className="predict">
      <p className="predict-part">{inRegister(pathway.title, register)}</p>
      <h1 tabIndex={-1}>{texts.own.title}</h1>
      {way.trail.length > 0 && (
        <ul className="room-facts" aria-label={texts.step.answers}>
          {way.trail.map(({ fact, answer }) => (
            <li key={fact}>{factText(pathway, fact, answer, register)}</li>
          ))}
        </ul>
      )}
      <PredictStep key={step} {...props} shown={shown} heading={heading} />
      <p className="predict-foot">
        <button type="button" className="button" onClick={() => onView('step')}>
          {texts.own.walk}
        </button>
      </p>
    </div>
  );
}

interface StepProps extends PaneProps {
  readonly shown: OnShow;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function PredictStep({ shown, heading, ...props }: StepProps) {
  const { pathway, way, facts, register, onAnswer, onGo } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [revealed, setRevealed] = useState(false);
  // What was pressed goes away; what it has shown is read from the heading on.
  useOnChange(revealed, () => heading.current?.focus());
  const say = (words: Words) => inRegister(words, register);
  const known = knownFacts(way);
  if (shown.kind === 'end') {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {say(shown.end.says)}
        </h2>
        <EndOfWalk state={shown.end} facts={known} register={register} onGo={onGo} />
      </>
    );
  }
  const isList = shown.kind === 'list';
  const nameOf = (row: string) => say(isList ? (pathway.options[row]?.says ?? row) : answerWords(shown.question, row));
  const choose = (row: string, on: boolean) =>
    setChosen(isList ? (on ? [...chosen, row] : chosen.filter((each) => each !== row)) : [row]);
  const [answer] = chosen;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {isList ? texts.predict : say(shown.question.asks)}
      </h2>
      {isList && revealed ? (
        <>
          <p className="quiet">{stepTexts.list.order}</p>
          <Notices pathway={pathway} facts={known} register={register} />
          <OwnAgainstSource pathway={pathway} facts={known} register={register} chosen={chosen} />
          <Gaps pathway={pathway} facts={known} register={register} />
        </>
      ) : (
        <fieldset className="predict-rows">
          <legend>{isList ? texts.own.list : texts.own.question}</legend>
          {rowsOf(pathway, shown).map((row) => (
            <label key={row} data-row={row}>
              <input
                type={isList ? 'checkbox' : 'radio'}
                name="own"
                checked={chosen.includes(row)}
                disabled={revealed}
                onChange={(event) => choose(row, event.target.checked)}
              />
              <span>
                {nameOf(row)}
                {revealed && !isList && (
                  <span className="room-effect">{effectOf(pathway, facts, shown.fact, row, register)}</span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">{texts.own.private}</p>
      <p className="button-row">
        {!revealed && (
          <button type="button" className="button primary" onClick={() => setRevealed(true)}>
            {isList ? texts.own.show : texts.own.showAnswer}
          </button>
        )}
        {revealed && (
          <button type="button" className="button" onClick={() => setRevealed(false)}>
            {texts.own.again}
          </button>
        )}
        {revealed && !isList && answer !== undefined && (
          <button type="button" className="button primary" onClick={() => onAnswer(shown.fact, answer)}>
            {texts.own.goOn}
          </button>
        )}
      </p>
    </>
  );
}
