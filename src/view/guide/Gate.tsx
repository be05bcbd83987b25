import { type ReactNode, useRef, useState } from 'react';
import { gate } from '#texts/pathway/gate.ts';
import { keyOf, type Pathway } from '../../model/content/definition.ts';
import { useOnChange } from '../controls/focus.ts';
import { HelpLine } from '../controls/HelpLine.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';

/** Parts that a person has chosen to read since the app was opened. They are not asked again. */
const readOn = new Set<string>();

interface Props extends Partial<Pick<PaneProps, 'onView'>> {
  readonly pathway: Pick<Pathway, 'edition' | 'id' | 'gate'>;
  /** Puts the focus on what stands behind the gate. */
  readonly onPassed: () => void;
  readonly children: ReactNode;
}

/** A step before what is hard to read, so that nobody meets it unasked. */
export function Gate({ pathway, onPassed, onView, children }: Props) {
  const [choice, choose] = useState<'on' | 'not'>();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useOnChange(choice, () => (choice === 'on' ? onPassed() : title.current?.focus()));
  const key = keyOf(pathway);
  const isOpen = !pathway.gate || choice === 'on' || readOn.has(key);
  // What stands behind is one element, open or not, so that it keeps what it holds; without scripts it is not held back.
  return (
    <>
      {!isOpen && pathway.gate && (
        <div className="gate">
          <h2 ref={title} tabIndex={-1}>
            {say(gate.title)}
          </h2>
          <p>{say(pathway.gate)}</p>
          <p role="status">{say(choice === 'not' ? gate.later : gate.choice)}</p>
          <div className="button-row">
            <button
              type="button"
              className="button primary"
              onClick={() => {
                readOn.add(key);
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
            {choice === 'not' && onView && (
              <button type="button" className="button" onClick={() => onView('questions')}>
                {gate.questions}
              </button>
            )}
          </div>
          {choice === 'not' && (
            <>
              <p>
                <a href="#/">{gate.start}</a>
              </p>
              <HelpLine where="page" />
            </>
          )}
        </div>
      )}
      <div className={isOpen ? 'beyond-gate' : 'behind-gate'}>{children}</div>
    </>
  );
}
