import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { search as texts } from '#texts/page/search.ts';
import type { Facts } from '../../model/content/condition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { find, longest, type Searched } from '../../model/search/find.ts';
import { allProposed } from '../../model/search/proposed.ts';
import type { Proposal } from '../../model/search/reading.ts';
import type { FoundWalk } from '../../model/search/walks.ts';
import { Confirm } from './Confirm.tsx';

interface Props {
  /** What was pasted, if it was pasted into the box. */
  readonly text: string;
  readonly searched: Searched;
  readonly register: Register;
  readonly onOpen: (walk: FoundWalk, facts: Facts) => void;
  readonly onClose: () => void;
}

/**
 * A line or a whole report, read on the device: nothing of it is used until it is confirmed, answer by answer, and nothing
 * is kept when this closes.
 */
export function ReportDialog({ text: pasted, searched, register, onOpen, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState(pasted);
  const [place, setPlace] = useState<string>();
  const [chosen, setChosen] = useState<Facts>({});
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const read = useDeferredValue(text.slice(0, longest));
  const walks = useMemo(
    () =>
      find(read, searched)
        .filter((each): each is FoundWalk => each.kind === 'walk')
        .slice(0, 4),
    [read, searched],
  );
  const walk = walks.find(({ pathway }) => pathway.id === place) ?? walks[0];
  const proposes = useMemo(() => (walk ? allProposed(walk) : []), [walk]);
  return (
    <dialog ref={dialog} className="report" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{texts.report.title}</h2>
      <p>{texts.report.lead}</p>
      <label className="field" htmlFor={`${id}-text`}>
        {texts.report.label}
      </label>
      <textarea
        id={`${id}-text`}
        rows={6}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen({});
        }}
      />
      {text.length > longest && <p role="status">{texts.report.tooLong(longest.toLocaleString('en'))}</p>}
      {read.trim() !== '' && !walk && <p role="status">{texts.report.nothing}</p>}
      {walk && (
        <>
          <h3>{texts.report.marked}</h3>
          <p className="report-text">{marked(read, proposes)}</p>
          {walks.length > 1 && (
            <fieldset className="report-places">
              <legend>{texts.report.which}</legend>
              {walks.map(({ pathway }) => (
                <label key={pathway.id}>
                  <input
                    type="radio"
                    name={`${id}-place`}
                    checked={pathway.id === walk.pathway.id}
                    onChange={() => {
                      setPlace(pathway.id);
                      setChosen({});
                    }}
                  />
                  {inRegister(pathway.title, register)}
                </label>
              ))}
            </fieldset>
          )}
          {proposes.length > 0 && (
            <>
              <h3>{texts.confirm.title}</h3>
              <p>{texts.confirm.lead}</p>
              <Confirm
                pathway={walk.pathway}
                proposes={proposes}
                register={register}
                chosen={chosen}
                onChoose={setChosen}
              />
            </>
          )}
          {walk.notAsked.length > 0 && <p className="search-left">{texts.notAsked(walk.notAsked)}</p>}
        </>
      )}
      <p className="report-ways">
        {walk && (
          <button type="button" className="button button-primary" onClick={() => onOpen(walk, chosen)}>
            {texts.confirm.go(inRegister(walk.pathway.title, register))}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {texts.report.close}
        </button>
      </p>
    </dialog>
  );
}

/** The text with the words marked that an answer comes from. */
function marked(text: string, proposes: readonly Proposal[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of [...proposes].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return [...parts, text.slice(from)];
}
