import { useRef, useState } from 'react';
import { lesson as lessonTexts } from '#texts/teach/lesson.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { CopyLink } from '../controls/CopyLink.tsx';
import { OpenLink } from '../controls/OpenLink.tsx';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { SureButton } from '../controls/SureButton.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { useTeach } from '../lesson/useTeach.ts';
import { partOfCase } from '../session/lesson.ts';
import { usePractiseAddress } from './addresses.ts';
import type { PractiseProps } from './practising.ts';

/** A trainer chooses cases, puts them in an order, keeps the set, and shares it as a link. */
export function SetMaker(props: PractiseProps & { readonly all: readonly PracticeCase[] }) {
  const register = useRegister();
  const { all, cases, pathways, edition, hrefOf, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const device = useDevice();
  const shelf = useShelf('sets');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(false);
  const inSet = useRef<HTMLHeadingElement>(null);
  const offered = all.filter((each) => each.edition === edition);
  const siteOf = (id: string) => inRegister(pathways.find((each) => each.id === id)?.title ?? id, register);
  const shared = chosen.filter((id) => cases.some((each) => each.id === id));
  const titleOf = (id: string) => all.find((each) => each.id === id)?.title ?? id;
  const addressOf = (title: string, ids: readonly string[]) =>
    practiseAddress({ set: ids.join('.'), name: title || texts.sets.unnamed, case: ids[0] ?? '' });
  const change = (next: readonly string[]) => {
    setChosen(next);
    setSaved(false);
  };
  const swap = (index: number, by: number) => {
    const next = [...chosen];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    change(next);
  };
  const save = () => {
    shelf.put({ id: device.newId(), changed: device.now(), title: name || texts.sets.unnamed, cases: [...chosen] });
    setSaved(true);
  };
  const teach = useTeach(props);
  const lessons = useShelf('lessons');
  const parts = chosen.flatMap((id) => all.filter((each) => each.id === id).map((each) => partOfCase(each)));
  const lesson = { title: name || texts.sets.unnamed, minutes: 0, parts };
  const make = () => {
    const made = device.newId();
    lessons.put({ ...lesson, id: made, changed: device.now() });
    onOpen(practiseAddress({ lesson: made }));
  };
  const hasOwn = shared.length < chosen.length;
  return (
    <details className="set-maker">
      <summary>{texts.sets.title}</summary>
      <p>{texts.sets.intro}</p>
      <ul className="case-list">
        {offered.map((each) => (
          <li key={each.id}>
            <label className="set-choice">
              <input
                type="checkbox"
                checked={chosen.includes(each.id)}
                onChange={({ target }) =>
                  change(target.checked ? [...chosen, each.id] : chosen.filter((id) => id !== each.id))
                }
              />
              <span>
                {each.title}{' '}
                <span className="quiet">
                  ({siteOf(each.pathway)}, {texts.levels[each.level]})
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <h3 ref={inSet} tabIndex={-1}>
        {texts.sets.inSet}
      </h3>
      {chosen.length === 0 && <p className="quiet">{texts.sets.empty}</p>}
      <ol className="row-list">
        {chosen.map((id, index) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <span className="button-row">
              <SteadyButton off={index === 0} aria-label={texts.sets.up(titleOf(id))} onClick={() => swap(index, -1)}>
                {texts.sets.upShort}
              </SteadyButton>
              <SteadyButton
                off={index === chosen.length - 1}
                aria-label={texts.sets.down(titleOf(id))}
                onClick={() => swap(index, 1)}
              >
                {texts.sets.downShort}
              </SteadyButton>
              <button
                type="button"
                className="button"
                aria-label={texts.sets.remove(titleOf(id))}
                onClick={() => {
                  change(chosen.filter((each) => each !== id));
                  // The button goes with its case.
                  inSet.current?.focus();
                }}
              >
                {texts.sets.removeShort}
              </button>
            </span>
          </li>
        ))}
      </ol>
      {chosen.length > 0 && (
        <>
          <label className="field">
            {texts.sets.name}
            <input type="text" maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
          </label>
          <div className="button-row">
            <OpenLink
              className="button primary"
              href={hrefOf(addressOf(name, chosen))}
              onOpen={() => onOpen(addressOf(name, chosen))}
            >
              {texts.sets.begin}
            </OpenLink>
            <button type="button" className="button" onClick={() => teach(lesson)}>
              {lessonTexts.teachSet}
            </button>
            <button type="button" className="button" onClick={make}>
              {lessonTexts.ofSet}
            </button>
            <button type="button" className="button" onClick={save}>
              {texts.sets.save}
            </button>
            {shared.length > 0 && <CopyLink href={hrefOf(addressOf(name, shared))} label={texts.sets.link} />}
          </div>
          <p role="status">{saved ? texts.sets.saved : ''}</p>
          {hasOwn && <p className="quiet">{texts.sets.hasOwn}</p>}
        </>
      )}
      {shelf.entries.length > 0 && (
        <>
          <h3>{texts.sets.mine}</h3>
          <ul className="row-list">
            {shelf.entries.map((set) => (
              <li key={set.id} data-set={set.id}>
                <OpenLink
                  href={hrefOf(addressOf(set.title, set.cases))}
                  onOpen={() => onOpen(addressOf(set.title, set.cases))}
                >
                  {set.title}
                </OpenLink>
                <SureButton
                  label={texts.sets.dropShort}
                  name={texts.sets.drop(set.title)}
                  sure={texts.sets.sure}
                  after={inSet}
                  onSure={() => shelf.remove(set.id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
