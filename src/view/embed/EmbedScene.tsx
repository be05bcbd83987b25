import './embed.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { pathwayTexts } from '#texts/pathway/pathway.ts';
import { embed as texts } from '#texts/take/embed.ts';
import { inRegister } from '../../model/content/words.ts';
import { useOnChange, useOnLostFocus } from '../controls/focus.ts';
import { Follows } from '../frame/Follows.tsx';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { StepPanel } from '../step/StepPanel.tsx';

const ChartPane = lazy(() => import('../chart/ChartPane.tsx'));

/** The pathway in a frame of another page: its title, whose words it holds, the step or the chart, and the way out. */
export default function EmbedScene(props: PaneProps) {
  const register = useRegister();
  const { pathway, facts, way, addressOf } = props;
  const [shown, show] = useState<'step' | 'chart'>('step');
  const [asking, ask] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = inRegister(pathway.title, register);

  // The focus follows the step, within the frame and never from the page around it into the frame.
  useOnChange(`${pathway.id} ${way.at} ${asking} ${way.trail.length}`, () => heading.current?.focus());
  // Who leaves the chart by key goes on at the step.
  useOnLostFocus(shown, () => heading.current?.focus());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that was looked at again belongs to its pathway
  useEffect(() => ask(undefined), [pathway]);
  return (
    <div className="embed">
      <header className="embed-head">
        <h1 tabIndex={-1}>{title}</h1>
        <div className="embed-actions">
          <Switch
            label={texts.show}
            value={shown}
            choices={[
              { value: 'step', text: texts.step },
              { value: 'chart', text: texts.chart },
            ]}
            onChange={show}
          />
          <a className="button" href={addressOf({ view: 'step' })} target="_blank" rel="noopener">
            {texts.open}
            <span className="visually-hidden"> {texts.newTab}</span>
          </a>
        </div>
      </header>
      <div className="embed-body">
        {shown === 'step' ? (
          <StepPanel
            pathway={pathway}
            facts={facts}
            way={way}
            asked={asking ?? way.asks}
            preview={props.preview}
            heading={heading}
            onAnswer={(fact, answer) => {
              ask(undefined);
              props.onAnswer(fact, answer);
            }}
            onAsk={ask}
            onRestart={() => {
              ask(undefined);
              props.onFacts({});
            }}
            onGo={props.onGo}
            onPreview={props.onPreview}
          />
        ) : (
          <Suspense fallback={<p className="waiting">{pathwayTexts.loading}</p>}>
            <ChartPane {...props} onLeave={() => show('step')} />
          </Suspense>
        )}
      </div>
      <footer className="embed-foot">
        <Follows summary={pathway.summary} />
      </footer>
    </div>
  );
}
