import { routesTexts as texts } from '#texts/pathway/routes.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { RouteFilter } from '../../model/routes/filter.ts';
import type { Outcome } from '../../model/routes/rows.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { useSay } from '../given/register.ts';

interface Props {
  readonly pathway: Pathway;
  readonly filter: RouteFilter;
  readonly onFilter: (filter: RouteFilter) => void;
}

const outcomes: readonly Outcome[] = ['listed', 'depends', 'unclear', 'not-listed'];

/** Words, an answer to each question, and an option with its status: what the table is narrowed to. */
export function RouteFilters({ pathway, filter, onFilter }: Props) {
  const say = useSay();
  const { facts = {}, option } = filter;
  const choose = (fact: string, answer: string) => {
    const { [fact]: _, ...others } = facts;
    onFilter({ ...filter, facts: answer === '' ? others : { ...others, [fact]: answer } });
  };
  const options = Object.entries(pathway.options);
  const isSet =
    Object.keys(facts).length > 0 || option !== undefined || Boolean(filter.text) || filter.unsure === false;
  return (
    <search className="route-filters" aria-label={texts.filter.title}>
      <label>
        {texts.filter.text}
        <input
          type="text"
          autoComplete="off"
          value={filter.text ?? ''}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </label>
      {Object.entries(pathway.questions).map(([fact, question]) => (
        <label key={fact}>
          {say(question.name)}
          <select data-filter={fact} value={facts[fact] ?? ''} onChange={({ target }) => choose(fact, target.value)}>
            <option value="">{texts.filter.any}</option>
            {answersTo(question).map((answer) => (
              <option key={answer} value={answer}>
                {say(answerWords(question, answer))}
              </option>
            ))}
          </select>
        </label>
      ))}
      {options.length > 0 && (
        <>
          <label>
            {texts.filter.option}
            <select
              value={option?.id ?? ''}
              onChange={({ target }) => {
                const { option: _, ...others } = filter;
                const { value: id } = target;
                onFilter(id === '' ? others : { ...others, option: { id, outcome: option?.outcome ?? 'listed' } });
              }}
            >
              <option value="">{texts.filter.any}</option>
              {options.map(([id, { says }]) => (
                <option key={id} value={id}>
                  {say(says)}
                </option>
              ))}
            </select>
          </label>
          {option && (
            <label>
              {texts.filter.outcome}
              <select
                value={option.outcome}
                onChange={({ target }) => {
                  const outcome = outcomes.find((each) => each === target.value) ?? 'listed';
                  onFilter({ ...filter, option: { ...option, outcome } });
                }}
              >
                {outcomes.map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {texts.outcomes[outcome]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={filter.unsure !== false}
          onChange={({ target }) => onFilter({ ...filter, unsure: target.checked })}
        />{' '}
        {say(texts.filter.unsure)}
      </label>
      {isSet && (
        <button type="button" className="button" onClick={() => onFilter({})}>
          {texts.filter.clear}
        </button>
      )}
    </search>
  );
}
