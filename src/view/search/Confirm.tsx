import { search as texts } from '#texts/page/search.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import type { Proposal } from '../../model/search/reading.ts';

interface Props {
  readonly pathway: Pathway;
  readonly proposes: readonly Proposal[];
  readonly register: Register;
  /** What has been chosen so far. */
  readonly chosen: Facts;
  readonly onChoose: (chosen: Facts) => void;
}

/** Answers that the words come near: each is used once a person has chosen it, and none before. */
export function Confirm({ pathway, proposes, register, chosen, onChoose }: Props) {
  return (
    <ul className="confirm">
      {[...new Set(proposes.map(({ fact }) => fact))].map((fact) => {
        const question = pathway.questions[fact];
        const of = proposes.find((each) => each.fact === fact);
        if (!question || !of) return null;
        const choose = (answer: string | undefined) => {
          const { [fact]: _, ...others } = chosen;
          onChoose(answer === undefined ? others : { ...others, [fact]: answer });
        };
        return (
          <li key={fact}>
            <fieldset>
              <legend>{inRegister(question.asks, register)}</legend>
              <p className="quiet">{texts.confirm.wrote(of.words, texts.why[of.why])}</p>
              <div className="confirm-answers">
                {Object.entries(question.answers).map(([answer, { says }]) => (
                  <button
                    key={answer}
                    type="button"
                    className="button"
                    aria-pressed={chosen[fact] === answer}
                    onClick={() => choose(answer)}
                  >
                    {inRegister(says, register)}
                  </button>
                ))}
                <button
                  type="button"
                  className="button"
                  aria-pressed={chosen[fact] === undefined}
                  onClick={() => choose(undefined)}
                >
                  {texts.confirm.open}
                </button>
              </div>
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
