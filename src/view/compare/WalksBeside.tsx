import type { ReactNode } from 'react';
import { compare as texts } from '#texts/pathway/compare.ts';
import { differenceOf } from '../../model/ahead/difference.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { placeName } from '../../model/walk/place.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { citationsOf, type OptionStatus } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useRegister, useSay } from '../given/register.ts';
import { Places } from './Places.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly facts: readonly [Facts, Facts];
  readonly names: readonly [string, string];
}

/** Two walks through one pathway, row by row. What differs is marked by a shape and a word. */
export function WalksBeside({ pathway, facts, names }: Props) {
  const register = useRegister();
  const say = useSay();
  const difference = differenceOf(pathway, facts[0], facts[1]);
  const { ways, options, notices } = difference;
  const answerOf = (fact: string, answer: string | undefined) => {
    const question = pathway.questions[fact];
    return question && answer !== undefined ? say(answerWords(question, answer)) : texts.notAnswered;
  };
  return (
    <div className="walks">
      <p role="status">{say(texts.count(options.filter(({ differs }) => differs).length))}</p>
      <section>
        <h3>{say(texts.facts)}</h3>
        <ul className="walk-rows">
          {difference.facts.map(({ fact, answers, differs }) => (
            <li key={fact} className={differs ? 'differs' : ''}>
              <RowName name={say(pathway.questions[fact]?.name ?? fact)} differs={differs} />
              <Two names={names}>{[answerOf(fact, answers[0]), answerOf(fact, answers[1])]}</Two>
            </li>
          ))}
          <li className={ways[0].at === ways[1].at ? '' : 'differs'}>
            <RowName name={texts.leads} differs={ways[0].at !== ways[1].at} />
            <Two names={names}>
              {[placeName(pathway, ways[0].at, register), placeName(pathway, ways[1].at, register)]}
            </Two>
          </li>
        </ul>
      </section>
      {options.length > 0 && (
        <section>
          <h3>{texts.options}</h3>
          <ul className="walk-rows">
            {options.map(({ id, statuses, differs }) => (
              <li key={id} className={differs ? 'differs' : ''} data-option={id} data-differs={differs}>
                <RowName name={say(statuses[0].option.says)} differs={differs} />
                <Two names={names}>
                  {[
                    <StatusCell key="0" {...{ pathway, register }} status={statuses[0]} facts={knownFacts(ways[0])} />,
                    <StatusCell key="1" {...{ pathway, register }} status={statuses[1]} facts={knownFacts(ways[1])} />,
                  ]}
                </Two>
                <Places cites={[...citationsOf(statuses[0]), ...citationsOf(statuses[1])]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notices.length > 0 && (
        <section>
          <h3>{say(texts.notices)}</h3>
          <ul className="walk-rows">
            {notices.map(({ id, holds }) => {
              const notice = pathway.notices[id];
              if (!notice) return null;
              return (
                <li key={id} className="differs">
                  <RowName name={holds[0] ? names[0] : names[1]} differs />
                  <p>
                    {say(notice.says)} <SourceLink citation={notice.cites[0]} />
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function RowName({ name, differs }: { name: string; differs: boolean }) {
  return (
    <p className="walk-row-name">
      {name} {differs && <span className="differs-tag">≠ {texts.differs}</span>}
    </p>
  );
}

function Two({ names, children }: { names: readonly [string, string]; children: readonly [ReactNode, ReactNode] }) {
  return (
    <dl className="walk-two">
      {names.map((name, place) => (
        <div key={place === 0 ? 'one' : 'other'}>
          <dt>{name}</dt>
          <dd>{children[place]}</dd>
        </div>
      ))}
    </dl>
  );
}

function StatusCell({ pathway, status, facts }: { pathway: Pathway; status: OptionStatus; facts: Facts }) {
  const register = useRegister();
  const mark = status.doubtful ? 'unclear' : status.status;
  return (
    <>
      <span className="compare-status" data-status={status.status}>
        <StatusMark mark={mark} silent />
        <strong>{texts.status[mark]}</strong>
      </span>
      <span className="option-reason">{reasonOf(pathway, status, facts, register)}</span>
    </>
  );
}
