import { step as texts } from '#texts/pathway/step.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { State } from '../../model/content/definition.ts';
import { nextFor } from '../../model/walk/status.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { useSay } from '../given/register.ts';

interface Props {
  readonly state: State | undefined;
  readonly facts: Facts;
  readonly onGo: (pathway: string) => void;
}

/** Where a walk ends without a list: it goes on elsewhere, is not covered, or has nothing more to decide. */
export function EndOfWalk({ state, facts, onGo }: Props) {
  const say = useSay();
  switch (state?.kind) {
    case 'goes-to':
      return (
        <div className="end">
          {state.detail && <p>{say(state.detail)}</p>}
          <ul className="answers">
            {nextFor(state.to, facts).map((link) => (
              <li key={link.to}>
                <button type="button" className="answer" data-next={link.to} onClick={() => onGo(link.to)}>
                  <span className="answer-name">{texts.goOn(say(link.says))}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'not-covered':
      return (
        <div className="end">
          <p>
            {say(state.detail)} {state.cites?.[0] && <SourceLink citation={state.cites[0]} />}
          </p>
          <h3>{texts.instead}</h3>
          <ul>
            {state.instead.map((pointer) => (
              <li key={say(pointer.says)}>
                {pointer.url ? (
                  <a href={pointer.url} target="_blank" rel="noopener noreferrer external">
                    {say(pointer.says)}
                  </a>
                ) : (
                  say(pointer.says)
                )}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'end':
      return (
        <p className="end">
          {say(state.detail)} {state.cites?.[0] && <SourceLink citation={state.cites[0]} />}
        </p>
      );
    default:
      return null;
  }
}
