import { useCallback, useState } from 'react';
import { compare as texts } from '#texts/pathway/compare.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';
import type { Keeping } from '../keep/keeping.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import { OptionColumn } from './OptionColumn.tsx';

const most = 4;

interface Props extends PaneProps {
  readonly keeping: Keeping | undefined;
}

/** Two to four options of the pathway side by side. */
export function CompareOptions({ pathway, way, keeping, onGo }: Props) {
  const say = useSay();
  const known = knownFacts(way);
  const statuses = optionStatuses(pathway, known);
  const [chosen, setChosen] = useState<readonly string[]>(() => firstChoice(statuses));
  const load = useCallback(
    () => (keeping ? keeping.pathways(pathway.edition) : Promise.resolve([])),
    [keeping, pathway.edition],
  );
  const all = useLoaded(load, keeping !== undefined).value;
  if (statuses.length < 2) return <p>{statuses.length === 0 ? texts.noOptions : texts.onlyOne}</p>;
  const shown = statuses.filter(({ id }) => chosen.includes(id));
  const hint = shown.length < 2 ? texts.fewer : shown.length === most ? texts.most : '';
  return (
    <>
      <fieldset className="compare-choices">
        <legend>{texts.choose}</legend>
        {statuses.map(({ id, option }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={shown.length === most && !chosen.includes(id)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            {say(option.says)}
          </label>
        ))}
      </fieldset>
      <p role="status" className="quiet">
        {texts.chosen(shown.length)}. {hint}
      </p>
      {shown.length >= 2 && (
        <>
          <p className="quiet">{texts.order}</p>
          <div className="compare-columns" data-count={shown.length}>
            {shown.map((status) => (
              <OptionColumn key={status.id} pathway={pathway} status={status} facts={known} all={all} onGo={onGo} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** All, all that are not ruled out by an answer, or all that are listed, where they fit beside each other; else a person chooses. */
function firstChoice(statuses: ReturnType<typeof optionStatuses>): string[] {
  const open = statuses.filter(({ status }) => status !== 'not-listed');
  const listed = open.filter(({ status }) => status === 'listed');
  const fits = [statuses, open, listed].find(({ length }) => length >= 2 && length <= most);
  return fits ? fits.map(({ id }) => id) : [];
}
