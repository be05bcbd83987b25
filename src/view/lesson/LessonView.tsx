import { useEffect, useRef, useState } from 'react';
import { lesson as texts } from '#texts/teach/lesson.ts';
import { writeFile } from '../../kept/file.ts';
import { longestPacked, packed } from '../../kept/packed.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { CopyLink } from '../controls/CopyLink.tsx';
import { OpenLink } from '../controls/OpenLink.tsx';
import { QrCode } from '../controls/QrCode.tsx';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import { SureButton } from '../controls/SureButton.tsx';
import { useDevice, useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { usePractiseAddress } from '../practise/addresses.ts';
import type { PractiseProps } from '../practise/practising.ts';
import { followOf } from '../session/follow.ts';
import { partOfCase, partOfWalk } from '../session/lesson.ts';
import { Handout } from './Handout.tsx';
import { decksOf } from './lessonDecks.ts';
import { useTeach } from './useTeach.ts';

type KeptLesson = EntryOf<'lessons'>;
type Part = KeptLesson['parts'][number];

interface Props extends PractiseProps {
  readonly all: readonly PracticeCase[];
  readonly lesson: KeptLesson;
  /** Whose it is: from this device, the one that ships, or from somebody else. */
  readonly whose: 'own' | 'starter' | 'given';
}

/** One lesson: taught with one click, changed as it is typed, and passed on as a link, a code, a file or paper. */
export function LessonView(props: Props) {
  const register = useRegister();
  const { lesson, whose, all, pathways, edition, hrefOf, onOpen } = props;
  const to = usePractiseAddress(edition, register);
  const device = useDevice();
  const shelf = useShelf('lessons');
  const teach = useTeach(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const home = to({});
  /** What is not one's own is kept under a name of its own, and changed there. */
  const change = (part: Partial<KeptLesson>) => {
    const id = whose === 'own' ? lesson.id : device.newId();
    shelf.put({ ...lesson, ...part, id, changed: device.now() });
    if (whose !== 'own') onOpen(to({ lesson: id }));
  };
  const put = (parts: readonly Part[]) => parts.length > 0 && change({ parts: [...parts] });
  const replace = (index: number, part: Part) =>
    put(lesson.parts.map((each, place) => (place === index ? part : each)));
  const swap = (index: number, by: number) => {
    const next = [...lesson.parts];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    put(next);
  };
  const add = (chosen: string) => {
    const found = all.find(({ id }) => `case ${id}` === chosen);
    const pathway = pathways.find(({ id }) => `pathway ${id}` === chosen);
    if (found) put([...lesson.parts, partOfCase(found)]);
    else if (pathway) {
      put([...lesson.parts, partOfWalk(edition, pathway.id, {}, inRegister(pathway.title, register))]);
    }
  };
  const [failed, setFailed] = useState(false);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const over = () => setPrinting(false);
    window.addEventListener('afterprint', over);
    return () => window.removeEventListener('afterprint', over);
  }, []);
  const saveSlides = async () => {
    setFailed(false);
    try {
      const follow = new URL(hrefOf(to({ follow: followOf(lesson.parts) })), document.baseURI).href;
      device.download('lesson.pptx', await props.writeSlides(...(await decksOf(lesson, follow, props))));
    } catch {
      setFailed(true);
    }
  };
  const letters = packed<'lessons'>(lesson);
  const link = letters ? hrefOf(to({ given: letters, kind: 'lesson' })) : undefined;
  return (
    <div className="practise lesson" data-lesson={lesson.id}>
      <div className="practise-head">
        <OpenLink href={hrefOf(home)} onOpen={() => onOpen(home)}>
          {texts.back}
        </OpenLink>
        <h2 ref={heading} tabIndex={-1}>
          {lesson.title}
        </h2>
        {whose === 'given' && <p className="notice">{texts.given}</p>}
      </div>
      <div className="button-row">
        <button type="button" className="button primary" onClick={() => teach(lesson)}>
          {texts.teach}
        </button>
        {whose !== 'own' && (
          <button type="button" className="button" onClick={() => change({})}>
            {texts.keep}
          </button>
        )}
        {link !== undefined && <CopyLink href={link} label={texts.link} />}
        <button
          type="button"
          className="button"
          onClick={() =>
            device.download(
              'lesson.json',
              new Blob([writeFile({ lessons: [lesson] }, device.now())], { type: 'application/json' }),
            )
          }
        >
          {texts.file}
        </button>
        <button type="button" className="button" onClick={() => void saveSlides()}>
          {texts.slides}
        </button>
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          {texts.print}
        </button>
        <span role="status">{failed ? texts.slidesFailed : ''}</span>
      </div>
      {link === undefined ? (
        <p className="quiet">{texts.tooLong}</p>
      ) : (
        link.length < longestCode && (
          <details className="lesson-code">
            <summary>{texts.code}</summary>
            <QrCode text={new URL(link, document.baseURI).href} label={texts.code} />
          </details>
        )
      )}
      {whose === 'own' && (
        <div className="lesson-form">
          <label className="field">
            {texts.name}
            <input
              type="text"
              maxLength={120}
              value={lesson.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          </label>
          <label className="field">
            {texts.time}
            <input
              type="number"
              min={0}
              max={600}
              value={lesson.minutes}
              onChange={({ target }) =>
                change({ minutes: Math.min(600, Math.max(0, Math.round(Number(target.value) || 0))) })
              }
            />
          </label>
        </div>
      )}
      <h3>{texts.order}</h3>
      <ol className="lesson-parts">
        {lesson.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
          <li key={index} data-part={part.pathway}>
            <p>
              <strong>{part.title || part.pathway}</strong>{' '}
              <span className="quiet">
                {part.story === '' ? texts.isWalk(Object.keys(part.facts).length) : texts.isCase}
              </span>
            </p>
            {part.story !== '' && <p>{part.story}</p>}
            {whose === 'own' && (
              <>
                <details>
                  <summary>{texts.notes}</summary>
                  <label className="field">
                    {texts.ask}
                    <input
                      type="text"
                      maxLength={300}
                      value={part.ask}
                      onChange={({ target }) => replace(index, { ...part, ask: target.value })}
                    />
                  </label>
                  <label className="field">
                    {texts.notes}
                    <textarea
                      rows={3}
                      maxLength={2000}
                      value={part.notes}
                      onChange={({ target }) => replace(index, { ...part, notes: target.value })}
                    />
                  </label>
                </details>
                <span className="button-row">
                  <SteadyButton off={index === 0} aria-label={texts.up(part.title)} onClick={() => swap(index, -1)}>
                    {texts.upShort}
                  </SteadyButton>
                  <SteadyButton
                    off={index === lesson.parts.length - 1}
                    aria-label={texts.down(part.title)}
                    onClick={() => swap(index, 1)}
                  >
                    {texts.downShort}
                  </SteadyButton>
                  <SteadyButton
                    off={lesson.parts.length === 1}
                    aria-label={texts.drop(part.title)}
                    onClick={() => put(lesson.parts.filter((each) => each !== part))}
                  >
                    {texts.dropShort}
                  </SteadyButton>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      {whose === 'own' && (
        <label className="field lesson-add">
          {texts.add}
          <select value="" onChange={({ target }) => add(target.value)}>
            <option value="">{texts.addChoose}</option>
            <optgroup label={texts.addCases}>
              {all.map((each) => (
                <option key={each.id} value={`case ${each.id}`}>
                  {each.title}
                </option>
              ))}
            </optgroup>
            <optgroup label={texts.addPathways}>
              {pathways.map((each) => (
                <option key={each.id} value={`pathway ${each.id}`}>
                  {inRegister(each.title, register)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      )}
      {whose === 'own' && (
        <SureButton
          label={texts.remove}
          name={texts.remove}
          sure={texts.sure}
          after={heading}
          onSure={() => {
            shelf.remove(lesson.id);
            onOpen(home);
          }}
        />
      )}
      <Handout {...props} printing={printing} onReady={() => window.print()} />
    </div>
  );
}

/** A code of more signs is too fine for a camera at the back of a room. */
const longestCode = Math.min(1800, longestPacked);
