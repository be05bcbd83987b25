import './visit.css';
import { useContext, useRef } from 'react';
import { frame } from '#texts/frame.ts';
import { source as sourceTexts } from '#texts/source.ts';
import { visit as texts } from '#texts/visit.ts';
import { answerWords } from '../../model/cards.ts';
import { reasonOf } from '../../model/reason.ts';
import { noticesFor, optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister, type Words } from '../../model/words.ts';
import { HereInBody } from '../body/HereInBody.tsx';
import { useDevice, useShelf } from '../common/device.ts';
import { useReference } from '../common/reference.ts';
import { StatusMark } from '../common/StatusMark.tsx';
import { SureButton } from '../common/SureButton.tsx';
import { GlossaryContext } from '../common/Terms.tsx';
import { PathMap } from '../guide/PathMap.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { useQuestionList } from '../questions/useQuestionList.ts';
import { listedFirst } from '../step/StepPanel.tsx';
import { visitText } from './visitText.ts';

/** Questions with room to write under each. Those after them stand close, so that two pages hold all. */
const withRoom = 8;

/** The visit on one or two sheets: where one is, what was answered, what is listed, words, questions with room to write. */
export default function VisitPane({ pathway, source, chart, way, register, addressOf, onView }: PaneProps) {
  const say = (words: Words) => inRegister(words, register);
  const device = useDevice();
  const { share } = device;
  const looked = useShelf('words');
  const { list } = useQuestionList({ pathway, way, register, addressOf });
  const heading = useRef<HTMLHeadingElement>(null);
  const glossary = useContext(GlossaryContext);
  const { topics } = useReference();
  const known = knownFacts(way);
  const statuses = listedFirst(optionStatuses(pathway, known));
  const unclear = noticesFor(pathway, known).filter(({ notice }) => notice.tone === 'unclear');
  const questions = list.filter(({ state }) => state === 'open');
  // In clinical words nothing is explained, so there is nothing to take along either.
  const explained = looked.entries.flatMap(({ id, term }) => {
    const means = glossary?.terms.find((each) => each.term === term)?.means;
    return means === undefined ? [] : [{ id, term, means }];
  });
  const help = [...(topics['emergency-signs']?.points ?? []), ...(topics['support']?.points ?? [])];
  const state = pathway.states[way.at];
  const here = state?.kind === 'question' ? (pathway.questions[state.asks]?.asks ?? '') : state ? state.says : '';

  return (
    <article className="visit">
      <div className="visit-do">
        <p className="quiet">{say(texts.intro)}</p>
        <div className="visit-actions">
          <button type="button" className="button" onClick={() => window.print()}>
            {say(texts.print)}
          </button>
          {share && (
            <button
              type="button"
              className="button"
              onClick={() => {
                const says = questions.map((question) => question.says);
                share(say(pathway.title), visitText({ pathway, source, way, register, questions: says }));
              }}
            >
              {say(texts.share)}
            </button>
          )}
          <button type="button" className="button" onClick={() => onView('questions')}>
            {say(texts.questions)}
          </button>
        </div>
      </div>

      <header className="visit-head">
        <HereInBody pathway={pathway.id} register={register} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {say(texts.title)}: {say(pathway.title)}
          </h2>
          <p>
            {texts.basedOn(source.title, sourceTexts.date(source.updated))}{' '}
            {texts.printed(sourceTexts.date(device.now().slice(0, 10)))}.
          </p>
        </div>
      </header>

      <div className="visit-place">
        <section>
          <h3>{say(texts.where)}</h3>
          <PathMap {...{ pathway, chart, way, register }} />
          <p className="quiet">{say(texts.key)}</p>
        </section>
        <section>
          <h3>{say(texts.answers)}</h3>
          {way.trail.length === 0 && <p>{say(texts.noAnswers)}</p>}
          <ol className="visit-answers">
            {way.trail.map(({ fact, answer }) => {
              const question = pathway.questions[fact];
              return (
                question && (
                  <li key={fact}>
                    {say(question.asks)} <strong>{say(answerWords(question, answer))}</strong>
                  </li>
                )
              );
            })}
          </ol>
          <p>
            <span className="visit-here" aria-hidden="true" /> {say(here)}
          </p>
        </section>
      </div>

      <section>
        <h3>{say(texts.lists)}</h3>
        {statuses.length === 0 && <p>{say(texts.noList)}</p>}
        <ul className="visit-options">
          {statuses.map((status) => (
            <li key={status.id} data-option={status.id} data-status={status.status}>
              <StatusMark mark={status.doubtful ? 'unclear' : status.status} />
              <span>
                <strong>{say(status.option.says)}</strong>{' '}
                <span className="quiet">{reasonOf(pathway, status, known, register)}</span>
              </span>
            </li>
          ))}
        </ul>
        {unclear.map(({ id, notice }) => (
          <p key={id} className="visit-notice">
            <StatusMark mark="unclear" /> {say(notice.says)}
          </p>
        ))}
      </section>

      <section>
        <h3>{say(texts.ask)}</h3>
        <ol className="visit-questions">
          {questions.map((question, place) => (
            <li key={question.id} className={place < withRoom ? 'has-room' : ''}>
              {question.says}
            </li>
          ))}
        </ol>
      </section>

      {explained.length > 0 && (
        <section>
          <h3>{say(texts.words)}</h3>
          <dl className="visit-words">
            {explained.slice(-12).map(({ id, term, means }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
          <SureButton
            className="link visit-forget"
            label={say(texts.forget)}
            sure={say(texts.forgetSure)}
            after={heading}
            onSure={() => looked.change(() => [])}
          />
        </section>
      )}

      <section className="visit-help">
        <h3>{say(texts.support)}</h3>
        {help.length > 0 ? (
          <ul>
            {help.map(({ says }) => (
              <li key={say(says)}>{say(says)}</li>
            ))}
          </ul>
        ) : (
          <p>{frame.footer.contact}</p>
        )}
        <p className="quiet">{frame.footer.informs}</p>
        <p className="quiet">{source.credit}</p>
      </section>
    </article>
  );
}
