import './guide.css';
import { useRef, useState } from 'react';
import { guide as texts } from '#texts/guide.ts';
import { pathwayTexts } from '#texts/pathway.ts';
import { step } from '#texts/step.ts';
import { questionsLeft } from '../../model/stations.ts';
import { noticesFor, optionStatuses } from '../../model/status.ts';
import { knownFacts } from '../../model/walk.ts';
import { inRegister, type Words } from '../../model/words.ts';
import { HereInBody } from '../body/HereInBody.tsx';
import { useDevice, useShelf } from '../common/device.ts';
import { useOnChange } from '../common/focus.ts';
import { Terms } from '../common/Terms.tsx';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../pathway/panes.ts';
import { useQuestionList } from '../questions/useQuestionList.ts';
import { EndOfWalk } from '../step/EndOfWalk.tsx';
import { Gaps, Notices } from '../step/Remarks.tsx';
import { listedFirst, listHeading } from '../step/StepPanel.tsx';
import { Topics } from '../step/Topics.tsx';
import { Gate } from './Gate.tsx';
import { GuideQuestion } from './GuideQuestion.tsx';
import { NextStations } from './NextStations.tsx';
import { OptionExplained } from './OptionExplained.tsx';
import { PathMap } from './PathMap.tsx';

/** One step at a time: one question or one list, calm, with as much around it as the reader wants. */
export default function GuideScene(props: PaneProps) {
  const { pathway, source, facts, way, register, chart, onAnswer, onFacts, onGo, onView } = props;
  const say = (words: Words) => inRegister(words, register);
  const [more, showMore] = useMore();
  const [again, askAgain] = useState<string>();
  const { list } = useQuestionList(props);
  const open = list.filter(({ state }) => state === 'open').length;
  const asked = again !== undefined && again in way.used ? again : way.asks;
  const question = asked === undefined ? undefined : pathway.questions[asked];
  const known = knownFacts(way);
  const statuses = optionStatuses(pathway, known);
  const state = pathway.states[way.at];
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(`${pathway.id} ${way.at} ${asked} ${way.trail.length}`, () => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  const place = asked === undefined ? -1 : way.trail.findIndex(({ fact }) => fact === asked);
  const before = way.trail[(place < 0 ? way.trail.length : place) - 1];
  const left = questionsLeft(pathway, way);

  return (
    <div className="guide">
      <div className="guide-head">
        <HereInBody pathway={pathway.id} register={register} />
        <div>
          <h1 tabIndex={-1}>{say(pathway.title)}</h1>
          <Follows edition={pathway.edition} source={source} />
        </div>
        <Switch
          label={texts.shows.label}
          value={more ? 'more' : 'less'}
          choices={[
            { value: 'less', text: texts.shows.less },
            { value: 'more', text: texts.shows.more },
          ]}
          onChange={(value) => showMore(value === 'more')}
        />
        <button type="button" className="button" onClick={() => onView('step')}>
          {say(texts.leave)}
        </button>
      </div>
      <Gate pathway={pathway.id} register={register} onPassed={() => heading.current?.focus()}>
        <div className="guide-step">
          <Line
            done={way.trail.length}
            left={left}
            says={left === 0 ? say(texts.end) : texts.place(way.trail.length + 1, way.trail.length + left)}
          />
          {way.trail.length === 0 && (
            <p className="quiet">
              <Terms>{say(pathway.intro)}</Terms>
            </p>
          )}
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
          {asked !== undefined ? (
            <GuideQuestion
              pathway={pathway}
              fact={asked}
              given={facts[asked]}
              register={register}
              more={more}
              onAnswer={(fact, answer) => {
                askAgain(undefined);
                onAnswer(fact, answer);
              }}
            />
          ) : (
            <>
              <EndOfWalk state={state} facts={known} register={register} onGo={onGo} />
              <GuideNotices {...{ pathway, register, more }} facts={known} />
              {statuses.length > 0 && (
                <>
                  <p className="quiet">{step.list.order}</p>
                  <ul className="explained-list">
                    {listedFirst(statuses).map((status) => (
                      <OptionExplained key={status.id} {...{ pathway, status, register, more }} facts={known} />
                    ))}
                  </ul>
                </>
              )}
              <Gaps pathway={pathway} facts={known} register={register} />
            </>
          )}
          <div className="guide-row">
            {before && (
              <button type="button" className="button" onClick={() => askAgain(before.fact)}>
                {step.back}
              </button>
            )}
            {again !== undefined && asked === again && (
              <button type="button" className="button" onClick={() => askAgain(undefined)}>
                {step.keep}
              </button>
            )}
            {way.trail.length > 0 && (
              <button type="button" className="button" onClick={() => onFacts({})}>
                {say(texts.again)}
              </button>
            )}
          </div>
          <NextStations pathway={pathway} way={way} register={register} onGo={onGo} />
          {more && asked === undefined && <Topics pathway={pathway.id} asked={asked} register={register} />}
        </div>
        <aside className="guide-beside" aria-label={pathwayTexts.views.guide}>
          <PathMap {...{ pathway, chart, way, register }} />
          <div className="guide-row">
            <button type="button" className="button" onClick={() => onView('questions')}>
              {say(texts.take.questions(open))}
            </button>
            <button type="button" className="button" onClick={() => onView('visit')}>
              {say(texts.take.visit)}
            </button>
          </div>
        </aside>
      </Gate>
    </div>
  );
}

interface NoticesProps extends Pick<PaneProps, 'pathway' | 'facts' | 'register'> {
  readonly more: boolean;
}

/** What must not be missed stands open. The other notes, some of them about spread, open when the reader wants them. */
function GuideNotices({ more, ...shared }: NoticesProps) {
  const others = noticesFor(shared.pathway, shared.facts).filter(({ notice }) => !notice.tone);
  return (
    <>
      <Notices {...shared} only={({ tone }) => tone !== undefined} />
      {others.length > 0 && (
        <details key={String(more)} open={more}>
          <summary>{inRegister(texts.notes(others.length), shared.register)}</summary>
          <Notices {...shared} only={({ tone }) => tone === undefined} />
        </details>
      )}
    </>
  );
}

/** How far along: a station for each question answered, one for where one is, and the most that can still come. */
function Line({ done, left, says }: { done: number; left: number; says: string }) {
  return (
    <div className="guide-line">
      <ol aria-hidden="true">
        {Array.from({ length: done + Math.max(left, 1) }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stations have no more than their place
          <li key={place} className={place < done ? 'is-done' : place === done ? 'is-here' : ''} />
        ))}
      </ol>
      <p className="quiet">{says}</p>
    </div>
  );
}

/** Whether the reader wants more, kept on the device. */
function useMore(): [boolean, (more: boolean) => void] {
  const shelf = useShelf('guide');
  const { now } = useDevice();
  const more = shelf.entries[0]?.shows === 'more';
  return [more, (next) => shelf.put({ id: 'guide', changed: now(), shows: next ? 'more' : 'less' })];
}
