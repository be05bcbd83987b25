import { desk as texts } from '#texts/pathway/desk.ts';
import type { PaneProps } from '../given/pane.ts';
import { FactsForm } from './FactsForm.tsx';
import { HowFar } from './HowFar.tsx';
import { Settles } from './Settles.tsx';
import { StillOpen } from './StillOpen.tsx';
import { WhatIf } from './WhatIf.tsx';
import './desk.css';

/** All facts of the pathway in one form, what they decide, what would settle the rest, and what if one were different. */
export default function FactsPane(props: PaneProps) {
  return (
    <div className="desk">
      <h2>{texts.title}</h2>
      <div className="desk-columns">
        <div className="desk-column">
          <FactsForm {...props} />
          <HowFar {...props} />
          <WhatIf {...props} />
        </div>
        <div className="desk-column">
          <Settles {...props} />
          <StillOpen {...props} />
        </div>
      </div>
    </div>
  );
}
