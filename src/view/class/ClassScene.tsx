import './class.css';
import { useState } from 'react';
import { classTexts as texts } from '#texts/teach/class.ts';
import { inRegister } from '../../model/content/words.ts';
import { focusOnPage } from '../controls/focus.ts';
import { ExplainContext } from '../controls/Terms.tsx';
import { Follows } from '../frame/Follows.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { useServices } from '../given/services.ts';
import { ClassChart } from './ClassChart.tsx';
import { CountedStep } from './CountedStep.tsx';
import { SessionTools } from './SessionTools.tsx';

/** The hands of a session beside what the summary says, as bars and on the chart. */
export default function ClassScene(props: PaneProps) {
  const register = useRegister();
  const { pathway, onView } = props;
  const { openAddress } = useServices();
  const device = useDevice();
  const shelf = useShelf('tallies');
  const [wanted, setWanted] = useState<string>();
  const sessions = shelf.entries.filter(({ counts }) => counts.length > 0).reverse();
  const tally = sessions.find(({ id }) => id === wanted) ?? sessions[0];
  return (
    <ExplainContext value={undefined}>
      <div className="class-page">
        <h1 tabIndex={-1}>{texts.title}</h1>
        <Follows summary={pathway.summary} />
        <p className="quiet">{shelf.kept ? texts.kept : texts.notKept}</p>
        {shelf.problems.length > 0 && <p className="notice">{texts.problems(shelf.problems.length)}</p>}
        <p className="class-acts">
          <button type="button" className="button" onClick={() => onView('step')}>
            {texts.back}
          </button>
          <button type="button" className="button" onClick={() => onView('present')}>
            {texts.present}
          </button>
        </p>
        {sessions.length > 1 && (
          <label className="class-sessions">
            {texts.sessions}
            <select value={tally?.id} onChange={(event) => setWanted(event.target.value)}>
              {sessions.map(({ id, title, counts }) => (
                <option key={id} value={id}>
                  {title} ({texts.counted(counts.length)})
                </option>
              ))}
            </select>
          </label>
        )}
        {!tally && shelf.loaded && <p>{texts.empty}</p>}
        {tally && (
          <>
            <section aria-labelledby="class-session">
              <h2 id="class-session">{tally.title}</h2>
              <SessionTools
                key={tally.id}
                tally={tally}
                onSave={device.download}
                onEnd={() => shelf.put({ ...tally, ended: device.now(), changed: device.now() })}
                onRemove={() => {
                  shelf.remove(tally.id);
                  focusOnPage();
                }}
              />
            </section>
            <section aria-labelledby="class-steps">
              <h2 id="class-steps">{texts.step}</h2>
              <ol className="class-steps">
                {tally.counts.map((count) => (
                  <CountedStep
                    key={`${count.place} ${count.part} ${count.address}`}
                    count={count}
                    onOpen={openAddress}
                  />
                ))}
              </ol>
            </section>
            <div>
              <h2>{texts.chart(inRegister(pathway.title, register))}</h2>
              <ClassChart {...props} tally={tally} />
            </div>
          </>
        )}
      </div>
    </ExplainContext>
  );
}
