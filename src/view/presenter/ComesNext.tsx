import { present as texts } from '#texts/teach/present.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { inRegister } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { walk } from '../../model/walk/walk.ts';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { titleOf } from '../session/jumps.ts';
import { linksOf, onShow } from '../session/onShow.ts';
import { choiceAt } from '../session/presenting.ts';
import type { Presenting } from '../session/useSession.ts';
import { effectOf } from '../step/effect.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'facts' | 'onGo'> {
  readonly presenting: Presenting;
}

/** What comes next: what each answer would do, with the one that Next takes, or where one can go on. */
export function ComesNext({ presenting, pathway, way, facts, onGo }: Props) {
  const register = useRegister();
  const { shown, session, spot } = presenting;
  const listed = useListed();
  const { lesson } = session;
  const links = lesson ? [] : linksOf(pathway, way, shown);
  const part = lesson?.parts[lesson.at + 1];
  return (
    <section aria-labelledby="presenter-ahead">
      <h2 id="presenter-ahead" className="small-heading">
        {texts.presenter.ahead}
      </h2>
      {shown.kind === 'question' && (
        <ul className="presenter-leads">
          {answersTo(shown.question).map((answer) => {
            const taken = choiceAt(session, facts, spot) === answer;
            return (
              <li key={answer} data-taken={taken}>
                <strong>{inRegister(answerWords(shown.question, answer), register)}</strong>:{' '}
                {effectOf(pathway, facts, shown.fact, answer, register)}
                {taken && <span className="presenter-taken">{texts.presenter.taken}</span>}
                {taken && <p className="quiet">{headingAfter({ ...facts, [shown.fact]: answer })}</p>}
              </li>
            );
          })}
        </ul>
      )}
      {shown.kind === 'list' && session.shown === 'asked' && <p>{texts.presenter.thenRevealed}</p>}
      {links.length > 0 && (
        <ul className="presenter-links">
          {links.map((id) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => onGo(id)}>
                {texts.goOn(titleOf(id, listed, register))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {part && <p>{texts.presenter.thenPart(part.title)}</p>}
      {shown.kind !== 'question' && links.length === 0 && !part && <p>{texts.presenter.end}</p>}
    </section>
  );

  function headingAfter(then: Readonly<Record<string, string>>): string {
    const after = onShow(pathway, walk(pathway, then), null);
    if (after.kind === 'question') return inRegister(after.question.asks, register);
    return after.kind === 'list' ? texts.predict : inRegister(after.end.says, register);
  }
}
