import './compare.css';
import '../keep/keep.css';
import { useState } from 'react';
import { compare as texts } from '#texts/pathway/compare.ts';
import { Switch } from '../frame/Switch.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useServices } from '../given/services.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { CompareOptions } from './CompareOptions.tsx';
import { CompareWalks } from './CompareWalks.tsx';

/** Options, or walks, side by side. Nothing here ranks: all look equal and stand in the order of the source. */
export default function ComparePane(props: PaneProps) {
  const [mode, setMode] = useState<'options' | 'walks'>('options');
  const keeping = useLoaded(useServices().loadKeeping, true).value;
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{texts.title}</h2>
      <Switch
        label={texts.modes.label}
        value={mode}
        choices={[
          { value: 'options', text: texts.modes.options },
          { value: 'walks', text: texts.modes.walks },
        ]}
        onChange={setMode}
      />
      {mode === 'options' ? (
        <CompareOptions key={props.pathway.id} {...props} keeping={keeping} />
      ) : (
        <CompareWalks {...props} keeping={keeping} />
      )}
    </section>
  );
}
