import { useRef } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { factText } from '../../model/chart/cards.ts';
import { inRegister } from '../../model/content/words.ts';
import { useOnChange } from '../controls/focus.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { onShow } from '../session/onShow.ts';
import { useBeside } from '../session/useBeside.ts';
import { PredictStep } from './PredictStep.tsx';

/** One step on a device of one's own: one commits first, then sees what the summary lists. Nothing is kept or sent. */
export default function PredictScene(props: PaneProps) {
  const register = useRegister();
  const { pathway, way, onView } = props;
  const beside = useBeside(pathway, way);
  const step = `${pathway.id} ${JSON.stringify(way.used)}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(step, () => heading.current?.focus());
  return (
    <div className="predict">
      <PredictStep key={step} {...props} beside={beside} shown={onShow(pathway, way, null)} heading={heading} />
      <footer className="predict-foot">
        <p>
          {[
            inRegister(pathway.title, register),
            ...way.trail.map(({ fact, answer }) => factText(pathway, fact, answer, register)),
          ].join(' \u00b7 ')}
        </p>
        <p>{texts.own.private}</p>
        <button type="button" className="button" onClick={() => onView('step')}>
          {texts.own.walk}
        </button>
      </footer>
    </div>
  );
}
