import { useMemo } from 'react';
import { step as texts } from '#texts/pathway/step.ts';
import { previewOf } from '../../model/ahead/preview.ts';
import type { Next } from '../../model/content/definition.ts';
import { headingOf, listHeading } from '../../model/walk/place.ts';
import { nextFor, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { Folded } from '../controls/Folded.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useRegister, useSay } from '../given/register.ts';
import { EmergencyCard } from './EmergencyCard.tsx';
import { EndOfWalk } from './EndOfWalk.tsx';
import { OptionList } from './OptionList.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { FoldedRemarks, UrgentNotices } from './Remarks.tsx';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './stepProps.ts';
import { YourAnswers } from './YourAnswers.tsx';

/**
 * The step: one question, or one list. What is asked or listed is the largest and first thing; what was answered stands in a
 * line above it, and all that matters second is folded to a line below it. At the desk of those who treat, what is listed by now
 * comes before the question that is still open.
 */
export function StepPanel(props: StepProps) {
  const register = useRegister();
  const { pathway, facts, way, asked, preview, heading, onAsk, onAnswer, onPreview } = props;
  const say = useSay();
  const known = useMemo(() => knownFacts(way), [way]);
  const statuses = useMemo(() => optionStatuses(pathway, known), [pathway, known]);
  const question = asked === undefined ? undefined : pathway.questions[asked];
  const others = pathway.type === 'parallel' ? way.open.filter((fact) => fact !== asked) : [];
  const next: readonly Next[] = way.kind === 'options' || way.kind === 'end' ? nextFor(pathway.next, known) : [];
  const state = pathway.states[way.at];

  const isAsking = question !== undefined || way.kind === 'question';
  const atDesk = pathway.summary.edition.takesAlong === 'summary' && !props.framed;
  const listed = statuses.filter(({ status }) => status === 'listed').length;
  const listLeads = atDesk && isAsking && listed > 0;
  const place = (
    <>
      <h2 ref={heading} tabIndex={-1} className="step-heading">
        {question
          ? say(question.asks)
          : state?.kind === 'options'
            ? listHeading(statuses)
            : headingOf(pathway, way, register)}
      </h2>

      {asked !== undefined && (
        <QuestionForm pathway={pathway} facts={facts} fact={asked} onAnswer={onAnswer} onPreview={onPreview} />
      )}
      {asked !== undefined && asked in facts && (
        <button type="button" className="button step-keep" onClick={() => onAsk(undefined)}>
          {texts.keep}
        </button>
      )}
      {others.length > 0 && (
        <div className="others">
          <h3 className="small-heading">{texts.othersOpen}</h3>
          <ul className="chips">
            {others.map((fact) => (
              <li key={fact}>
                <button type="button" className="chip" data-asks={fact} onClick={() => onAsk(fact)}>
                  {say(pathway.questions[fact]?.name ?? fact)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}

      {state?.kind !== 'question' && !question && <EndOfWalk state={state} facts={known} onGo={props.onGo} />}
    </>
  );
  const order = <p className="quiet list-order">{texts.list.order}</p>;
  const list = (
    <>
      <OptionList
        pathway={pathway}
        statuses={statuses}
        facts={known}
        preview={preview && previewOf(pathway, facts, preview.fact, preview.answer)}
        onAsk={onAsk}
      >
        {listLeads && (
          <>
            {order}
            <div className="step-place">{place}</div>
          </>
        )}
      </OptionList>
      {!listLeads && order}
    </>
  );

  return (
    <section className={`step ${atDesk ? 'at-desk' : ''}`} aria-label={texts.region}>
      {!props.framed && <StepFrame {...props} onQuestion={listLeads ? () => heading.current?.focus() : undefined} />}
      <EmergencyCard pathway={pathway} facts={known} statuses={statuses} />
      <YourAnswers pathway={pathway} way={way} onAsk={onAsk} />
      {!listLeads && place}

      {statuses.length > 0 && (
        <section className="listed" aria-label={say(texts.list.soFar)}>
          <UrgentNotices pathway={pathway} facts={known} />
          {isAsking && register === 'plain' && !atDesk ? (
            <Folded title={say(texts.list.soFar)} count={listed}>
              {list}
            </Folded>
          ) : (
            <>
              {isAsking && (listLeads ? <h2>{listHeading(statuses)}</h2> : <h3>{say(texts.list.soFar)}</h3>)}
              {list}
            </>
          )}
        </section>
      )}
      <div className="folds">
        {way.trail.length === 0 && (
          <Folded title={say(texts.about)}>
            <p className="intro">
              <Terms>{say(pathway.intro)}</Terms>
            </p>
          </Folded>
        )}
        <FoldedRemarks pathway={pathway} facts={known} gaps={way.kind !== 'question'} />
        {props.next}
        {props.next === undefined && next.length > 0 && (
          <Folded className="next" title={say(texts.next)} count={next.length}>
            <ul>
              {next.map((link) => (
                <li key={link.to}>
                  <button type="button" className="next-link" data-next={link.to} onClick={() => props.onGo(link.to)}>
                    {say(link.says)}
                  </button>
                </li>
              ))}
            </ul>
          </Folded>
        )}
      </div>
      {props.onRestart && Object.keys(facts).length > 0 && (
        <button type="button" className="link step-restart" onClick={props.onRestart}>
          {texts.restart}
        </button>
      )}
      {props.follows}
      {props.late}
    </section>
  );
}
