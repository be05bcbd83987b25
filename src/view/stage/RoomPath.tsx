import { present as texts } from '#texts/teach/present.ts';
import { factText } from '../../model/chart/cards.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Presenting } from '../session/useSession.ts';

/** The way so far, in a line: what was answered, what is asked now, and that a list comes at the end. */
export function RoomPath({ presenting: { shown, spot } }: { presenting: Presenting }) {
  const { pathway, way, register } = spot;
  const answers = way.trail.filter(({ state }) => state !== shown.state);
  return (
    <ul className="room-facts" aria-label={texts.step.answers}>
      {answers.map(({ fact, answer }) => (
        <li key={fact} className="is-walked">
          {factText(pathway, fact, answer, register)}
        </li>
      ))}
      {shown.kind === 'question' && (
        <li key="here" className="is-here" aria-current="step">
          {inRegister(shown.question.name, register)}
        </li>
      )}
      {shown.kind !== 'end' && (
        <li key="list" className={shown.kind === 'list' ? 'is-here' : 'is-ahead'}>
          {texts.step.lists}
        </li>
      )}
    </ul>
  );
}
