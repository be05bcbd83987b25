import { desk as texts } from '#texts/pathway/desk.ts';
import { inRegister } from '../../model/content/words.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';

/** Every option of the pathway with its status and the facts that decide it. Within a status the order is the source's. */
export function StillOpen({ pathway, way }: PaneProps) {
  const register = useRegister();
  const known = knownFacts(way);
  const all = optionStatuses(pathway, known);
  return (
    <section>
      <h3>{texts.because.title}</h3>
      {all.length === 0 && <p>{inRegister(texts.because.none, register)}</p>}
      {(['listed', 'depends', 'not-listed'] as const).map((status) => {
        const options = all.filter((option) => option.status === status);
        if (options.length === 0) return null;
        return (
          <section key={status} className={`status-group status-${status}`}>
            <h4>{texts.because[status](options.length)}</h4>
            <ul>
              {options.map((option) => (
                <li key={option.id} data-desk-option={option.id} data-status={status}>
                  <StatusMark mark={option.doubtful ? 'unclear' : status} />
                  <div>
                    <p>{inRegister(option.option.says, register)}</p>
                    <p className="quiet">{reasonOf(pathway, option, known, register)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
