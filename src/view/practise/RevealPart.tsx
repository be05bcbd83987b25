import { practise as texts } from '#texts/practise.ts';
import type { Pathway } from '../../model/definition.ts';
import type { PracticeCase } from '../../model/practice.ts';
import { listOf, optionFeedback } from '../../model/practice-feedback.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { StatusMark } from '../common/StatusMark.tsx';
import { Gaps, Notices } from '../step/Remarks.tsx';
import { practiseAddress } from './addresses.ts';
import type { Guesses } from './CaseWork.tsx';
import { FeedbackText } from './FeedbackText.tsx';
import { OpenLink } from './OpenLink.tsx';
import type { PractiseProps } from './PractiseScene.tsx';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly pathway: Pathway;
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
  readonly register: Register;
  readonly guesses: Guesses;
  readonly onAgain: () => void;
}

/** The prediction beside what the summary lists, option by option, with the reason and its place in the source. */
export function RevealPart(props: Props) {
  const { pathway, practiceCase, place, register, guesses, edition, hrefOf, onOpen, onAgain } = props;
  const list = listOf(pathway, practiceCase);
  const agreed = list.filter(({ id, status }) => guesses[id] === status).length;
  const nextId = place.ids[place.index + 1];
  const set = place.name === undefined ? {} : { set: place.ids.join('.'), name: place.name };
  const next = nextId && practiseAddress(edition, register, { ...set, case: nextId });
  const query = Object.entries({
    ...practiceCase.facts,
    ...(practiceCase.edition === 'patient' ? {} : { edition: 'professional' }),
  });
  const walkThere = `#/${pathway.id}${query.length > 0 ? `?${query.map(([key, value]) => `${key}=${value}`).join('&')}` : ''}`;
  return (
    <>
      <p className="case-agreement" data-agreed={agreed}>
        {texts.reveal.agree(agreed, list.length)}
      </p>
      <p className="quiet">{texts.reveal.order}</p>
      <Notices pathway={pathway} facts={practiceCase.facts} register={register} />
      <ul className="revealed">
        {list.map((option) => {
          const guess = guesses[option.id] ?? 'depends';
          const feedback = optionFeedback(pathway, practiceCase, option, guess, register);
          return (
            <li key={option.id} data-option={option.id} data-status={option.status} data-agrees={feedback.agrees}>
              <div className="revealed-marks">
                <span>
                  <StatusMark mark={guess} silent />
                  <span aria-hidden="true">{texts.reveal.yours}</span>
                </span>
                <span>
                  <StatusMark mark={option.doubtful ? 'unclear' : option.status} silent />
                  <span aria-hidden="true">{texts.reveal.summary}</span>
                </span>
              </div>
              <div>
                <h4>{inRegister(option.option.says, register)}</h4>
                <FeedbackText feedback={feedback} />
              </div>
            </li>
          );
        })}
      </ul>
      {practiceCase.teaches && (
        <section className="case-teaches">
          <h4>{texts.reveal.shows}</h4>
          <p>{practiceCase.teaches}</p>
        </section>
      )}
      <Gaps pathway={pathway} facts={practiceCase.facts} register={register} />
      <div className="button-row">
        {next ? (
          <OpenLink className="button primary" href={hrefOf(next)} onOpen={() => onOpen(next)}>
            {texts.reveal.next}
          </OpenLink>
        ) : (
          place.name !== undefined && <p>{texts.sets.end}</p>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {texts.reveal.again}
        </button>
        <OpenLink className="button" href={hrefOf(walkThere)} onOpen={() => onOpen(walkThere)}>
          {texts.reveal.walk}
        </OpenLink>
      </div>
    </>
  );
}
