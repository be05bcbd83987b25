import { useEffect, useRef, useState } from 'react';
import { guide as texts } from '#texts/pathway/guide.ts';
import { type Station, stationsAfter } from '../../model/ahead/stations.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { statusOf } from '../../model/walk/status.ts';
import { knownFacts, type Walk } from '../../model/walk/walk.ts';
import { Folded } from '../controls/Folded.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister, useSay } from '../given/register.ts';
import { Gate } from './Gate.tsx';

interface Props extends Pick<PaneProps, 'onView'> {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly onGo: (pathway: string) => void;
}

/** What might come next, as a line of a few stations. Each can be looked at and left again; the place is kept. */
export function NextStations({ pathway, way, onGo, onView }: Props) {
  const stations = stationsAfter(pathway, way);
  const [looking, look] = useState<string>();
  const listed = useListed();
  const list = useRef<HTMLOListElement>(null);
  const say = useSay();
  const question = way.asks === undefined ? undefined : pathway.questions[way.asks];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place has new stations
  useEffect(() => look(undefined), [way, pathway]);
  if (stations.length === 0) return null;
  const titleOf = (station: Station): string => {
    if (station.kind === 'pathway') return say(station.says);
    if (station.state.kind !== 'question') return say(station.state.says);
    return say(pathway.questions[station.state.asks]?.asks ?? station.state.asks);
  };
  const partOf = (id: string) => listed.find((other) => other.id === id) ?? { edition: pathway.edition, id };
  const focusOn = (id: string, part: string) =>
    list.current?.querySelector<HTMLElement>(`[data-station="${id}"] ${part}`)?.focus();
  const leave = (id: string) => {
    look(undefined);
    focusOn(id, '.station-look');
  };
  return (
    <Folded className="stations" title={say(texts.next.title)}>
      <p className="quiet">{say(texts.next.lead)}</p>
      <ol ref={list}>
        <li className="station station-here">{texts.next.here}</li>
        {stations.map((station) => {
          const open = looking === station.id;
          const by = station.kind === 'state' && question ? station.by.map((id) => say(answerWords(question, id))) : [];
          return (
            <li key={station.id} className="station" data-station={station.id}>
              <button
                type="button"
                className="station-look"
                aria-expanded={open}
                onClick={() => look(open ? undefined : station.id)}
              >
                <span className="station-name">{titleOf(station)}</span>
                {by.length > 0 && <span className="quiet">{say(texts.next.by(by))}</span>}
              </button>
              {open && (
                <div className="station-preview">
                  {station.kind === 'pathway' ? (
                    <Gate
                      pathway={partOf(station.id)}
                      onView={onView}
                      onPassed={() => focusOn(station.id, '[data-next]')}
                    >
                      <p>{say(texts.next.pathway)}</p>
                      <button type="button" className="button" data-next={station.id} onClick={() => onGo(station.id)}>
                        {texts.next.go}
                      </button>
                    </Gate>
                  ) : (
                    <StatePreview pathway={pathway} way={way} station={station} />
                  )}
                  <button type="button" className="button" onClick={() => leave(station.id)}>
                    {texts.next.back}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Folded>
  );
}

interface PreviewProps extends Omit<Props, 'onGo' | 'onView'> {
  readonly station: Station & { kind: 'state' };
}

/** What stands at a state: its question with the answers, or its list. Nothing in it can be answered. */
function StatePreview({ pathway, way, station }: PreviewProps) {
  const register = useRegister();
  const say = useSay();
  const { state } = station;
  if (state.kind === 'question') {
    const question = pathway.questions[state.asks];
    if (!question) return null;
    return (
      <>
        <p>{say(texts.next.asks)}</p>
        <ul className="plain-list">
          {answersTo(question).map((answer) => (
            <li key={answer}>{say(answerWords(question, answer))}</li>
          ))}
        </ul>
        {question.whoKnows && <p className="quiet">{say(question.whoKnows)}</p>}
      </>
    );
  }
  if (state.kind !== 'options') {
    return 'detail' in state && state.detail ? (
      <p>
        <Terms>{say(state.detail)}</Terms>
      </p>
    ) : null;
  }
  const answer = station.by.length === 1 ? station.by[0] : undefined;
  const facts = { ...knownFacts(way), ...(way.asks && answer ? { [way.asks]: answer } : {}) };
  return (
    <>
      <p>{say(texts.next.lists)}</p>
      <ul className="plain-list">
        {state.offers.map((id) => {
          const option = pathway.options[id];
          if (!option) return null;
          return (
            <li key={id}>
              {say(option.says)}{' '}
              <span className="quiet">{reasonOf(pathway, statusOf(pathway, id, option, facts), facts, register)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
