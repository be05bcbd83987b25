import { step as texts } from '#texts/pathway/step.ts';
import { questionsLeft } from '../../model/ahead/questions-left.ts';
import { inRegister } from '../../model/content/words.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useRegister } from '../given/register.ts';
import type { StepProps } from './stepProps.ts';

interface StepFrameProps extends Pick<StepProps, 'pathway' | 'facts' | 'way' | 'asked' | 'cameFrom' | 'onAsk'> {
  /** Questions of the journey that were answered in other parts. */
  readonly before?: number;
  /** About how many questions it has after this part. */
  readonly after?: number;
  /** Leads to the question, where something else stands before it. */
  readonly onQuestion?: (() => void) | undefined;
}

/** One line above the step: back, to the question before or to where one came from, and how far along one is. */
export function StepFrame({
  pathway,
  facts,
  way,
  asked,
  cameFrom,
  before: earlier = 0,
  after = 0,
  onAsk,
  onQuestion,
}: StepFrameProps) {
  const register = useRegister();
  // Any answer can be looked at again: one of the way here, one that is used further on, or one that is not needed.
  const place = way.trail.findIndex((step) => step.fact === asked);
  const before = way.trail[place < 0 ? way.trail.length - 1 : place - 1];
  const left = questionsLeft(pathway, way);
  const done = earlier + way.trail.length;
  const number = place < 0 ? done + 1 : earlier + place + 1;
  const says =
    asked === undefined
      ? left === 0 && done > 0
        ? inRegister(texts.frame.end(done), register)
        : ''
      : texts.frame.place(number, Math.max(number, done + left + after));
  return (
    <div className="step-frame">
      {before && Object.keys(facts).length > 0 ? (
        <button type="button" className="step-back" onClick={() => onAsk(before.fact)}>
          {texts.back}
          <span className="visually-hidden"> {texts.backLabel}</span>
        </button>
      ) : (
        cameFrom && (
          <OpenLink className="step-back step-back-out" href={cameFrom.href} onOpen={cameFrom.onOpen}>
            {cameFrom.title}
          </OpenLink>
        )
      )}
      {onQuestion && asked !== undefined ? (
        <button type="button" className="link" onClick={onQuestion}>
          {texts.frame.open(inRegister(pathway.questions[asked]?.name ?? asked, register))}
        </button>
      ) : (
        <p className="quiet">{says}</p>
      )}
    </div>
  );
}
