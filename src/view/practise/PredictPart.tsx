import { useState } from 'react';
import { practise as texts } from '#texts/practise.ts';
import type { Pathway } from '../../model/definition.ts';
import type { PracticeCase } from '../../model/practice.ts';
import { readingWords } from '../../model/practice-feedback.ts';
import type { Status } from '../../model/status.ts';
import { inRegister, type Register } from '../../model/words.ts';
import type { Guesses } from './CaseWork.tsx';
import { RadioRow } from './RadioRow.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly practiceCase: PracticeCase;
  readonly register: Register;
  readonly guesses: Guesses;
  readonly onGuess: (option: string, status: Status) => void;
  readonly onReveal: () => void;
}

const choices = Object.entries(texts.predict.choices) as [Status, string][];

/** Every option of the pathway, each to be put down as listed, depends or not listed before the list is shown. */
export function PredictPart({ pathway, practiceCase, register, guesses, onGuess, onReveal }: Props) {
  const [told, setTold] = useState(false);
  const options = Object.entries(pathway.options);
  const missing = options.filter(([id]) => guesses[id] === undefined).length;
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
      {options.map(([id, option]) => (
        <RadioRow
          key={id}
          name={id}
          legend={inRegister(option.says, register)}
          value={guesses[id]}
          choices={choices.map(([value, text]) => ({ value, text }))}
          onChoose={(status) => onGuess(id, status)}
        />
      ))}
      <p role="status">{told && missing > 0 ? texts.predict.missing(missing) : ''}</p>
      <button type="button" className="button primary" onClick={() => (missing > 0 ? setTold(true) : onReveal())}>
        {texts.predict.reveal}
      </button>
    </>
  );
}
