import { useRef, useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import { readWork } from '../../kept/drafts.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { useOnChange } from '../controls/focus.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { useBesideOf } from '../session/useBeside.ts';
import { FactsPart } from './FactsPart.tsx';
import { listOf } from './feedback.ts';
import { PredictPart } from './PredictPart.tsx';
import { piecesAt } from './pieces.ts';
import type { Guesses, PractiseProps } from './practising.ts';
import { RevealPart } from './RevealPart.tsx';
import { earlierOf } from './score.ts';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
  readonly pathway: Pathway;
}

const parts = ['facts', 'predict', 'reveal'] as const;

interface Work {
  readonly part: (typeof parts)[number];
  readonly read: Facts;
  readonly compared: boolean;
  readonly guesses: Guesses;
}

const begun: Work = { part: 'facts', read: {}, compared: false, guesses: {} };

/** The work on one case: read the facts out of it, predict the list, then see both side by side. */
export function CaseWork(props: Props) {
  const { practiceCase, pathway, loadBeside } = props;
  const device = useDevice();
  const progress = useShelf('progress');
  const beside = useBesideOf(pathway, practiceCase.facts, loadBeside);
  const name = `work ${practiceCase.id}`;
  const [work, setWork] = useState<Work>(() => readWork(device.held(name)) ?? begun);
  const { part, read, compared, guesses } = work;
  /** What is being worked on stands through a reload, until its list is shown. */
  const change = (next: Partial<Work>) => {
    const changed = { ...work, ...next };
    setWork(changed);
    device.hold(name, changed.part === 'reveal' ? undefined : JSON.stringify(changed));
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useOnChange(part, () => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  });

  const reveal = () => {
    const list = listOf(pathway, practiceCase);
    const others = beside ?? [];
    const facts = Object.entries(practiceCase.facts);
    const agreed =
      list.filter(({ id, status }) => guesses[id] === status).length +
      others.filter(({ id }) => guesses[id] === 'not-listed').length;
    const before = progress.entries.find(({ id }) => id === practiceCase.id);
    progress.put({
      id: practiceCase.id,
      changed: device.now(),
      facts: { agreed: facts.filter(([fact, answer]) => read[fact] === answer).length, of: facts.length },
      options: { agreed, of: list.length + others.length },
      ...(before ? { earlier: earlierOf(before) } : {}),
    });
    change({ part: 'reveal' });
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
            onRead={(fact, answer) => change({ read: { ...read, [fact]: answer } })}
            onCompare={() => change({ compared: true })}
            onGoOn={() => change({ part: 'predict' })}
          />
        )}
        {part === 'predict' && (
          <PredictPart
            {...props}
            beside={beside}
            guesses={guesses}
            onGuess={(id, status) => change({ guesses: { ...guesses, [id]: status } })}
            onReveal={reveal}
          />
        )}
        {part === 'reveal' && <RevealPart {...props} beside={beside} guesses={guesses} onAgain={() => change(begun)} />}
      </section>
    </div>
  );
}
