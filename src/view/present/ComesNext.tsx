import { present as texts } from '#texts/present.ts';
import { answerWords } from '../../model/cards.ts';
import { answersTo } from '../../model/machine.ts';
import { walk } from '../../model/walk.ts';
import { inRegister } from '../../model/words.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { effectOf } from '../step/effect.ts';
import { leaderOf } from './hands.ts';
import { titleOf } from './jumps.ts';
import { linksOf, onShow } from './onShow.ts';
import type { Presenting } from './useSession.ts';

interface Props extends Pick<PaneProps, 'pathway' | 'way' | 'facts' | 'register' | 'onGo'> {
  readonly presenting: Presenting;
}

/** What comes next: what each answer would do, with the one that Next takes, or where one can go on. */
export function ComesNext({ presenting, pathway, way, facts, register, onGo }: Props) {
  const { shown, session, count } = presenting;
  const links = linksOf(pathway, way, shown);
  return (
    <section aria-labelledby="presenter-ahead">
      <h2 id="presenter-ahead" className="small-heading">
        {texts.presenter.ahead}
      </h2>
      {shown.kind === 'question' && (
        <ul className="presenter-leads">
          {answersTo(shown.question).map((answer) => {
            const taken = (session.planned[shown.fact] ?? facts[shown.fact] ?? leaderOf(count)) === answer;
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
                {texts.goOn(titleOf(id, register))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown.kind !== 'question' && links.length === 0 && <p>{texts.presenter.end}</p>}
    </section>
  );

  function headingAfter(then: Readonly<Record<string, string>>): string {
    const after = onShow(pathway, walk(pathway, then), null);
    if (after.kind === 'question') return inRegister(after.question.asks, register);
    return after.kind === 'list' ? texts.predict : inRegister(after.end.says, register);
  }
}
