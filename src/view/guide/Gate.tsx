import { type ReactNode, useRef, useState } from 'react';
import { guide as texts } from '#texts/guide.ts';
import { isDifficult } from '../../model/stations.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { useOnChange } from '../common/focus.ts';

/** Parts that a person has chosen to read since the app was opened. They are not asked again. */
const readOn = new Set<string>();

interface Props {
  readonly pathway: string;
  readonly register: Register;
  /** Puts the focus on what stands behind the gate. */
  readonly onPassed: () => void;
  readonly children: ReactNode;
}

/** A step before what is hard to read, so that nobody meets it unasked. */
export function Gate({ pathway, register, onPassed, children }: Props) {
  const [choice, choose] = useState<'on' | 'not'>();
  const say = (words: Words) => inRegister(words, register);
  const { gate } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  useOnChange(choice, () => (choice === 'on' ? onPassed() : title.current?.focus()));
  if (!isDifficult(pathway) || choice === 'on' || readOn.has(pathway)) return children;
  return (
    <div className="gate">
      <h2 ref={title} tabIndex={-1}>
        {say(gate.title)}
      </h2>
      <p>{say(pathway === 'recurrent' ? gate.recurrent : gate.metastatic)}</p>
      <p role="status">{say(choice === 'not' ? gate.later : gate.choice)}</p>
      <div className="guide-row">
        <button
          type="button"
          className="button"
          onClick={() => {
            readOn.add(pathway);
            choose('on');
          }}
        >
          {gate.on}
        </button>
        {choice !== 'not' && (
          <button type="button" className="button" onClick={() => choose('not')}>
            {gate.not}
          </button>
        )}
      </div>
    </div>
  );
}
