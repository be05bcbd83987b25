import { useRef, useState } from 'react';
import { practise as texts } from '#texts/practise.ts';
import type { Facts } from '../../model/condition.ts';
import type { Pathway } from '../../model/definition.ts';
import { piecesAt } from '../../model/pieces.ts';
import type { PracticeCase } from '../../model/practice.ts';
import { listOf } from '../../model/practice-feedback.ts';
import type { Status } from '../../model/status.ts';
import { useDevice, useShelf } from '../common/device.ts';
import { useOnChange } from '../common/focus.ts';
import { FactsPart } from './FactsPart.tsx';
import type { PractiseProps } from './PractiseScene.tsx';
import { PredictPart } from './PredictPart.tsx';
import { RevealPart } from './RevealPart.tsx';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
  readonly pathway: Pathway;
}

export type Guesses = Readonly<Record<string, Status>>;
type Part = 'facts' | 'predict' | 'reveal';
const parts: readonly Part[] = ['facts', 'predict', 'reveal'];

/** The work on one case: read the facts out of it, predict the list, then see both side by side. */
export function CaseWork(props: Props) {
  const { practiceCase, pathway } = props;
  const device = useDevice();
  const progress = useShelf('progress');
  const [part, setPart] = useState<Part>('facts');
  const [read, setRead] = useState<Facts>({});
  const [compared, setCompared] = useState(false);
  const [guesses, setGuesses] = useState<Guesses>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(part, () => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  });

  const reveal = () => {
    const list = listOf(pathway, practiceCase);
    const facts = Object.entries(practiceCase.facts);
    progress.put({
      id: practiceCase.id,
      changed: device.now(),
      facts: { agreed: facts.filter(([fact, answer]) => read[fact] === answer).length, of: facts.length },
      options: { agreed: list.filter(({ id, status }) => guesses[id] === status).length, of: list.length },
    });
    setPart('reveal');
  };
  const again = () => {
    setRead({});
    setGuesses({});
    setCompared(false);
    setPart('facts');
  };
  return (
    <div className="case-work" data-part={part}>
      <section className="vignette" aria-labelledby="vignette-title">
        <h3 id="vignette-title">{texts.parts.vignette}</h3>
        <p>
          {compared || part !== 'facts'
            ? piecesAt(practiceCase.vignette, practiceCase.clues).map((piece) =>
                piece.phrase === undefined ? piece.text : <mark key={piece.phrase}>{piece.text}</mark>,
              )
            : practiceCase.vignette}
        </p>
      </section>
      <section className="case-part">
        <p className="quiet">{texts.at(parts.indexOf(part) + 1, parts.length)}</p>
        <h3 ref={heading} tabIndex={-1}>
          {texts.parts[part]}
        </h3>
        {part === 'facts' && (
          <FactsPart
            {...props}
            read={read}
            compared={compared}
            onRead={(fact, answer) => setRead({ ...read, [fact]: answer })}
            onCompare={() => setCompared(true)}
            onGoOn={() => setPart('predict')}
          />
        )}
        {part === 'predict' && (
          <PredictPart
            {...props}
            guesses={guesses}
            onGuess={(id, status) => setGuesses({ ...guesses, [id]: status })}
            onReveal={reveal}
          />
        )}
        {part === 'reveal' && <RevealPart {...props} guesses={guesses} onAgain={again} />}
      </section>
    </div>
  );
}
