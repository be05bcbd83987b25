import { useEffect, useId, useState } from 'react';
import { desk as texts } from '#texts/pathway/desk.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { answerIn, written } from '../../model/content/answer.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { parseFacts } from '../../model/walk/facts.ts';
import { useRegister } from '../given/register.ts';

interface Props {
  readonly pathway: Pathway;
  readonly fact: string;
  readonly name: string;
  /** What holds now: an answer, with the size where one was given. */
  readonly given: string | undefined;
  readonly onSize: (given: string) => void;
}

/** A short pause after the last key, so that 1 on the way to 15 does not count. */
const pause = 500;

/** A size as a number. A unit that is typed counts; otherwise the one beside it. An emptied field takes the number back, not the answer. */
export function SizeField({ pathway, fact, name, given = '', onSize }: Props) {
  const register = useRegister();
  const held = given === answerIn(given) ? '' : written(given);
  const [typed, setTyped] = useState(held.replace(/[cm]m$/, ''));
  const [unit, setUnit] = useState<'mm' | 'cm'>(held.endsWith('cm') ? 'cm' : 'mm');
  const [settled, setSettled] = useState(true);
  const about = useId();
  const empty = typed.trim() === '';
  const whole = /[a-z]/iu.test(typed) ? typed.trim() : `${typed.trim()}${unit}`;
  const { facts, problems } = empty ? { facts: {}, problems: [] } : parseFacts(pathway, [[fact, whole]]);
  const size = facts[fact];
  const [problem] = problems;
  // Another answer was given since: what was typed no longer says what holds.
  const overtaken = settled && problem === undefined && size !== given;
  const shown = overtaken ? held : typed;
  const counts = overtaken ? (held === '' ? undefined : given) : size;

  const settle = () => {
    setSettled(true);
    const wanted = empty && held !== '' ? answerIn(given) : size;
    if (!settled && wanted !== undefined && wanted !== given) onSize(wanted);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause
  useEffect(() => {
    if (settled) return;
    const timer = setTimeout(settle, pause);
    return () => clearTimeout(timer);
  }, [typed, unit, settled]);

  const question = pathway.questions[fact];
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
        value={shown}
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
          if (!overtaken) setSettled(empty);
        }}
      >
        <option value="mm">{texts.form.units.mm}</option>
        <option value="cm">{texts.form.units.cm}</option>
      </select>
      <p id={about} role="status" className={problem && settled ? 'size-problem' : 'quiet'}>
        {counts !== undefined &&
          question &&
          texts.form.means(inRegister(answerWords(question, answerIn(counts)), register))}
        {settled && problem && `${problem.what} ${problem.fix}`}
      </p>
    </div>
  );
}
