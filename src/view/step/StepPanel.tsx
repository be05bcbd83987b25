import { type ReactNode, type RefObject, useMemo } from 'react';
import { step as texts } from '#texts/step.ts';
import type { Facts } from '../../model/condition.ts';
import type { Next, Pathway } from '../../model/definition.ts';
import { previewOf } from '../../model/preview.ts';
import { nextFor, type OptionStatus, optionStatuses } from '../../model/status.ts';
import { knownFacts, type Walk } from '../../model/walk.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { Terms } from '../common/Terms.tsx';
import { EndOfWalk } from './EndOfWalk.tsx';
import { OptionList } from './OptionList.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Gaps, Notices } from './Remarks.tsx';
import { Topics } from './Topics.tsx';
import { YourAnswers } from './YourAnswers.tsx';

export interface StepProps {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly way: Walk;
  /** The question on show: the open one, or an answered one that is looked at again. */
  readonly asked: string | undefined;
  readonly register: Register;
  readonly preview: { readonly fact: string; readonly answer: string } | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (fact: string, answer: string) => void;
  readonly onAsk: (fact: string | undefined) => void;
  readonly onRestart: () => void;
  readonly onGo: (pathway: string) => void;
  readonly notes?: ReactNode;
  readonly onPreview: (preview: { fact: string; answer: string } | undefined) => void;
}

/** The step: what was answered, what is asked, and what the source lists with the answers so far. */
export function StepPanel(props: StepProps) {
  const { pathway, facts, way, asked, register, preview, heading, onAsk, onAnswer, onPreview } = props;
  const say = (words: Words) => inRegister(words, register);
  const known = useMemo(() => knownFacts(way), [way]);
  const statuses = useMemo(() => optionStatuses(pathway, known), [pathway, known]);
  const question = asked === undefined ? undefined : pathway.questions[asked];
  const others = pathway.type === 'parallel' ? way.open.filter((fact) => fact !== asked) : [];
  const next: readonly Next[] = way.kind === 'options' || way.kind === 'end' ? nextFor(pathway.next, known) : [];
  const state = pathway.states[way.at];

  return (
    <section className="step" aria-label={texts.region}>
      {way.trail.length === 0 && (
        <p className="intro">
          <Terms>{say(pathway.intro)}</Terms>
        </p>
      )}
      <YourAnswers pathway={pathway} way={way} register={register} onAsk={onAsk} />

      <h2 ref={heading} tabIndex={-1} className="step-heading">
        {question ? (
          <Terms>{say(question.asks)}</Terms>
        ) : state?.kind === 'options' ? (
          listHeading(statuses)
        ) : state && state.kind !== 'question' ? (
          say(state.says)
        ) : (
          ''
        )}
      </h2>

      {asked !== undefined && (
        <QuestionForm
          pathway={pathway}
          facts={facts}
          fact={asked}
          register={register}
          onAnswer={onAnswer}
          onPreview={onPreview}
        />
      )}
      {others.length > 0 && (
        <div className="others">
          <h3 className="small-heading">{texts.othersOpen}</h3>
          <ul>
            {others.map((fact) => (
              <li key={fact}>
                <button type="button" className="chip" onClick={() => onAsk(fact)}>
                  {say(pathway.questions[fact]?.name ?? fact)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StepNavigation {...props} />

      {state?.kind !== 'question' && !question && (
        <EndOfWalk state={state} facts={known} register={register} onGo={props.onGo} />
      )}

      {statuses.length > 0 && (
        <section className="listed" aria-label={say(texts.list.soFar)}>
          {(question || way.kind === 'question') && <h3>{say(texts.list.soFar)}</h3>}
          <p className="quiet">{texts.list.order}</p>
          <Notices pathway={pathway} facts={known} register={register} />
          <OptionList
            pathway={pathway}
            statuses={way.kind === 'question' ? statuses : listedFirst(statuses)}
            facts={known}
            register={register}
            preview={preview && previewOf(pathway, facts, preview.fact, preview.answer)}
          />
        </section>
      )}
      {statuses.length === 0 && <Notices pathway={pathway} facts={known} register={register} />}
      {way.kind !== 'question' && <Gaps pathway={pathway} facts={known} register={register} />}

      {next.length > 0 && (
        <section className="next">
          <h3>{say(texts.next)}</h3>
          <ul>
            {next.map((link) => (
              <li key={link.to}>
                <button type="button" className="next-link" data-next={link.to} onClick={() => props.onGo(link.to)}>
                  {say(link.says)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* What comes later stands below it, so that it never moves. */}
      {props.notes}
      <Topics pathway={pathway.id} asked={asked} register={register} />
    </section>
  );
}

/** How much a list holds. Where something is not known, nothing may be listed outright, and yet not nothing. */
export function listHeading(statuses: readonly OptionStatus[]): string {
  const count = (status: string) => statuses.filter((option) => option.status === status).length;
  if (count('listed') > 0) return texts.list.heading(count('listed'));
  return count('depends') > 0 ? texts.list.depend(count('depends')) : texts.list.none;
}

/** At a list, what is listed stands before what is not; within each, the order of the source stays. */
export function listedFirst(statuses: readonly OptionStatus[]): OptionStatus[] {
  return (['listed', 'depends', 'not-listed'] as const).flatMap((status) =>
    statuses.filter((option) => option.status === status),
  );
}

function StepNavigation({ facts, way, asked, onAsk, onRestart }: StepProps) {
  // Any answer can be looked at again: one of the way here, one that is used further on, or one that is not needed.
  const asking = asked !== undefined && asked in facts;
  const place = way.trail.findIndex((step) => step.fact === asked);
  const before = way.trail[place < 0 ? way.trail.length - 1 : place - 1];
  if (Object.keys(facts).length === 0) return null;
  return (
    <div className="step-navigation">
      {before && (
        <button type="button" className="button" onClick={() => onAsk(before.fact)}>
          {texts.back}
        </button>
      )}
      {asking && (
        <button type="button" className="button" onClick={() => onAsk(undefined)}>
          {texts.keep}
        </button>
      )}
      <button type="button" className="button" onClick={onRestart}>
        {texts.restart}
      </button>
    </div>
  );
}
