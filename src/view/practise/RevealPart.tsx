import { practise as texts } from '#texts/teach/practise.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useAddresses } from '../given/addresses.ts';
import { useRegister } from '../given/register.ts';
import { Gaps, Notices } from '../step/AllRemarks.tsx';
import { usePractiseAddress } from './addresses.ts';
import { FeedbackText } from './FeedbackText.tsx';
import { besideFeedback, listOf, optionFeedback } from './feedback.ts';
import type { Guesses, PractiseProps } from './practising.ts';
import { SetCompared } from './SetCompared.tsx';
import type { SetPlace } from './setAt.ts';

interface Props extends PractiseProps {
  readonly pathway: Pathway;
  readonly practiceCase: PracticeCase;
  readonly place: SetPlace;
  readonly beside: readonly Beside[] | null;
  readonly guesses: Guesses;
  readonly onAgain: () => void;
}

/** The prediction beside what the summary lists, option by option, with the reason and its place in the source. */
export function RevealPart(props: Props) {
  const register = useRegister();
  const { pathway, practiceCase, place, beside, guesses, edition, hrefOf, onOpen, onAgain } = props;
  const addresses = useAddresses();
  const practiseAddress = usePractiseAddress(edition, register);
  const list = listOf(pathway, practiceCase);
  const shown = offeredIn(pathway, beside).map(({ id, says, beside: from }) => {
    const option = list.find((each) => each.id === id);
    const guess = guesses[id] ?? 'depends';
    const feedback = option
      ? optionFeedback(pathway, practiceCase, option, guess, register)
      : besideFeedback(from, guess, register);
    const status = option?.status ?? 'not-listed';
    return { id, says, guess, feedback, status, mark: option?.doubtful ? ('unclear' as const) : status };
  });
  const agreed = shown.filter(({ feedback }) => feedback.agrees).length;
  const nextId = place.ids[place.index + 1];
  const set = place.name === undefined ? {} : { set: place.ids.join('.'), name: place.name };
  const next = nextId && practiseAddress({ ...set, case: nextId });
  const walkThere = addresses.write({
    legs: [{ pathway: pathway.id, facts: practiceCase.facts }],
    edition: pathway.edition,
    words: pathway.summary.edition.register,
    view: 'step',
  });
  return (
    <>
      <p className="case-agreement" data-agreed={agreed}>
        {texts.reveal.agree(agreed, shown.length)}
      </p>
      <p className="quiet">{texts.reveal.order}</p>
      <Notices pathway={pathway} facts={practiceCase.facts} />
      <ul className="revealed">
        {shown.map(({ id, says, guess, feedback, status, mark }) => (
          <li key={id} data-option={id} data-status={status} data-agrees={feedback.agrees}>
            <div className="revealed-marks">
              <span>
                <StatusMark mark={guess} silent />
                <span aria-hidden="true">{texts.reveal.yours}</span>
              </span>
              <span>
                <StatusMark mark={mark} silent />
                <span aria-hidden="true">{texts.reveal.summary}</span>
              </span>
            </div>
            <div>
              <h4>{inRegister(says, register)}</h4>
              <FeedbackText feedback={feedback} />
            </div>
          </li>
        ))}
      </ul>
      {practiceCase.teaches && (
        <section className="case-teaches">
          <h4>
            {texts.reveal.shows}: {practiceCase.title}
          </h4>
          <p>{practiceCase.teaches}</p>
        </section>
      )}
      {place.name !== undefined && nextId === undefined && <SetCompared {...props} ids={place.ids} />}
      <Gaps pathway={pathway} facts={practiceCase.facts} />
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
