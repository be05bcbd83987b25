import { present as texts } from '#texts/teach/present.ts';
import type { Tally } from '../../kept/tallies.ts';
import { handsOf } from '../session/hands.ts';

interface Props {
  readonly tally: Tally;
  readonly onSettle: (goesOn: boolean) => void;
}

/** Asked once, when the room opens and somebody's hands are still counted: are they this class's? */
export function UnendedSession({ tally, onSettle }: Props) {
  return (
    <section className="room-unended" aria-labelledby="unended-title">
      <h2 id="unended-title">{texts.unended.title}</h2>
      <p>{texts.unended.says(tally.title, handsOf(tally))}</p>
      <div className="button-row">
        <button type="button" className="button primary" onClick={() => onSettle(false)}>
          {texts.unended.anew}
        </button>
        <button type="button" className="button" onClick={() => onSettle(true)}>
          {texts.unended.goOn}
        </button>
      </div>
    </section>
  );
}
