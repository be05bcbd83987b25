import '../present/room.css';
import './predict.css';
import { type RefObject, useState } from 'react';
import { step as stepTexts } from '#texts/pathway/step.ts';
import { present as texts } from '#texts/teach/present.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { useOnChange } from '../controls/focus.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister, useSay } from '../given/register.ts';
import { type OnShow, rowsOf } from '../session/onShow.ts';
import { Gaps, Notices } from '../step/AllRemarks.tsx';
import { EndOfWalk } from '../step/EndOfWalk.tsx';
import { effectOf } from '../step/effect.ts';
import { OwnAgainstSource } from './OwnAgainstSource.tsx';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'facts' | 'onAnswer' | 'onGo'> {
  readonly beside: readonly Beside[] | null;
  readonly shown: OnShow;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Where this step is one of a lesson: what comes after a list. */
  readonly after?: { readonly says: string; readonly onAfter: () => void } | undefined;
}

/** A question and its answers, or a list to guess, and nothing else until one has chosen. */
export function PredictStep({ shown, heading, beside, after, pathway, way, facts, onAnswer, onGo }: Props) {
  const register = useRegister();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [revealed, setRevealed] = useState(false);
  // What was pressed goes away; what it has shown is read from the heading on.
  useOnChange(revealed, () => heading.current?.focus());
  const say = useSay();
  const known = knownFacts(way);
  const goOn = after && (
    <p className="button-row">
      <button type="button" className="button primary" onClick={after.onAfter}>
        {after.says}
      </button>
    </p>
  );
  if (shown.kind === 'end') {
    return (
      <>
        <h1 ref={heading} tabIndex={-1}>
          {say(shown.end.says)}
        </h1>
        {!after && <EndOfWalk state={shown.end} facts={known} onGo={onGo} />}
        {goOn}
      </>
    );
  }
  const isList = shown.kind === 'list';
  const offered = offeredIn(pathway, beside);
  const nameOf = (row: string) =>
    say(isList ? (offered.find(({ id }) => id === row)?.says ?? row) : answerWords(shown.question, row));
  const choose = (row: string, on: boolean) =>
    setChosen(isList ? (on ? [...chosen, row] : chosen.filter((each) => each !== row)) : [row]);
  const [answer] = chosen;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {isList ? texts.predict : say(shown.question.asks)}
      </h1>
      {isList && revealed ? (
        <>
          <p className="quiet">{stepTexts.list.order}</p>
          <Notices pathway={pathway} facts={known} />
          <OwnAgainstSource pathway={pathway} facts={known} beside={beside} chosen={chosen} />
          <Gaps pathway={pathway} facts={known} />
        </>
      ) : (
        <fieldset className="predict-rows" aria-busy={isList && beside === null}>
          <legend className={isList ? undefined : 'visually-hidden'}>
            {isList ? texts.own.list : texts.own.question}
          </legend>
          {rowsOf(pathway, shown, beside).map((row) => (
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
      <p className="button-row predict-acts">
        {!revealed && (
          <SteadyButton
            className={chosen.length === 0 ? 'button' : 'button primary'}
            off={chosen.length === 0}
            onClick={() => setRevealed(true)}
          >
            {chosen.length === 0 ? texts.own.first : isList ? texts.own.show : texts.own.showAnswer}
          </SteadyButton>
        )}
        {revealed && !isList && answer !== undefined && (
          <button type="button" className="button primary" onClick={() => onAnswer(shown.fact, answer)}>
            {after ? texts.own.withClass : texts.own.goOn}
          </button>
        )}
        {revealed && (
          <button type="button" className="button" onClick={() => setRevealed(false)}>
            {texts.own.again}
          </button>
        )}
      </p>
      {revealed && isList && goOn}
    </>
  );
}
