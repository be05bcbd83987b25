import { useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import type { Status } from '../../model/walk/status.ts';
import { useRegister } from '../given/register.ts';
import { readingWords } from './feedback.ts';
import type { Guesses } from './practising.ts';
import { RadioRow } from './RadioRow.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly practiceCase: PracticeCase;
  readonly beside: readonly Beside[] | null;
  readonly guesses: Guesses;
  readonly onGuess: (option: string, status: Status) => void;
  readonly onReveal: () => void;
}

const choices = Object.entries(texts.predict.choices) as [Status, string][];

/** Every option of the pathway and those from beside its list, each to be put down as listed, depends or not listed before the list is shown. */
export function PredictPart({ pathway, practiceCase, beside, guesses, onGuess, onReveal }: Props) {
  const register = useRegister();
  const [told, setTold] = useState(false);
  const options = offeredIn(pathway, beside);
  const missing = options.filter(({ id }) => guesses[id] === undefined).length;
  return (
    <>
      <ul className="case-facts">
        {Object.entries(practiceCase.facts).map(([fact, answer]) => (
          <li key={fact}>
            {inRegister(pathway.questions[fact]?.name ?? fact, register)}:{' '}
            {readingWords(pathway, fact, answer, register)}
          </li>
        ))}
      </ul>
      <p>{texts.predict.ask}</p>
      {options.map(({ id, says }) => (
        <RadioRow
          key={id}
          name={id}
          legend={inRegister(says, register)}
          value={guesses[id]}
          choices={choices.map(([value, text]) => ({ value, text }))}
          onChoose={(status) => onGuess(id, status)}
        />
      ))}
      <p role="status">{told && missing > 0 ? texts.predict.missing(missing) : ''}</p>
      <button
        type="button"
        className="button primary"
        onClick={() => (missing > 0 || !beside ? setTold(true) : onReveal())}
      >
        {texts.predict.reveal}
      </button>
    </>
  );
}
