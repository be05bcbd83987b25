import { useEffect, useId, useState } from 'react';
import { desk as texts } from '#texts/desk.ts';
import { answerWords } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import { parseFacts } from '../../model/facts.ts';
import { inRegister, type Register } from '../../model/words.ts';

interface Props {
  readonly pathway: Pathway;
  readonly fact: string;
  readonly name: string;
  /** The answer that holds now. */
  readonly answer: string | undefined;
  readonly register: Register;
  readonly onSize: (answer: string) => void;
}

/** A short pause after the last key, so that 1 on the way to 15 does not count. */
const pause = 500;

/** A size as a number. A unit that is typed counts; otherwise the one beside it. */
export function SizeField({ pathway, fact, name, answer, register, onSize }: Props) {
  const [typed, setTyped] = useState('');
  const [unit, setUnit] = useState<'mm' | 'cm'>('mm');
  const [settled, setSettled] = useState(true);
  const about = useId();
  const given = /[a-z]/iu.test(typed) ? typed.trim() : `${typed.trim()}${unit}`;
  const empty = typed.trim() === '';
  const { facts, problems } = empty ? { facts: {}, problems: [] } : parseFacts(pathway, [[fact, given]]);
  const size = facts[fact];
  const [problem] = problems;

  const settle = () => {
    setSettled(true);
    if (size !== undefined && size !== answer) onSize(size);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause
  useEffect(() => {
    if (settled) return;
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  }, [typed, unit, settled]);

  const question = pathway.questions[fact];
  // Another answer was chosen since: the number no longer says what holds.
  const overtaken = settled && size !== undefined && size !== answer;
  return (
    <div className="size-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={texts.form.size(name)}
        aria-describedby={about}
        aria-invalid={settled && problem !== undefined}
        placeholder={texts.form.example}
        value={overtaken ? '' : typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setSettled(false);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      <select
        aria-label={texts.form.unit}
        value={unit}
        onChange={({ target }) => {
          setUnit(target.value === 'cm' ? 'cm' : 'mm');
          setSettled(false);
        }}
      >
        <option value="mm">{texts.form.units.mm}</option>
        <option value="cm">{texts.form.units.cm}</option>
      </select>
      <p id={about} role="status" className={problem && settled ? 'size-problem' : 'quiet'}>
        {!overtaken &&
          size !== undefined &&
          question &&
          texts.form.means(inRegister(answerWords(question, size), register))}
        {settled && problem && `${problem.what} ${problem.fix}`}
      </p>
    </div>
  );
}
