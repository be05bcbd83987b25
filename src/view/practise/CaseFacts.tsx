import { practise as texts } from '#texts/teach/practise.ts';
import { type Facts, unsure } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { walk } from '../../model/walk/walk.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useRegister } from '../given/register.ts';
import { listOf, readingWords } from './feedback.ts';
import { RadioRow } from './RadioRow.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly draft: Pick<PracticeCase, 'facts' | 'clues' | 'remarks' | 'vignette'>;
  readonly onFacts: (facts: Facts, clues: Readonly<Record<string, string>>) => void;
  readonly onRemark: (option: string, remark: string) => void;
}

/** The facts of a case that is being written, one question after another as the walk asks them, and the list they lead to. */
export function CaseFacts({ pathway, draft, onFacts, onRemark }: Props) {
  const register = useRegister();
  const { facts, clues, remarks, vignette } = draft;
  const way = walk(pathway, facts);
  const asked = [...Object.keys(way.used), ...(pathway.type === 'parallel' ? way.open : way.asks ? [way.asks] : [])];
  const list = way.kind === 'options' ? listOf(pathway, { facts }) : [];
  const count = (status: string) => list.filter((option) => option.status === status).length;
  return (
    <>
      <h3>{texts.write.facts}</h3>
      <p className="quiet">{texts.write.factsHelp}</p>
      {asked.map((fact) => {
        const question = pathway.questions[fact];
        if (!question) return null;
        const answer = facts[fact];
        const clue = clues[fact] ?? '';
        return (
          <div key={fact} className="case-fact">
            <RadioRow
              name={fact}
              legend={inRegister(question.asks, register)}
              value={answer}
              choices={answersTo(question).map((each) => ({
                value: each,
                text: readingWords(pathway, fact, each, register),
              }))}
              onChoose={(next) => onFacts(walk(pathway, { ...facts, [fact]: next }).used, clues)}
            />
            {answer !== undefined && answer !== unsure && (
              <label className="field">
                {texts.write.clue(inRegister(question.name, register))}
                <input
                  type="text"
                  maxLength={300}
                  value={clue}
                  aria-invalid={clue !== '' && !vignette.includes(clue)}
                  onChange={({ target }) => onFacts(facts, { ...clues, [fact]: target.value })}
                />
                {clue !== '' && !vignette.includes(clue) && <span className="quiet">{texts.write.notIn}</span>}
              </label>
            )}
          </div>
        );
      })}
      <p role="status">{list.length > 0 ? texts.write.leads(count('listed'), count('depends')) : texts.write.noList}</p>
      {list.length > 0 && (
        <details>
          <summary>{texts.write.remarks}</summary>
          <p className="quiet">{texts.write.remarksHelp}</p>
          {list.map(({ id, option, status, doubtful }) => (
            <label key={id} className="field">
              <span className="remark-option">
                <StatusMark mark={doubtful ? 'unclear' : status} /> {inRegister(option.says, register)}
              </span>
              <input
                type="text"
                maxLength={500}
                value={remarks[id] ?? ''}
                onChange={({ target }) => onRemark(id, target.value)}
              />
            </label>
          ))}
        </details>
      )}
    </>
  );
}
